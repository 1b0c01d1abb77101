import { changeRecords, type Upgrade } from './upgrade.js';
import { toldOfLabel } from './told-of-label.js';

/** v2 says of every action how the history tells it (`told`); v1 left it to the label. */
export const FROM_V1: Upgrade = {
  from: 'procedure/v1',
  to: 'procedure/v2',
  fill: (raw) =>
    changeRecords(raw, 'steps', (step) =>
      changeRecords(step, 'actions', (action) => ({
        ...action,
        told: typeof action['label'] === 'string' ? toldOfLabel(action['label']) : 'finding',
      })),
    ),
};
