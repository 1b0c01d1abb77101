import { readAgencyFile, readRegimes, type WorkflowFile } from '#files';
import {
  enoughExamples,
  inspectProcedure,
  parseProcedure,
  staffing,
  type CatalogueEntry,
  type Finding,
} from '#procedure';

/** What was proven of one file. Plain data: it may come from another thread. */
export interface FileReport {
  readonly file: string;
  /** Null when the file could not be read as a procedure. */
  readonly code: string | null;
  readonly issue: number | null;
  /** HT for the quality system's own, which are no administrative procedures. */
  readonly field: string | null;
  readonly paths: number;
  readonly latePaths: number;
  readonly walks: number;
  readonly examples: number;
  readonly examplesPassed: number;
  readonly findings: readonly Finding[];
  /** For the checks across files. */
  readonly header: CatalogueEntry['definition'];
}

/** Every file under every rule regime of its validity, with the people the agency has. */
export function checkFiles(files: readonly WorkflowFile[]): readonly FileReport[] {
  const regimes = readRegimes();
  const staff = staffing(readAgencyFile().people);
  return files.map(({ path, source }) => {
    const parsed = parseProcedure(source, path);
    const { definition } = parsed;
    const report = inspectProcedure(parsed, regimes, [staff, enoughExamples]);
    if (definition === undefined) {
      return { file: path, code: null, issue: null, field: null, header: undefined, ...report };
    }
    const { code, issue, field, validFrom, validTo, retired } = definition;
    const header = {
      code,
      issue,
      field,
      validFrom,
      ...(validTo === undefined ? {} : { validTo }),
      ...(retired === undefined ? {} : { retired }),
    };
    return { file: path, code, issue, field, header, ...report };
  });
}
