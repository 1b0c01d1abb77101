export {
  publishProcedure,
  sourceHash,
  type Publication,
  type Published,
  type PublishedProcedures,
} from './publish.js';
