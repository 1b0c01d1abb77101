import type { Foreseen } from '#engine';
import { dossierView, ledgerPhases, type LedgerPhase, type PromiseView } from '#reading';
import { feeView, type FeeView } from './fee.view.js';

/** An issue by its title. */
export interface ProcedureIssueName {
  readonly code: string;
  readonly issue: number;
  readonly title: string;
}

/** The regime that rules the reception. */
export interface RegimeName {
  readonly id: string;
  readonly title: string;
}

/** A way of receiving, with its promise. */
export interface AppointmentWay {
  readonly action: string;
  readonly label: string;
  readonly receivedAt: string | null;
  readonly promise: PromiseView;
  readonly phases: readonly LedgerPhase[];
}

/** The promise if the dossier were received now. */
export interface Appointment {
  readonly procedure: ProcedureIssueName;
  readonly regime: RegimeName | null;
  readonly fee: FeeView | null;
  readonly ways: readonly AppointmentWay[];
}

/** A foreseen reception; the promise is shown by the very view that shows it on the dossier later. */
export function appointmentView({ rules: { procedure, calendar }, ways }: Foreseen): Appointment {
  const { definition, regime } = procedure;
  return {
    procedure: { code: definition.code, issue: definition.issue, title: definition.title },
    regime: regime && { id: regime.id, title: regime.title },
    fee: feeView(definition.fee),
    ways: ways.map(({ action, label, record, phases }) => {
      const { promise, receivedAt } = dossierView(record, procedure, calendar);
      return { action, label, receivedAt, promise, phases: ledgerPhases(phases, calendar) };
    }),
  };
}
