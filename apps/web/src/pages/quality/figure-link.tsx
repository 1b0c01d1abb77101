import { Link } from '@tanstack/react-router';
import styles from './figure-link.module.css';
import type { By, FigureName } from './queries.js';
import { count } from './words.js';

export interface FigureLinkProps {
  readonly figure: FigureName;
  readonly value: number;
  readonly from: string;
  readonly to: string;
  readonly by: By;
  /** Row of the table; undefined for its last one. */
  readonly row: string | undefined;
  /** What the number is, for who cannot see the head of its column. */
  readonly what?: string;
}

/** A number that opens its dossiers; nothing is behind a zero. */
export function FigureLink({ figure, value, from, to, by, row, what }: FigureLinkProps) {
  if (value === 0) return <span className={styles.zero}>0</span>;
  const search = { so: figure, tu: from, den: to, theo: by, ...(row === undefined ? {} : { dong: row }) };
  return (
    <Link
      to="/theo-doi/ho-so"
      search={search}
      className={styles.link}
      aria-label={what && `${what}: ${count(value)}`}
    >
      {count(value)}
    </Link>
  );
}
