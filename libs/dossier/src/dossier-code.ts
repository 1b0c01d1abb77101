import type { AgencyId, DossierCode, LocalDay } from '#kernel';

/**
 * Mã hồ sơ `<agency>-yyMMdd-NNNN` (QĐ 20/2020/QĐ-TTg short form); the sequence restarts every local day and
 * simply grows wider after 9999.
 * @param date local reception date `yyyy-MM-dd`; @param sequence from 1.
 */
export function dossierCode(agency: AgencyId, date: LocalDay, sequence: number): DossierCode {
  return codeOfDigits(agency, date.slice(2).replaceAll('-', ''), sequence);
}

/** The same from the `yyMMdd` of a code, which need not be a day. */
export function codeOfDigits(agency: AgencyId, yyMMdd: string, sequence: number): DossierCode {
  return `${agency}-${yyMMdd}-${String(sequence).padStart(4, '0')}`;
}

/** Agency codes as in dossier codes (domain §3), e.g. `H24.12` or the older `000.00.15.H05`. */
export const AGENCY_CODE = /^([A-Z]\d{2}(\.\d{1,3}){0,3}|\d{2,3}(\.\d{2}){1,2}\.[A-Z]\d{2})$/;
