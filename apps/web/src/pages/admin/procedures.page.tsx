import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { mayDo, useMe } from '../../session/session.js';
import { useFilters } from '../../parts/use-filters.js';
import { Badge } from '../../parts/badge.js';
import { classes } from '../../parts/classes.js';
import { Count } from '../../parts/count.js';
import ink from '../../parts/ink.module.css';
import panels from '../../parts/panel.module.css';
import { dateWords } from '../../words/dates.js';
import { AdminFrame } from './admin-frame.js';
import { DraftForm } from './draft-form.js';
import { AGENCY, DRAFTS, PROCEDURES, type ProcedureLine } from './queries.js';
import rowStyles from './rows.module.css';
import { STAGE_WORDS } from './stages.js';
import tools from './tools.module.css';
import { holds } from './words.js';

/** Every procedure in force, and the issues on their way. */
export default function ProceduresPage() {
  const me = useMe();
  const [drafting, setDrafting] = useState(false);
  return (
    <AdminFrame
      title="Thủ tục"
      extra={mayDo(me, 'procedure.draft') && <Button onClick={() => setDrafting(true)}>Nộp dự thảo</Button>}
    >
      <Waiting />
      <ProcedureList />
      <DraftForm open={drafting} onClose={() => setDrafting(false)} />
    </AdminFrame>
  );
}

function Waiting() {
  const { data } = useSuspenseQuery(DRAFTS);
  if (data.drafts.length === 0) return null;
  return (
    <section className={panels.panel}>
      <h2>
        Đang chờ <Count due of={data.drafts.length} />
      </h2>
      <ul className={panels.lines}>
        {data.drafts.map(({ code, issue, title, stage }) => (
          <li key={`${code}${issue}`}>
            <Link to="/quan-tri/thu-tuc/$code" params={{ code }} search={{ lan: String(issue) }}>
              {code} lần {issue}: {title}
            </Link>
            <Badge tone="warn">{STAGE_WORDS[stage]}</Badge>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ProcedureList() {
  const [{ tim = '', linhvuc = '', het }, change] = useFilters();
  const { data } = useSuspenseQuery(PROCEDURES);
  const today = useSuspenseQuery(AGENCY).data.today;
  const inForce = ({ validFrom, validTo }: ProcedureLine) =>
    validFrom <= today && (validTo === null || today <= validTo);
  const all = data.procedures.filter((one) => het === '1' || inForce(one));
  const found = all.filter(
    (one) => (linhvuc === '' || one.field === linhvuc) && holds(`${one.code} ${one.title} ${one.unit}`, tim),
  );
  const fields = [...new Set(data.procedures.map(({ field }) => field))].sort();
  return (
    <>
      <div className={tools.tools}>
        <Input.Search
          allowClear
          defaultValue={tim}
          aria-label="Tìm thủ tục"
          placeholder="Tìm theo mã, tên, đơn vị; không cần dấu"
          className={tools.search}
          onChange={({ target }) => change({ tim: target.value }, { replace: true })}
        />
        <Select
          aria-label="Lĩnh vực"
          value={linhvuc}
          options={[
            { value: '', label: 'Mọi lĩnh vực' },
            ...fields.map((field) => ({ value: field, label: field })),
          ]}
          onChange={(field) => change({ linhvuc: field })}
          className={tools.choice}
        />
        <Select
          aria-label="Hiệu lực"
          value={het ?? ''}
          options={[
            { value: '', label: 'Đang áp dụng' },
            { value: '1', label: 'Cả lần đã hết hiệu lực' },
          ]}
          onChange={(value) => change({ het: value })}
        />
        <span className={ink.quiet} aria-live="polite">
          {found.length} thủ tục
        </span>
      </div>
      <ul className={rowStyles.rows}>
        <li className={classes(rowStyles.row, rowStyles.head, rowStyles.procedure)} aria-hidden>
          <span>Mã</span>
          <span>Tên</span>
          <span>Thời hạn</span>
          <span>Hiệu lực</span>
        </li>
        {found.map((one) => (
          <Row key={`${one.code}${one.issue}`} procedure={one} />
        ))}
      </ul>
    </>
  );
}

function Row({ procedure }: { procedure: ProcedureLine }) {
  const { code, issue, title, unit, limit, validFrom, validTo } = procedure;
  return (
    <li className={classes(rowStyles.row, rowStyles.procedure)}>
      <span>
        <Link to="/quan-tri/thu-tuc/$code" params={{ code }} search={{ lan: String(issue) }}>
          {code}
        </Link>
        <br />
        <span className={ink.quiet}>lần {issue}</span>
      </span>
      <span>
        {title}
        <br />
        <span className={ink.quiet}>{unit}</span>
      </span>
      <span>{limit}</span>
      <span>
        từ {dateWords(validFrom)}
        {validTo !== null && (
          <>
            <br />
            đến hết {dateWords(validTo)}
          </>
        )}
      </span>
    </li>
  );
}
