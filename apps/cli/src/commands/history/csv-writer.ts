import type { LogWriter } from './log-writer.js';
import type { Attributes } from './trace.js';
import { valueText } from './xes-writer.js';

const OF_CASE = [
  'concept:name',
  'channel',
  'startdate',
  'deadline',
  'enddate',
  'responsible',
  'department',
  'group',
  'dunghen:case',
  'dunghen:procedure',
  'dunghen:issue',
  'dunghen:field',
  'dunghen:unit',
  'dunghen:channel',
];
const OF_EVENT = [
  'concept:name',
  'time:timestamp',
  'org:resource',
  'org:role',
  'org:group',
  'lifecycle:transition',
  'concept:instance',
  'dunghen:kind',
  'dunghen:action',
  'dunghen:revision',
  'dunghen:from',
  'dunghen:to',
  'dunghen:derived',
  'dunghen:verdict',
];

/** One row an entry under a fixed header, so that exports can be put one below the other. */
export const csvWriter: LogWriter = {
  head: () => row([...OF_CASE.map((name) => `case:${name}`), ...OF_EVENT]),
  trace: ({ attributes, events }, { format }) => {
    const texts = (names: readonly string[], from: Attributes): string[] =>
      names.map((name) => {
        const value = from.get(name);
        return value ? valueText(value, format) : '';
      });
    const ofCase = texts(OF_CASE, attributes);
    return events.map((event) => row([...ofCase, ...texts(OF_EVENT, event)])).join('');
  },
  foot: () => '',
};

function row(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\n`;
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
