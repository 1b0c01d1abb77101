import { useId, type ReactNode } from 'react';
import { classes } from './classes.js';
import styles from './field.module.css';

export interface FieldAria {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface FieldProps {
  readonly label: string;
  readonly required?: boolean;
  /** What is wrong, as a sentence. */
  readonly fault?: string | null;
  readonly hint?: ReactNode;
  readonly className?: string | undefined;
  /** The control; it takes what names and describes it. */
  readonly children: (aria: FieldAria) => ReactNode;
}

/** What is wrong, where no `Field` stands around it. */
export function FieldFault({ className, children }: { className?: string | undefined; children: string }) {
  return (
    <div className={classes(styles.fault, className)} role="status" data-fault>
      {children}
    </div>
  );
}

/** A labelled control with the sentence that says what is wrong with it, for eyes and screen readers. */
export function Field({ label, required = false, fault = null, hint, className, children }: FieldProps) {
  const id = useId();
  const said = fault ?? hint;
  const describes = said === undefined || said === null ? undefined : `${id}-said`;
  return (
    <div className={classes(styles.field, className)} data-field>
      <label htmlFor={id}>
        {label}
        {required && <span className={styles.required}> (bắt buộc)</span>}
      </label>
      {children({ id, 'aria-invalid': fault !== null, 'aria-describedby': describes })}
      {describes !== undefined && (
        <div
          id={describes}
          className={fault === null ? styles.hint : styles.fault}
          role={fault === null ? undefined : 'status'}
          data-fault={fault === null ? undefined : ''}
        >
          {said}
        </div>
      )}
    </div>
  );
}
