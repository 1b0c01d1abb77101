import type { ThemeConfig } from 'antd';

/**
 * Calm colours of an office program; every text on its background has at least 4.5:1. Style sheets know them as
 * variables: `soonBack` is `var(--soon-back)`.
 */
export const COLOURS = {
  // What carries a meaning, and what lies behind its words.
  primary: '#0f4c5c',
  link: '#0b5d73',
  late: '#b42318',
  lateBack: '#fef3f2',
  soon: '#8a5a00',
  soonBack: '#fffaeb',
  good: '#14663f',
  goodBack: '#ecfdf3',
  pausedBack: '#f2f4f7',
  warn: '#7a4d00',
  warnBack: '#fdf0d9',
  badBack: '#fde8e6',
  wellBack: '#e3f3ea',
  announcedBack: '#fff9ec',
  chosen: '#eef5f7',
  chosenStrong: '#e6f1f3',
  passed: '#dceef0',
  bar: '#2a7f95',
  // Text, from the darkest.
  ink: '#1f2937',
  inkSoft: '#3b4653',
  muted: '#475467',
  quiet: '#5a6472',
  hint: '#6b7280',
  // Surfaces.
  paper: '#fff',
  page: '#f5f7f8',
  shade: '#eef2f4',
  foot: '#f9fafb',
  plain: '#eef1f3',
  // Lines, from the palest.
  lineSoft: '#eef0f3',
  line: '#e4e7ec',
  frame: '#d5dbe1',
  control: '#cbd2da',
  rule: '#98a2b3',
  edge: '#667085',
} as const;

/** `--late` and its like, for style sheets. */
export const VARIABLES: ReadonlyMap<string, string> = new Map(
  Object.entries(COLOURS).map(([name, colour]) => [
    `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    colour,
  ]),
);

export const theme: ThemeConfig = {
  token: {
    colorPrimary: COLOURS.primary,
    colorInfo: COLOURS.primary,
    colorLink: COLOURS.link,
    colorError: COLOURS.late,
    colorWarning: COLOURS.soon,
    colorSuccess: COLOURS.good,
    // What antd derives from such dark colours is grey.
    colorErrorBg: COLOURS.lateBack,
    colorErrorBorder: '#f3b8b2',
    colorWarningBg: COLOURS.soonBack,
    colorWarningBorder: '#e6c987',
    colorSuccessBg: COLOURS.goodBack,
    colorSuccessBorder: '#a6d9bd',
    colorInfoBg: COLOURS.chosen,
    colorInfoBorder: '#b4d0d8',
    colorTextDescription: COLOURS.quiet,
    colorTextTertiary: COLOURS.quiet,
    colorTextPlaceholder: COLOURS.hint,
    fontFamily: "'Be Vietnam Pro', system-ui, 'Segoe UI', sans-serif",
    fontSize: 14,
    borderRadius: 6,
    // Pages answer at once; moving things only delays the officer.
    motion: false,
  },
  components: {
    // An empty table says so in the colour of what is disabled, which is too pale to read.
    Table: { cellPaddingBlockSM: 6, headerBg: COLOURS.shade, colorTextDisabled: COLOURS.hint },
  },
};
