import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { hourAndWeekday } from '#kernel';
import { ProblemError } from '../../api/problem.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import spacing from '../../parts/spacing.module.css';
import formStyles from './action-form.module.css';
import { dossierKey, dossierQuery, historyQuery } from './dossier-queries.js';
import type { ActionForm } from './use-action.js';

/** Why the command was not done, and what to do about it. What was typed stays in any case. */
export function ActionProblem({ code, form }: { code: string; form: ActionForm }) {
  const { problem } = form;
  if (problem === null) return null;
  if (problem.code === 'dossier.changed') return <StaleAlert code={code} form={form} />;
  if (problem.code === 'command.reused') return <AlreadySent code={code} form={form} />;
  if (problem.status === 0) {
    return (
      <Alert
        type="warning"
        showIcon
        role="alert"
        title="Mất kết nối, chưa biết máy chủ đã nhận hay chưa"
        description="Phần đã nhập vẫn còn. Bấm “Gửi lại” khi có mạng: nếu lần trước đã được ghi, việc không bị làm hai lần."
        className={spacing.below}
      />
    );
  }
  return <ProblemAlert error={new ProblemError(problem)} />;
}

/** What has happened to the dossier since a revision, and who did it. */
export function News({ code, since }: { code: string; since: number }) {
  const { data } = useQuery({ ...historyQuery(code), staleTime: 0 });
  const news = data?.entries.filter(({ revision }) => revision > since) ?? [];
  return (
    <ul className={formStyles.news}>
      {news.map(({ revision, at, told }) => (
        <li key={revision}>
          {told.text}, lúc {hourAndWeekday(at)}
        </li>
      ))}
    </ul>
  );
}

/** Somebody was first: who, and what they did. */
function StaleAlert({ code, form }: { code: string; form: ActionForm }) {
  const queries = useQueryClient();
  const reload = async (): Promise<void> => {
    await queries.invalidateQueries({ queryKey: dossierKey(code) });
    const now = await queries.query(dossierQuery(code));
    form.catchUp(now.revision);
  };
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title="Hồ sơ đã đổi từ lần bạn xem; việc của bạn chưa được ghi"
      description={
        <>
          <News code={code} since={form.draft.revision} />
          <Button onClick={() => void reload()}>Xem hồ sơ hiện nay, giữ phần đã nhập</Button>
        </>
      }
      className={spacing.below}
    />
  );
}

/** The first delivery got through and something else was typed since: it must not be done again. */
function AlreadySent({ code, form }: { code: string; form: ActionForm }) {
  const queries = useQueryClient();
  const reload = (): void => {
    form.forget();
    void queries.invalidateQueries({ queryKey: dossierKey(code) });
  };
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title="Lần gửi trước đã được ghi"
      description="Máy chủ đã nhận lần gửi đầu, với nội dung khi đó; phần sửa sau chưa được ghi. Xem diễn biến của hồ sơ để biết đã ghi gì."
      action={<Button onClick={reload}>Xem hồ sơ</Button>}
      className={spacing.below}
    />
  );
}
