import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCalendar, type WorkingCalendar } from '#calendar';
import type { CalendarSource } from '#engine';
import { DomainError, isRefusal } from '#kernel';
import { projectFolder } from './project-folder.js';

/** Every calendar under `config/calendars/`, read once; a broken file stops the start and names its place. */
export class CalendarFiles implements CalendarSource {
  private readonly byId = new Map<string, WorkingCalendar>();

  constructor(calendars: readonly WorkingCalendar[]) {
    for (const calendar of calendars) this.byId.set(calendar.id, calendar);
  }

  static load(folder = join(projectFolder(), 'config', 'calendars')): CalendarFiles {
    const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
    return new CalendarFiles(files.map((file) => readCalendar(join(folder, file))));
  }

  /** These calendars and some more, e.g. the one of a replayed log. */
  with(...more: readonly WorkingCalendar[]): CalendarFiles {
    return new CalendarFiles([...this.byId.values(), ...more]);
  }

  ids(): readonly string[] {
    return [...this.byId.keys()];
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

/** The text of a calendar as it stands in `config/calendars/`, and its file's name; null for one that is not there. */
export function calendarText(
  id: string,
  folder = join(projectFolder(), 'config', 'calendars'),
): { readonly file: string; readonly text: string } | null {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    if (readCalendar(join(folder, file)).id === id) {
      return { file, text: readFileSync(join(folder, file), 'utf8') };
    }
  }
  return null;
}

function readCalendar(file: string): WorkingCalendar {
  const calendar = parseCalendar(readFileSync(file, 'utf8'), file);
  if (isRefusal(calendar)) throw new DomainError(calendar.code, calendar.message, calendar.data);
  return calendar;
}
