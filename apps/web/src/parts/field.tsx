import { useId, type ReactNode } from 'react';
import './field.css';

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
  readonly className?: string;
  /** The control; it takes what names and describes it. */
  readonly children: (aria: FieldAria) => ReactNode;
}

/** A labelled control with the sentence that says what is wrong with it, for eyes and screen readers. */
export function Field({ label, required = false, fault = null, hint, className = '', children }: FieldProps) {
  const id = useId();
  const said = fault ?? hint;
  const describes = said === undefined || said === null ? undefined : `${id}-said`;
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>
        {label}
        {required && <span className="field-required"> (bắt buộc)</span>}
      </label>
      {children({ id, 'aria-invalid': fault !== null, 'aria-describedby': describes })}
      {describes !== undefined && (
        <div
          id={describes}
          className={fault === null ? 'field-hint' : 'field-fault'}
          role={fault === null ? undefined : 'status'}
        >
          {said}
        </div>
      )}
    </div>
  );
}
