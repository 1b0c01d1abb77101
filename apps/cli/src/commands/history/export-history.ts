import { DateTime } from 'luxon';
import type { AgencyId, DossierCode } from '#kernel';
import type { HistoryEntry } from '#dossier';
import type { Runtime } from '#runtime';
import { csvWriter } from './csv-writer.js';
import type { LogWriter } from './log-writer.js';
import { traceOf } from './trace.js';
import { xesWriter } from './xes-writer.js';

export const EXPORT_FORMATS = ['xes', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const WRITERS: Readonly<Record<ExportFormat, LogWriter>> = { xes: xesWriter, csv: csvWriter };

export interface ExportRequest {
  readonly agency: AgencyId;
  /** Local times are written in this IANA zone. */
  readonly zone: string;
  readonly format: ExportFormat;
  /** One dossier; all of the agency when absent. */
  readonly dossier?: DossierCode | undefined;
}

/** What went out. */
export interface Exported {
  readonly dossiers: number;
  readonly entries: number;
}

/** Writes the history as an event log piece by piece, one dossier in memory at a time. */
export async function exportHistory(
  history: Runtime['history'],
  { agency, zone, format, dossier }: ExportRequest,
  write: (piece: string) => Promise<void>,
): Promise<Exported> {
  const writer = WRITERS[format];
  const context = { zone, format: (at: number) => DateTime.fromMillis(at, { zone }).toISO() ?? '' };
  let [dossiers, entries] = [0, 0];
  await write(writer.head(context));
  for await (const told of histories(history, agency, dossier)) {
    dossiers++;
    entries += told.length;
    await write(writer.trace(traceOf(told), context));
  }
  await write(writer.foot());
  return { dossiers, entries };
}

/** Dossier by dossier in order of their codes. */
async function* histories(
  history: Runtime['history'],
  agency: AgencyId,
  dossier: DossierCode | undefined,
): AsyncGenerator<HistoryEntry[]> {
  if (dossier !== undefined) {
    const entries = await history.ofDossier(agency, dossier);
    if (entries.length > 0) yield entries;
    return;
  }
  let gathered: HistoryEntry[] = [];
  for await (const { entry } of history.ofAgency(agency)) {
    if (gathered[0] && gathered[0].dossier !== entry.dossier) {
      yield gathered;
      gathered = [];
    }
    gathered.push(entry);
  }
  if (gathered.length > 0) yield gathered;
}
