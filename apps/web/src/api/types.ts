import type { components, operations } from './schema.js';

type Schemas = components['schemas'];

/** What a route may be asked. */
export type QueryOf<Id extends keyof operations> = operations[Id]['parameters'] extends { query?: infer Q }
  ? NonNullable<Q>
  : never;

/** Answers of the server by the names they have there, as far as the pages speak of them. */
export type ActionNeed = Schemas['ActionNeed'];
export type ActionOffer = Schemas['ActionOffer'];
export type AdministratorsDay = Schemas['AdministratorsDay'];
export type ApplicantsTurnAnswer = Schemas['ApplicantsTurnAnswer'];
export type Appointment = Schemas['Appointment'];
export type AppointmentWay = Schemas['AppointmentWay'];
export type ApprovalAct = Schemas['ApprovalAct'];
export type ApprovalAction = Schemas['ApprovalAction'];
export type ApprovalReading = Schemas['ApprovalReading'];
export type ApprovalRow = Schemas['ApprovalRow'];
export type ApprovalsAnswer = Schemas['ApprovalsAnswer'];
export type CalendarInForce = Schemas['CalendarInForce'];
export type CalendarTrial = Schemas['CalendarTrial'];
export type CountedDossier = Schemas['CountedDossier'];
export type DeskCounters = Schemas['DeskCounters'];
export type DeskRow = Schemas['DeskRow'];
export type DeskTodayAnswer = Schemas['DeskTodayAnswer'];
export type DossierHistory = Schemas['DossierHistory'];
export type DossierLedger = Schemas['DossierLedger'];
export type DossierLetters = Schemas['DossierLetters'];
export type DossierPageView = Schemas['DossierPageView'];
export type DossierPapers = Schemas['DossierPapers'];
export type FileView = Schemas['FileView'];
export type Finding = Schemas['Finding'];
export type FormAnswer = Schemas['FormAnswer'];
export type Impact = Schemas['Impact'];
export type InspectionWeek = Schemas['InspectionWeek'];
export type IssueView = Schemas['IssueView'];
export type LettersStillOwed = Schemas['LettersStillOwed'];
export type Me = Schemas['Me'];
export type OnTimeAnswer = Schemas['OnTimeAnswer'];
export type PeopleList = Schemas['PeopleList'];
export type PersonView = Schemas['PersonView'];
export type PossibleAction = Schemas['PossibleAction'];
export type ProcedureInV1 = Schemas['ProcedureInV1'];
export type ProcedureSummary = Schemas['ProcedureSummary'];
export type ReportingPeriod = Schemas['ReportingPeriod'];
export type ResultDrafts = Schemas['ResultDrafts'];
export type SavedCalendar = Schemas['SavedCalendar'];
export type SubstitutionView = Schemas['SubstitutionView'];
export type TeamSchedule = Schemas['TeamSchedule'];
export type TeamView = Schemas['TeamView'];
export type ToldHistoryEntry = Schemas['ToldHistoryEntry'];
export type TrendPoint = Schemas['TrendPoint'];
export type UnitWeek = Schemas['UnitWeek'];
export type VisitDay = Schemas['VisitDay'];
export type VisitPreview = Schemas['VisitPreview'];
export type VisitView = Schemas['VisitView'];
export type VisitsToday = Schemas['VisitsToday'];
export type WaitingView = Schemas['WaitingView'];
