import { zoneClock } from '#kernel';
import type { Attributes, Trace, Value } from './trace.js';
import type { LogWriter } from './log-writer.js';

const EXTENSIONS = [
  ['Concept', 'concept'],
  ['Time', 'time'],
  ['Organizational', 'org'],
  ['Lifecycle', 'lifecycle'],
] as const;

/** The value of an event without one: none is written. */
const SOME_TIME = zoneClock('UTC').isoOf(0);

/** XES, IEEE 1849-2016: https://xes-standard.org */
export const xesWriter: LogWriter = {
  head: ({ zone }) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<log xes.version="1849-2016" xes.features="" xmlns="http://www.xes-standard.org/">',
      ...EXTENSIONS.map(
        ([name, prefix]) =>
          `  <extension name="${name}" prefix="${prefix}" uri="http://www.xes-standard.org/${prefix}.xesext"/>`,
      ),
      '  <global scope="trace">',
      '    <string key="concept:name" value=""/>',
      '  </global>',
      '  <global scope="event">',
      '    <string key="concept:name" value=""/>',
      `    <date key="time:timestamp" value="${SOME_TIME}"/>`,
      '    <string key="org:resource" value=""/>',
      '    <string key="lifecycle:transition" value="complete"/>',
      '  </global>',
      '  <classifier name="Activity" keys="concept:name"/>',
      `  <string key="dunghen:zone" value="${escape(zone)}"/>`,
      '',
    ].join('\n'),
  trace: (trace, { format }) => traceText(trace, format),
  foot: () => '</log>\n',
};

function traceText({ attributes, events }: Trace, format: (at: number) => string): string {
  const lines = ['  <trace>', ...attributeLines(attributes, '    ', format)];
  for (const event of events) {
    lines.push('    <event>', ...attributeLines(event, '      ', format), '    </event>');
  }
  lines.push('  </trace>', '');
  return lines.join('\n');
}

function attributeLines(attributes: Attributes, indent: string, format: (at: number) => string): string[] {
  return [...attributes].map(
    ([key, value]) =>
      `${indent}<${value.type} key="${escape(key)}" value="${escape(valueText(value, format))}"/>`,
  );
}

export function valueText(value: Value, format: (at: number) => string): string {
  return value.type === 'date' ? format(value.value) : String(value.value);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What XML cannot hold at all becomes the replacement character. */
function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"\u0000-\u001F\uFFFE\uFFFF]/g, (found) => ENTITIES[found] ?? '\uFFFD');
}
