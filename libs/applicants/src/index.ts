export {
  guessIdentifierKind,
  identifierBroken,
  IDENTIFIER_KINDS,
  tidyIdentifier,
  type IdentifierKind,
} from './identifiers.js';
export { phoneBroken, tidyPhone } from './phones.js';
