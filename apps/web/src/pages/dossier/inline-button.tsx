import { Button } from 'antd';
import type { ReactNode } from 'react';
import styles from './inline-button.module.css';

/** A button that stands in a text like a link. */
export function InlineButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <Button type="link" className={styles.flush} onClick={onClick}>
      {children}
    </Button>
  );
}
