import { createHash } from 'node:crypto';
import { canonicalJson, genesisHash, type HistoryEntry, type UnhashedEntry } from '#dossier';
import type { Applicant } from '#engine';
import { WHOLE_ROWS } from '#persistence';
import type { Trajectory } from './trajectory.js';

/** What tells dossiers that share a life apart. */
interface Names extends Applicant {
  readonly code: string;
}

/** A text with the places where names go. */
type Template = readonly string[];

const MARKS = { code: '@@code@@', name: '@@name@@', identifier: '@@identifier@@', phone: '@@phone@@' };
const HASH = '@@hash@@';
const PLACES = /@@(code|name|identifier|phone|hash)@@/;

/** Lines for COPY of one dossier. */
export interface CopiedDossier {
  readonly dossier: string;
  readonly history: string;
  readonly deadlines: string;
}

/**
 * A life written down once: telling it of another dossier means putting in the names and chaining the hashes, without
 * building and serialising every entry again.
 */
export class LifeTemplate {
  private readonly entries: readonly { readonly canonical: Template; readonly line: Template }[];
  private readonly dossier: Template;
  private readonly deadlines: Template;

  constructor(private readonly life: Trajectory) {
    const { record } = life;
    const applicant = {
      ...record.applicant,
      name: MARKS.name,
      identifier: MARKS.identifier,
      phone: MARKS.phone,
    };
    this.dossier = cut(WHOLE_ROWS.dossier.line({ ...record, code: MARKS.code, applicant, lastHash: HASH }));
    this.deadlines = cut(
      Object.entries(record.deadlines)
        .map(([name, at]) => `${record.agency}\t${MARKS.code}\t${name}\t${new Date(at).toISOString()}\n`)
        .join(''),
    );
    this.entries = life.entries.map((known) => {
      const entry = marked(known, applicant);
      return {
        canonical: cut(canonicalJson(entry)),
        line: cut(WHOLE_ROWS.history.line({ ...entry, hash: HASH })),
      };
    });
  }

  get openedAt(): number {
    return this.life.record.openedAt;
  }

  of(names: Names): CopiedDossier {
    let hash = genesisHash(this.life.record.agency, names.code);
    let history = '';
    for (const { canonical, line } of this.entries) {
      hash = createHash('sha256')
        .update(hash + filled(canonical, names, ''))
        .digest('hex');
      history += `${filled(line, names, hash)}\n`;
    }
    return {
      dossier: `${filled(this.dossier, names, hash)}\n`,
      history,
      deadlines: filled(this.deadlines, names, hash),
    };
  }
}

function marked(known: HistoryEntry, applicant: Applicant): UnhashedEntry {
  const entry: UnhashedEntry & { hash?: string } = { ...known, dossier: MARKS.code };
  delete entry.hash;
  const commandId = entry.commandId === null ? null : `${MARKS.code}/${entry.commandId}`;
  const data = entry.kind === 'opened' ? { ...entry.data, applicant } : entry.data;
  return { ...entry, commandId, data };
}

/** Every second part is the name of a place. */
const cut = (text: string): Template => text.split(PLACES);

function filled(template: Template, names: Names, hash: string): string {
  let text = '';
  for (let index = 0; index < template.length; index += 2) {
    text += template[index] ?? '';
    const place = template[index + 1];
    if (place === 'hash') text += hash;
    else if (place !== undefined) text += names[place as keyof typeof MARKS];
  }
  return text;
}
