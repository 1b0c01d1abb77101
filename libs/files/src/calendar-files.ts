import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCalendar, type WorkingCalendar } from '#calendar';
import type { CalendarSource } from '#engine';
import { DomainError, isRefusal } from '#kernel';
import { projectFolder } from './project-folder.js';

/** A calendar as its file has it. */
export interface CalendarText {
  readonly file: string;
  readonly text: string;
}

/** Every calendar under `config/calendars/`, read once; a broken file stops the start and names its place. */
export class CalendarFiles implements CalendarSource {
  private readonly byId = new Map<string, WorkingCalendar>();

  /** @param texts by id, of those that were read from files */
  constructor(
    calendars: readonly WorkingCalendar[],
    private readonly texts: ReadonlyMap<string, CalendarText> = new Map(),
  ) {
    for (const calendar of calendars) this.byId.set(calendar.id, calendar);
  }

  static load(folder = join(projectFolder(), 'config', 'calendars')): CalendarFiles {
    const texts = new Map<string, CalendarText>();
    const calendars = readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => {
        const text = readFileSync(join(folder, file), 'utf8');
        const calendar = readCalendar(text, join(folder, file));
        texts.set(calendar.id, { file, text });
        return calendar;
      });
    return new CalendarFiles(calendars, texts);
  }

  /** These calendars and some more, e.g. the one of a replayed log. */
  with(...more: readonly WorkingCalendar[]): CalendarFiles {
    return new CalendarFiles([...this.byId.values(), ...more], this.texts);
  }

  ids(): readonly string[] {
    return [...this.byId.keys()];
  }

  /** The text as it was when the files were read; undefined for a calendar that came from elsewhere. */
  textOf(id: string): CalendarText | undefined {
    return this.texts.get(id);
  }

  find(id: string): WorkingCalendar | undefined {
    return this.byId.get(id);
  }

  get(id: string): WorkingCalendar {
    const calendar = this.byId.get(id);
    if (calendar) return calendar;
    throw new DomainError('calendar.unknown', `no calendar ${id} under config/calendars`, {
      id,
      known: this.ids(),
    });
  }
}

function readCalendar(text: string, file: string): WorkingCalendar {
  const calendar = parseCalendar(text, file);
  if (isRefusal(calendar)) throw new DomainError(calendar.code, calendar.message, calendar.data);
  return calendar;
}
