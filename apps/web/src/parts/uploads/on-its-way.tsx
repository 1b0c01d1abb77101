import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { classes } from '../classes.js';
import styles from './on-its-way.module.css';
import type { Sending, Uploads } from './use-uploads.js';

interface Props {
  readonly one: Sending;
  readonly uploads: Uploads;
  /** Under the words beside a tick, not under the tick. */
  readonly indented?: boolean;
}

/** A file being sent, or why it was not taken. */
export function OnItsWay({ one, uploads, indented = false }: Props) {
  const { id, file, percent, refusal, again } = one;
  if (refusal === null) {
    return (
      <div className={classes(styles.line, indented && styles.indented)}>
        <span>{file.name}</span>
        <progress value={percent} max={100} aria-label={`Đang tải ${file.name}`} />
        <span className={styles.soft}>{percent} %</span>
      </div>
    );
  }
  return (
    <div className={classes(styles.line, styles.refused, indented && styles.indented)} role="alert">
      <span>{refusal}</span>
      {again && (
        <Button size="small" onClick={() => uploads.retry(one)}>
          Gửi lại
        </Button>
      )}
      <Button
        type="text"
        size="small"
        icon={<DeleteOutlined />}
        aria-label={`Bỏ thông báo về ${file.name}`}
        onClick={() => uploads.drop(id)}
      />
    </div>
  );
}
