import {
  guessIdentifierKind,
  identifierBroken,
  phoneBroken,
  tidyIdentifier,
  tidyPhone,
  type IdentifierKind,
} from '#applicants';
import type { Applicant } from '#engine';
import { refuse } from '#kernel';
import type { ApplicantDto } from './applicant.dto.js';
import { orThrow, refused } from '../http/refused.exception.js';

/** An identifier that keeps the rules of its kind, as it is kept and compared. */
export interface GivenIdentifier {
  readonly kind: IdentifierKind | undefined;
  readonly identifier: string;
}

/**
 * Without a kind, a number that looks like a CCCD, CMND or tax code must be a right one; anything else is taken as it is.
 * @param year of today
 * @throws RefusedException `identifier.*`
 */
export function givenIdentifier(
  text: string,
  kind: IdentifierKind | undefined,
  year: number,
): GivenIdentifier {
  const checked = kind ?? guessIdentifierKind(text);
  const identifier = tidyIdentifier(checked, text);
  orThrow(identifierBroken(checked, identifier, year));
  return { kind: identifier === '' ? undefined : kind, identifier };
}

/**
 * The applicant as the dossier keeps them: tidied, and refused where a number cannot be right.
 * @throws RefusedException `identifier.*`, `phone.*`, `applicant.no_name`
 */
export function applicantOf(given: ApplicantDto, year: number): Applicant {
  const { kind: identifierKind, identifier } = givenIdentifier(
    given.identifier ?? '',
    given.identifierKind,
    year,
  );
  const phone = tidyPhone(given.phone ?? '');
  orThrow(phoneBroken(phone));
  const name = given.name.trim().replaceAll(/\s+/g, ' ').normalize('NFC');
  if (name === '') refused(refuse('applicant.no_name'));
  const [address, email] = [given.address?.trim(), given.email?.trim()];
  return {
    name,
    identifier,
    phone,
    ...(given.kind ? { kind: given.kind } : {}),
    ...(identifierKind ? { identifierKind } : {}),
    ...(address ? { address } : {}),
    ...(email ? { email } : {}),
  };
}
