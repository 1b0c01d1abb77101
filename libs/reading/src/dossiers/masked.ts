import type { Applicant } from '#engine';

/** The first three and the last four, enough to tell people apart and too little to use: `031*****1234`. */
function masked(number: string, hidden: string): string {
  if (number === '') return '';
  return number.length < 9
    ? `${hidden}${number.slice(-2)}`
    : `${number.slice(0, 3)}${hidden}${number.slice(-4)}`;
}

/** An applicant as lists show them (domain §9): identifier and phone masked; the dossier itself shows them whole. */
export function maskedApplicant(applicant: Applicant): Applicant {
  const { identifier, phone } = applicant;
  return { ...applicant, identifier: masked(identifier, '*****'), phone: masked(phone, '***') };
}
