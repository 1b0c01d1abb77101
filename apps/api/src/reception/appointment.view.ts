import type { Foreseen } from '#engine';
import { dossierView, ledgerPhases } from '#reading';
import { feeView } from './fee.view.js';

/** A foreseen reception; the promise is shown by the very view that shows it on the dossier later. */
export function appointmentView({ rules: { procedure, calendar }, ways }: Foreseen) {
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
