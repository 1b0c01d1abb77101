export { publishProcedure, type Publication, type Published, type PublishedProcedures } from './publish.js';
