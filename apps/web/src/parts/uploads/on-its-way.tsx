import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import './uploads.css';
import type { Sending, Uploads } from './use-uploads.js';

/** A file being sent, or why it was not taken. */
export function OnItsWay({ one, uploads }: { one: Sending; uploads: Uploads }) {
  const { id, file, percent, refusal, again } = one;
  if (refusal === null) {
    return (
      <div className="upload-line">
        <span>{file.name}</span>
        <progress value={percent} max={100} aria-label={`Đang tải ${file.name}`} />
        <span className="upload-soft">{percent} %</span>
      </div>
    );
  }
  return (
    <div className="upload-line upload-refused" role="alert">
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
