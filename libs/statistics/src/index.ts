export {
  brokenIdentities,
  carriedBy,
  formRow,
  NOTHING_CARRIED,
  totalOf,
  type Carried,
  type FormRow,
  type PeriodSums,
} from './form-ii-06a.js';
export { contributions, StatAccumulator, type Dimensions, type StatCell } from './fold.js';
export { add, MEASURES, ZERO, type Counts, type Measure } from './measures.js';
export { onTimeRow, rate, type OnTimeRow, type Rate } from './rates.js';
