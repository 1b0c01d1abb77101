import type { AgencyId, DossierCode } from '#kernel';
import { verifyChain, type ChainFault } from '#dossier';
import type { Runtime } from '#runtime';
import { fileFault, type FileFault, type FileSources } from './verify-files.js';

/** Dossiers read at once; as many as the command has connections. */
const LANES = 4;
/** How often a dossier that moves while it is read is read again. */
const ATTEMPTS = 5;

/** Where dossiers and their history are read. */
type Readers = Pick<Runtime, 'dossiers' | 'history'>;

export type FaultyDossier = (ChainFault | FileFault) & { readonly dossier: DossierCode };

export interface Verification {
  readonly dossiers: number;
  readonly entries: number;
  /** The first fault of each faulty dossier, by code. */
  readonly faults: readonly FaultyDossier[];
}

/**
 * Recomputes the hash chain of every dossier (or of one) from its history and holds it against what the dossier
 * row remembers, and every file its entries name against what is kept of it. Dossier by dossier, so that a history
 * whose beginning is gone is a fault and not an obstacle.
 * @param files null to look at the chain alone
 * @returns null when the one dossier does not exist
 */
export async function verifyHistory(
  readers: Readers,
  agency: AgencyId,
  only: DossierCode | undefined,
  files: FileSources | null,
): Promise<Verification | null> {
  const codes = await codesOf(readers, agency, only);
  if (!codes) return null;
  let entries = 0;
  const faults: FaultyDossier[] = [];
  let taken = 0;
  const lane = async (): Promise<void> => {
    for (let dossier = codes[taken++]; dossier !== undefined; dossier = codes[taken++]) {
      const { count, fault } = await verifyDossier(readers, agency, dossier, files);
      entries += count;
      if (fault) faults.push({ dossier, ...fault });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  faults.sort((a, b) => (a.dossier < b.dossier ? -1 : 1));
  return { dossiers: codes.length, entries, faults };
}

async function codesOf(
  { dossiers, history }: Readers,
  agency: AgencyId,
  only?: DossierCode,
): Promise<DossierCode[] | null> {
  if (only === undefined) return [...(await history.heads(agency)).keys()].sort();
  return (await dossiers.find(agency, only)) ? [only] : null;
}

/** A dossier may move between the two reads: only a fault that stays is one. */
async function verifyDossier(
  readers: Readers,
  agency: AgencyId,
  dossier: DossierCode,
  files: FileSources | null,
): Promise<{ count: number; fault: ChainFault | FileFault | null }> {
  for (let attempt = 1; ; attempt++) {
    const record = await readers.dossiers.find(agency, dossier);
    const entries = await readers.history.ofDossier(agency, dossier);
    const head = { revision: record?.revision ?? 0, hash: record?.lastHash ?? '' };
    const fault = verifyChain(entries, head);
    const moved = fault?.what === 'head' && entries.length > head.revision;
    if (moved && attempt < ATTEMPTS) continue;
    const found = fault ?? (files && (await fileFault(files, agency, dossier, entries)));
    return { count: entries.length, fault: found };
  }
}
