import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { changedDays, parseCalendar, type WorkingCalendar } from '#calendar';
import type { CalendarSource, RedateOrder, SavedVersion } from '#engine';
import type { CalendarFiles, CalendarText } from '#files';
import { DomainError, isRefusal, paperDay, type AgencyId } from '#kernel';
import { SAVED, toSaved, type SavedRow } from './calendar-rows.js';

/** A saved version that this process knows. */
interface Held extends CalendarText {
  readonly saved: SavedVersion;
  readonly calendar: WorkingCalendar;
}

/**
 * The working calendars in force: of each, the highest version among its file and what the agency has saved. Answers
 * from memory; `refresh` brings in what others have saved. Who saved a version holds it before the answer is out
 * (`saveCalendar`); other processes are told by NOTIFY, within milliseconds, and ask by themselves every few seconds
 * (`CalendarWatch`). What a process still computes under the older version in that window, however long, is found in
 * the history and re-dated (`CalendarRedating`). A dossier's date never moves back: a process only ever goes forward.
 */
export class PgCalendars implements CalendarSource {
  private readonly held = new Map<AgencyId, Map<string, Held>>();
  private reading: Promise<void> = Promise.resolve();

  private constructor(
    private readonly pool: Pool,
    private readonly files: CalendarFiles,
    /** The agency this process serves; null for one that serves all and says each time which. */
    private readonly home: AgencyId | null,
  ) {}

  /** Reads what is saved, before anything is computed; whoever starts a process then asks `refuseTwoTexts`. */
  static async read(pool: Pool, files: CalendarFiles, home: AgencyId | null): Promise<PgCalendars> {
    const calendars = new PgCalendars(pool, files, home);
    await calendars.refresh();
    return calendars;
  }

  /** Both at once. @throws DomainError `calendar.two_texts` */
  static async load(pool: Pool, files: CalendarFiles, home: AgencyId | null): Promise<PgCalendars> {
    const calendars = await PgCalendars.read(pool, files, home);
    await calendars.refuseTwoTexts();
    return calendars;
  }

  /** Reads what is saved by now. Reads follow one another: one that was asked for later never ends with less. */
  refresh(): Promise<void> {
    this.reading = this.reading.catch(() => undefined).then(() => this.readSaved());
    return this.reading;
  }

  ids(): readonly string[] {
    const saved = this.home === null ? undefined : this.held.get(this.home);
    return [...new Set([...this.files.ids(), ...(saved?.keys() ?? [])])];
  }

  get(id: string, agency = this.home): WorkingCalendar {
    return this.newest(id, agency)?.calendar ?? this.files.get(id);
  }

  /** The text in force, and the name its file has or would have; null for a calendar there is not. */
  textOf(id: string, agency = this.home): CalendarText | null {
    return this.newest(id, agency) ?? this.files.textOf(id) ?? null;
  }

  /** The calendar as its file has it, in force or not; null for one without a file. */
  fileOf(id: string): (CalendarText & { readonly calendar: WorkingCalendar }) | null {
    const [text, calendar] = [this.files.textOf(id), this.files.find(id)];
    return text && calendar ? { ...text, calendar } : null;
  }

  /** One line for each file that came with a higher number than what is saved, and what it says differently. */
  overruled(): readonly string[] {
    return [...this.held.values()].flatMap((ofAgency) =>
      [...ofAgency.values()].flatMap(({ saved, calendar }) => {
        const file = this.fileOf(saved.id);
        return file && file.calendar.version > saved.version
          ? [overruledLine(saved, calendar, file.calendar)]
          : [];
      }),
    );
  }

  redating(id: string, agency: AgencyId): RedateOrder | null {
    const saved = this.held.get(agency)?.get(id)?.saved;
    return saved?.redating.passedAt === null ? { actor: saved.by, since: saved.at } : null;
  }

  /** These and one more that is not in force, e.g. to try. */
  with(candidate: WorkingCalendar): CalendarSource {
    return { get: (id, agency) => (id === candidate.id ? candidate : this.get(id, agency ?? this.home)) };
  }

