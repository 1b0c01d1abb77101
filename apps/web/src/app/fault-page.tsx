import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { problemOf } from '../api/problem.js';

/** What a page shows when it cannot be shown. */
export function FaultPage({ error, reset }: { error: unknown; reset?: () => void }) {
  const { title, detail } = problemOf(error);
  return (
    <div className="fault" role="alert">
      <h1 className="page-title">{title}</h1>
      <p>{detail}</p>
      <Button type="primary" onClick={() => (reset ? reset() : window.location.reload())}>
        Thử lại
      </Button>
    </div>
  );
}

export function NotFoundPage() {
  return (
    <div className="fault">
      <h1 className="page-title">Không có trang này</h1>
      <p>Địa chỉ không đúng hoặc trang đã chuyển chỗ.</p>
      <Link to="/">Về trang của tôi</Link>
    </div>
  );
}
