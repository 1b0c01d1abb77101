import { Button } from 'antd';
import styles from './sign-bar.module.css';
import { backOf, signatureOf, whyNotSigned, type ApprovalRow } from './use-approvals.js';

interface Props {
  /** The chosen ones, or the one that is read. */
  readonly rows: readonly ApprovalRow[];
  readonly onSign: () => void;
  readonly onBack: () => void;
  readonly onClear?: (() => void) | undefined;
}

/** Sign or send back: of one dossier or of many, always in the same place. */
export function SignBar({ rows, onSign, onBack, onClear }: Props) {
  const signable = rows.filter((row) => whyNotSigned(row) === null);
  const returnable = rows.filter((row) => backOf(row)?.blocked === null);
  const many = rows.length > 1 || onClear !== undefined;
  const [only] = rows;
  const label = many ? `Ký ${signable.length} hồ sơ` : ((only && signatureOf(only)?.label) ?? 'Ký');
  return (
    <div className={styles.sign} role="region" aria-label={many ? 'Hồ sơ đã chọn' : 'Ký hồ sơ này'}>
      {many && <strong className={styles.count}>Đã chọn {rows.length}</strong>}
      <Button type="primary" size="large" disabled={signable.length === 0} onClick={onSign}>
        {label}
      </Button>
      <Button size="large" disabled={returnable.length === 0} onClick={onBack}>
        {many ? `Trả lại ${returnable.length} hồ sơ` : 'Trả lại'}
      </Button>
      {onClear && (
        <Button size="large" type="text" onClick={onClear}>
          Bỏ chọn
        </Button>
      )}
    </div>
  );
}
