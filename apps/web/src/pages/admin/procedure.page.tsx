import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Select } from 'antd';
import { useFilters } from '../../parts/use-filters.js';
import { Badge } from '../../parts/badge.js';
import panels from '../../parts/panel.module.css';
import { dateWords } from '../../words/dates.js';
import { AdminFrame } from './admin-frame.js';
import { IssueActions } from './issue-actions.js';
import { IssueDiff } from './issue-diff.js';
import { IssueHistory } from './issue-history.js';
import { IssueText } from './issue-text.js';
import styles from './procedure.page.module.css';
import { DRAFTS, PROCEDURES } from './queries.js';
import { STAGE_WORDS, type KnownIssue } from './stages.js';
import tools from './tools.module.css';

/** One procedure: its diagram, its issues, what a new one changes, and the way to publication. */
export default function ProcedurePage() {
  const { code = '' }: { code?: string } = useParams({ strict: false });
  const issues = useIssues(code);
  const [{ lan }, change] = useFilters();
  const shown = issues.find(({ issue }) => String(issue) === lan) ?? issues.at(-1);
  if (!shown) {
    return (
      <AdminFrame title={code}>
        <p>
          Không có thủ tục hay dự thảo nào mang mã này.{' '}
          <Link to="/quan-tri/thu-tuc">Xem danh sách thủ tục</Link>
        </p>
      </AdminFrame>
    );
  }
  return (
    <AdminFrame
      title={`${code}: ${shown.title}`}
      extra={
        <Select
          aria-label="Lần ban hành"
          value={shown.issue}
          onChange={(issue) => change({ lan: String(issue), so: undefined })}
          options={issues.map(({ issue, stage }) => ({
            value: issue,
            label: `Lần ${issue}, ${STAGE_WORDS[stage]}`,
          }))}
          className={tools.choice}
        />
      }
    >
      <Issue key={shown.issue} shown={shown} issues={issues} />
    </AdminFrame>
  );
}

function Issue({ shown, issues }: { shown: KnownIssue; issues: readonly KnownIssue[] }) {
  const { code, issue, stage, validFrom, validTo } = shown;
  const before = issues.filter((one) => one.issue < issue).at(-1);
  const path = `/api/procedures/${encodeURIComponent(code)}/issues/${issue}`;
  const published = stage === 'published' || stage === 'retired';
  return (
    <>
      <p>
        <Badge tone={published ? 'good' : 'warn'}>{STAGE_WORDS[stage]}</Badge>{' '}
        {published ? 'Áp dụng' : 'Dự kiến áp dụng'} từ {dateWords(validFrom)}
        {validTo !== null && ` đến hết ${dateWords(validTo)}`}.{' '}
        {published && (
          <a href={`${path}/print`} target="_blank" rel="noreferrer">
            Bản in đầy đủ
          </a>
        )}
      </p>
      <IssueActions shown={shown} />
      {before && <IssueDiff code={code} from={before.issue} to={issue} />}
      {published ? (
        <section className={panels.panel}>
          <h2>Lưu đồ</h2>
          <div className={styles.diagram} tabIndex={0} role="group" aria-label="Lưu đồ, cuộn ngang được">
            <img
              src={`${path}/diagram`}
              alt={`Lưu đồ ${code} lần ${issue}; nội dung từng bước ở bản in đầy đủ`}
            />
          </div>
        </section>
      ) : (
        <IssueText code={code} issue={issue} />
      )}
      <IssueHistory code={code} />
    </>
  );
}

/** Issues of a code in every stage, ascending. */
function useIssues(code: string): readonly KnownIssue[] {
  const published = useSuspenseQuery(PROCEDURES).data.procedures;
  const drafts = useSuspenseQuery(DRAFTS).data.drafts;
  return [
    ...published.filter((one) => one.code === code).map((one) => ({ ...one, stage: 'published' as const })),
    ...drafts.filter((one) => one.code === code),
  ].sort((a, b) => a.issue - b.issue);
}
