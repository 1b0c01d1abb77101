import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { mayDo, useMe } from '../../app/session.js';
import { useFilters } from '../../app/use-filters.js';
import { dateWords } from '../../words/dates.js';
import { AdminFrame } from './admin-frame.js';
import { DraftForm } from './draft-form.js';
import { AGENCY, DRAFTS, PROCEDURES, type ProcedureLine } from './queries.js';
import { STAGE_WORDS } from './stages.js';
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
    <section className="panel">
      <h2>
        Đang chờ <span className="count count-due">{data.drafts.length}</span>
      </h2>
      <ul className="lines">
        {data.drafts.map(({ code, issue, title, stage }) => (
          <li key={`${code}${issue}`}>
            <Link to="/quan-tri/thu-tuc/$code" params={{ code }} search={{ lan: String(issue) }}>
              {code} lần {issue}: {title}
            </Link>
            <span className="mark mark-warn">{STAGE_WORDS[stage]}</span>
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
      <div className="tool">
        <Input.Search
          allowClear
          defaultValue={tim}
          aria-label="Tìm thủ tục"
          placeholder="Tìm theo mã, tên, đơn vị; không cần dấu"
          style={{ maxWidth: 360 }}
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
          style={{ minWidth: 220 }}
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
        <span className="faint" aria-live="polite">
          {found.length} thủ tục
        </span>
      </div>
      <ul className="rows">
        <li className="row row-head row-procedure" aria-hidden>
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
    <li className="row row-procedure">
      <span>
        <Link to="/quan-tri/thu-tuc/$code" params={{ code }} search={{ lan: String(issue) }}>
          {code}
        </Link>
        <br />
        <span className="faint">lần {issue}</span>
      </span>
      <span>
        {title}
        <br />
        <span className="faint">{unit}</span>
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
