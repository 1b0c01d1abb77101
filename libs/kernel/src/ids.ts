/** Agency code as printed in dossier codes, e.g. `H24.12`; first column of every table. */
export type AgencyId = string;

/** Mã hồ sơ `<agency>-yyMMdd-NNNN`; the date is the local reception date, NNNN restarts every day. */
export type DossierCode = string;

/** Chosen by the caller; the same id sent again gets the first answer again. At most 100 characters. */
export type CommandId = string;
