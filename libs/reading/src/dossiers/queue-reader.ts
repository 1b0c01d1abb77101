import { queueRefusal, type AbleCaller, type DossierAccess } from '#access';
import { isRefusal, refuse, type Clock, type Refusal } from '#kernel';
import { UNITS } from '#procedure';
import { dueDays } from '#sla';
import type { Agency } from '../agency/agency.js';
import type { DossierList, DossierReader } from './dossier-reader.js';
import type { Dossiers, QueueCounters } from './ports.js';

const FIRST_PAGE = 50;

/** What queues are read from. */
export interface QueueReaderDeps {
  readonly dossiers: Dossiers;
  readonly clock: Clock;
  readonly agency: Agency;
  readonly reader: Pick<DossierReader, 'list'>;
  readonly access: Pick<DossierAccess, 'visible'>;
}

/** The queue of a unit: exact counters and the first page. */
export interface QueueView extends DossierList {
  readonly unit: string;
  readonly unitLabel: (typeof UNITS)[keyof typeof UNITS];
  readonly role: string | null;
  readonly counters: QueueCounters;
}

/** What waits in a unit, of all roles or of one. */
export class QueueReader {
  constructor(private readonly deps: QueueReaderDeps) {}

  /** @returns `unit.unknown`, `access.other_unit` */
  async read(unit: string, role: string | undefined, caller: AbleCaller): Promise<QueueView | Refusal> {
    const { dossiers, agency, access, reader, clock } = this.deps;
    if (!isUnit(unit)) {
      const known = Object.keys(UNITS).join(', ');
      return refuse('unit.unknown', { unit, known: ` Có: ${known}.` });
    }
    const refusal = queueRefusal(unit, caller);
    if (refusal) return refusal;
    const visible = await access.visible(agency.id, caller);
    const { soon } = dueDays(agency.zone, clock.now());
    const [counters, page] = await Promise.all([
      dossiers.queue(agency.id, { unit, role, soon, visible }),
      reader.list(agency.id, { unit, role, open: true, visible }, undefined, FIRST_PAGE),
    ]);
    if (isRefusal(page)) return page;
    return { unit, unitLabel: UNITS[unit], role: role ?? null, counters, ...page };
  }
}

const isUnit = (unit: string): unit is keyof typeof UNITS => Object.hasOwn(UNITS, unit);
