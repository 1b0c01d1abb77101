import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { classes } from './classes.js';

const TONES = { plain: undefined, warn: styles.warn, bad: styles.bad, good: styles.good };

interface Props {
  readonly tone?: keyof typeof TONES;
  readonly title?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A word about an account, a post or an issue in the lists of the administration. */
export function Badge({ tone = 'plain', title, className, children }: Props) {
  return (
    <span className={classes(styles.badge, TONES[tone], className)} title={title}>
      {children}
    </span>
  );
}
