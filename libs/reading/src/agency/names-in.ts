import type { AgencyId } from '#kernel';
import type { Agency } from './agency.js';

/** Where names are known. */
export interface NamesDeps {
  readonly dossiers: {
    names(agency: AgencyId, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  };
  readonly agency: Agency;
}

/** Names by id; a trusted header may name people whom only the agency file knows. */
export async function namesIn(
  { dossiers, agency }: NamesDeps,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const known = await dossiers.names(agency.id, ids);
  const ofFile = agency.people.map(({ id, name }) => [id, name] as const);
  return new Map([...ofFile, ...known]);
}
