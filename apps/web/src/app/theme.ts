import type { ThemeConfig } from 'antd';

/** Calm colours of an office program; every text on its background has at least 4.5:1. */
export const COLOURS = {
  primary: '#0f4c5c',
  late: '#b42318',
  soon: '#8a5a00',
  good: '#14663f',
  paused: '#475467',
  line: '#e4e7ec',
  page: '#f5f7f8',
} as const;

export const theme: ThemeConfig = {
  token: {
    colorPrimary: COLOURS.primary,
    colorInfo: COLOURS.primary,
    colorLink: '#0b5d73',
    colorError: COLOURS.late,
    colorWarning: COLOURS.soon,
    colorSuccess: COLOURS.good,
    // What antd derives from such dark colours is grey.
    colorErrorBg: '#fef3f2',
    colorErrorBorder: '#f3b8b2',
    colorWarningBg: '#fffaeb',
    colorWarningBorder: '#e6c987',
    colorSuccessBg: '#ecfdf3',
    colorSuccessBorder: '#a6d9bd',
    colorInfoBg: '#eef5f7',
    colorInfoBorder: '#b4d0d8',
    colorTextDescription: '#5a6472',
    colorTextTertiary: '#5a6472',
    colorTextPlaceholder: '#6b7280',
    fontFamily: "'Be Vietnam Pro', system-ui, 'Segoe UI', sans-serif",
    fontSize: 14,
    borderRadius: 6,
    // Pages answer at once; moving things only delays the officer.
    motion: false,
  },
  components: {
    // An empty table says so in the colour of what is disabled, which is too pale to read.
    Table: { cellPaddingBlockSM: 6, headerBg: '#eef2f4', colorTextDisabled: '#6b7280' },
  },
};
