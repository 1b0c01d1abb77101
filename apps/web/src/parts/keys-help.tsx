import { Modal } from 'antd';
import styles from './keys-help.module.css';

export type KeyWords = readonly (readonly [keys: string, what: string])[];

/** Which keys a page knows. */
export function KeysHelp({ open, onClose, keys }: { open: boolean; onClose: () => void; keys: KeyWords }) {
  return (
    <Modal open={open} onCancel={onClose} footer={null} title="Phím tắt" width={420}>
      <dl className={styles.keys}>
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