  /** The saved version where it is in force: the same number as the file's means the same text. */
  private newest(id: string, agency: AgencyId | null): Held | undefined {
    if (agency === null) throw new DomainError('calendar.no_agency', `whose calendar ${id}?`, { id });
    const held = this.held.get(agency)?.get(id);
    const file = this.files.find(id);
    return held && (file === undefined || held.calendar.version >= file.version) ? held : undefined;
  }

  private async readSaved(): Promise<void> {
    const { rows } = await this.pool.query<SavedRow>(NEWEST, [this.home]);
    for (const saved of rows.map(toSaved)) {
      const known = this.held.get(saved.agency)?.get(saved.id);
      if (known && known.saved.version > saved.version) continue;
      const text = known?.saved.version === saved.version ? known : await this.readText(saved);
      const ofAgency = this.held.get(saved.agency) ?? new Map<string, Held>();
      ofAgency.set(saved.id, { ...text, saved });
      this.held.set(saved.agency, ofAgency);
    }
  }

  private async readText({ agency, id, version }: SavedVersion): Promise<Omit<Held, 'saved'>> {
    const { rows } = await this.pool.query<{ source: string }>(
      'SELECT source FROM calendar_version WHERE agency_id = $1 AND id = $2 AND version = $3',
      [agency, id, version],
    );
    const text = rows[0]?.source ?? '';
    const calendar = parseCalendar(text, `${id}@${version}`);
    if (isRefusal(calendar))
      throw new DomainError('calendar.saved_unreadable', calendar.message, calendar.data);
    return { file: this.files.textOf(id)?.file ?? `${id}.yaml`, text, calendar };
  }

  /** @throws DomainError `calendar.two_texts`: a file and a saved version bear one number and differ */
  async refuseTwoTexts(): Promise<void> {
    const { rows } = await this.pool.query<SavedRow>(`${SAVED} WHERE $1::text IS NULL OR v.agency_id = $1`, [
      this.home,
    ]);
    for (const saved of rows.map(toSaved)) {
      const file = this.files.textOf(saved.id);
      if (file === undefined || this.files.find(saved.id)?.version !== saved.version) continue;
      if (textHash(file.text) !== saved.hash) throw twoTexts(saved, file.file);
    }
  }
}

/** SHA-256 of a calendar's text. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const NEWEST = `
  SELECT DISTINCT ON (s.agency_id, s.id) s.* FROM (${SAVED}) s WHERE $1::text IS NULL OR s.agency_id = $1
  ORDER BY s.agency_id, s.id, s.version DESC`;

/** A release that forgets a decision of the agency would move its dates back without anybody having said so. */
function overruledLine(
  { agency, id, version }: SavedVersion,
  saved: WorkingCalendar,
  file: WorkingCalendar,
): string {
  const days = changedDays(saved.data, file.data).map(({ from }) => paperDay(from));
  const which =
    days.length > 5 ? `${days.slice(0, 5).join(', ')} và ${days.length - 5} ngày nữa` : days.join(', ');
  const told = days.length === 0 ? 'cùng những ngày như vậy' : `nói khác ở các ngày ${which}`;
  return `Lịch «${id}» của ${agency}: tệp phiên bản ${file.version} thay phiên bản ${version} đã lưu, ${told}. Hồ sơ đang giải quyết giữ ngày cũ cho tới khi chạy «dunghen calendar redate».`;
}

function twoTexts({ agency, id, version, by, at }: SavedVersion, file: string): DomainError {
  return new DomainError(
    'calendar.two_texts',
    `Lịch «${id}» phiên bản ${version} có hai văn bản khác nhau: tệp config/calendars/${file} và bản ${by.id} đã lưu ` +
      `cho ${agency} lúc ${new Date(at).toISOString()}. Hãy đưa tệp về như trước khi lưu, hoặc ghi vào tệp mọi thay đổi ` +
      'đã lưu với một số phiên bản lớn hơn mọi bản đã lưu.',
    { agency, id, version, file },
  );
}
