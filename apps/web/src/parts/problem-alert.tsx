import { Alert, Button } from 'antd';
import { problemOf } from '../api/problem.js';
import spacing from './spacing.module.css';

/** What the server refused or why it could not be reached, in its words. */
export function ProblemAlert({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  if (error === null || error === undefined) return null;
  const { title, detail, status } = problemOf(error);
  return (
    <Alert
      type={status === 0 || status >= 500 ? 'warning' : 'error'}
      showIcon
      role="alert"
      title={title}
      description={detail}
      action={onRetry && <Button onClick={onRetry}>Thử lại</Button>}
      className={spacing.below}
    />
  );
}
