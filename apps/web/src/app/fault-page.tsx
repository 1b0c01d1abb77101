import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { problemOf } from '../api/problem.js';
import { PageTitle } from '../parts/page-title.js';
import styles from './fault-page.module.css';

/** What a page shows when it cannot be shown. */
export function FaultPage({ error, reset }: { error: unknown; reset?: () => void }) {
  const { title, detail } = problemOf(error);
  return (
    <div className={styles.fault} role="alert">
      <PageTitle>{title}</PageTitle>
      <p>{detail}</p>
      <Button type="primary" onClick={() => (reset ? reset() : window.location.reload())}>
        Thử lại
      </Button>
    </div>
  );
}

export function NotFoundPage() {
  return (
    <div className={styles.fault}>
      <PageTitle>Không có trang này</PageTitle>
      <p>Địa chỉ không đúng hoặc trang đã chuyển chỗ.</p>
      <Link to="/">Về trang của tôi</Link>
    </div>
  );
}
