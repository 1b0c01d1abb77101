import { Inject, Injectable } from '@nestjs/common';
import { amendCalendar, parseCalendar, type AmendedCalendar } from '#calendar';
import { CALENDAR_SOURCE, CLOCK, CalendarRedating, type SavedVersion } from '#engine';
import type { CalendarText } from '#files';
import { isRefusal, refuse, type Actor, type Clock, type Refusal } from '#kernel';
import { type PgCalendars, PgSavedCalendars } from '#persistence';
import { AGENCY } from '../settings/settings.js';
import type { SaveCalendarDto, TryCalendarDto } from './calendar.dto.js';
import { decidedChanges, notItsSuccessor } from './calendar-faults.js';

/** How long an answer waits for the dates to be moved; what is left goes on behind it. */
const WAIT_MS = 2_000;
const LOOK_EVERY_MS = 50;

/** Calendars as they are tried, saved and carried to the open dossiers. */
@Injectable()
export class CalendarDesk {
  constructor(
    @Inject(CALENDAR_SOURCE) readonly calendars: PgCalendars,
    @Inject(CalendarRedating) private readonly redating: CalendarRedating,
    @Inject(PgSavedCalendars) private readonly saved: PgSavedCalendars,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AGENCY) private readonly agency: string,
  ) {}

  /** @returns `calendar.unknown` */
  textOf(id: string): CalendarText | Refusal {
    const known = this.calendars.ids();
    const text = known.includes(id) ? this.calendars.textOf(id) : null;
    return text ?? refuse('calendar.unknown', { id, known: known.join(', ') });
  }

  /**
   * The calendar a change would make of the one in force.
   * @returns `calendar.unknown`, `calendar.no_change`, `calendar.other_id`, `calendar.other_zone`,
   *   `calendar.same_version`, those of `amendCalendar`
   */
  candidate(id: string, { changes, source }: TryCalendarDto): AmendedCalendar | Refusal {
    const present = this.textOf(id);
    if (isRefusal(present)) return present;
    if (changes !== undefined && source === undefined) {
      return amendCalendar(present.text, present.file, changes);
    }
    if (source === undefined || changes !== undefined) {
      return refuse('calendar.no_change');
    }
    const calendar = parseCalendar(source, present.file);
    if (isRefusal(calendar)) return calendar;
    return notItsSuccessor(this.calendars.get(id), calendar) ?? { text: source, calendar };
  }

  /**
   * Puts a change in force; this process computes by it before the answer is out.
   * @returns `calendar.moved_on`, `calendar.nothing_changed`, `calendar.no_decision`, those of `candidate` and of
   *   `saveCalendar`
   */
  async save(id: string, asked: SaveCalendarDto, by: Actor): Promise<SavedVersion | Refusal> {
    const present = this.textOf(id);
    if (isRefusal(present)) return present;
    await this.calendars.refresh();
    const [base, tried] = [this.calendars.get(id), asked.expectedVersion];
    if (base.version !== tried) return this.saved.movedOn(this.agency, base, tried);
    const made = this.candidate(id, asked);
    if (isRefusal(made)) return made;
    const changes = decidedChanges(base, made.calendar, asked.changes);
    if (isRefusal(changes)) return changes;
    const version = { ...made, changes, reason: asked.reason, base: tried, by, at: this.clock.now() };
    const saved = await this.saved.save(this.agency, version);
    if (!isRefusal(saved)) await this.calendars.refresh();
    return saved;
  }

  /**
   * Begins to carry a saved version to the open dossiers, and tells how far it has come when it is done or late. Looked
   * at, not awaited: another process may have been quicker to begin.
   */
  async carried({ id, version }: SavedVersion): Promise<SavedVersion> {
    void this.redating.carryOn(this.agency).catch((error: unknown) => {
      console.error(`tính lại ngày hẹn bị gián đoạn, tiến trình quét thời hạn sẽ làm tiếp: ${String(error)}`);
    });
    for (const until = performance.now() + WAIT_MS; ;) {
      const now = (await this.versions(id)).find((one) => one.version === version);
      if (!now) throw new Error(`${id}@${version} was saved and is not there`);
      if (now.redating.passedAt !== null || performance.now() > until) return now;
      await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
    }
  }

  /** Everything saved, newest first. */
  versions(id: string): Promise<readonly SavedVersion[]> {
    return this.saved.versions(this.agency, id);
  }

  /** The text of a version that is or was in force. @returns `calendar.unknown`, `calendar.unknown_version` */
  async textOfVersion(id: string, version: number): Promise<string | Refusal> {
    const present = this.textOf(id);
    if (isRefusal(present)) return present;
    const readable = Number.isSafeInteger(version) && version > 0 && version < 2 ** 31;
    const saved = readable ? await this.saved.text(this.agency, id, version) : null;
    if (saved !== null) return saved;
    const file = this.calendars.fileOf(id);
    if (file?.calendar.version === version) return file.text;
    return refuse('calendar.unknown_version', { id }, { id });
  }
}
