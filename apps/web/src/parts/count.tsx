import { classes } from './classes.js';
import styles from './count.module.css';

/** How many stand under a heading; `due` where somebody has to do something about them. */
export function Count({ of, due = false }: { of: number; due?: boolean }) {
  return <span className={classes(styles.count, due && styles.due)}>{of}</span>;
}
