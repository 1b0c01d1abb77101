import type { ReactNode } from 'react';
import { classes } from './classes.js';
import styles from './mark.module.css';

const TONES = { late: styles.late, soon: styles.soon, paused: styles.paused, good: styles.good };

interface Props {
  readonly tone: keyof typeof TONES;
  readonly title?: string | undefined;
  readonly children: ReactNode;
}

/** A framed word on a dossier, its papers or letters: “Quá hạn”, “Đã nộp”. */
export function Mark({ tone, title, children }: Props) {
  return (
    <span className={classes(styles.mark, TONES[tone])} title={title}>
      {children}
    </span>
  );
}
