export { brokenIdentities, formRow, type FormRow } from './form-ii-06a.js';
export { formWorkbook, type PrintedForm } from './form-workbook.js';
export { FIGURES, figureOf, type FigureDefinition, type FigureName } from './figures.js';
export {
  carriedBy,
  CARRIES,
  NOTHING_CARRIED,
  totalOf,
  type Carried,
  type PeriodSums,
} from './period-sums.js';
export {
  contributions,
  DossierAccumulator,
  StatAccumulator,
  type Dimensions,
  type DossierCell,
  type StatCell,
} from './fold.js';
export { add, MEASURES, ZERO, type Counts, type Measure } from './measures.js';
export { onTimeRow, percentOf, rate, type OnTimeRow, type Rate } from './rates.js';
export {
  PERIOD_KINDS,
  periodNote,
  periodOf,
  periodsUpTo,
  reportingPeriod,
  weeksUpTo,
  type PeriodKind,
  type ReportingPeriod,
} from './periods.js';
