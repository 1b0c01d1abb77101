import { useQuery } from '@tanstack/react-query';
import { Button, Spin } from 'antd';
import { answer, api } from '../../api/client.js';
import { mayDo, useMe } from '../../session/session.js';
import { Count } from '../../parts/count.js';
import ink from '../../parts/ink.module.css';
import panels from '../../parts/panel.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import diff from './diff.module.css';
import { Figures, Shifts } from './impact.js';
import { useChange } from './use-change.js';

/** What an issue changes against the one before it: for the people who work by it, in the text, and for open dossiers. */
export function IssueDiff({ code, from, to }: { code: string; from: number; to: number }) {
  const { data, error, isPending } = useQuery({
    queryKey: ['procedures', 'diff', code, from, to],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/procedures/{code}/diff', { params: { path: { code }, query: { from, to } }, signal }),
      ),
  });
  return (
    <section className={panels.panel}>
      <h2>
        Khác lần {from} ở đâu {data?.flow && <Count of={data.flow.length} />}
      </h2>
      <ProblemAlert error={error} />
      {isPending && <Spin />}
      {data?.flow?.length === 0 && (
        <p className={ink.quiet}>Cách làm không đổi; chỉ câu chữ hoặc hiệu lực khác.</p>
      )}
      {data?.flow && (
        <ul className={panels.lines}>
          {data.flow.map(({ what, place, sentence }) => (
            <li key={`${what}${place.join('/')}${sentence}`}>{sentence}</li>
          ))}
        </ul>
      )}
      {data && data.text !== '' && (
        <details>
          <summary>
            Toàn văn: thêm {data.linesAdded} dòng, bỏ {data.linesRemoved} dòng
          </summary>
          <TextDiff text={data.text} />
        </details>
      )}
      <OpenDossiers code={code} from={from} to={to} />
    </section>
  );
}

function TextDiff({ text }: { text: string }) {
  const kind = (line: string): string | undefined =>
    line.startsWith('+') ? diff.added : line.startsWith('-') ? diff.removed : undefined;
  return (
    <pre className={diff.diff} tabIndex={0} aria-label="Khác nhau theo dòng">
      {text.split('\n').map((line, index) => (
        <span key={`${index}${line}`} className={kind(line)}>
          {line}
        </span>
      ))}
    </pre>
  );
}

/** Dry run of moving the open dossiers; moving them is decided at the command line. */
function OpenDossiers({ code, from, to }: { code: string; from: number; to: number }) {
  const me = useMe();
  const trial = useChange(
    () =>
      answer(api.POST('/api/procedures/{code}/impact', { params: { path: { code } }, body: { from, to } })),
    { touches: [], quiet: true },
  );
  if (!mayDo(me, 'procedure.draft')) return null;
  return (
    <>
      <h3>
        Nếu chuyển hồ sơ đang giải quyết từ lần {from} sang lần {to}
      </h3>
      {!trial.data && (
        <Button loading={trial.isPending} onClick={() => trial.mutate(undefined)}>
          Xem tác động tới các ngày hẹn
        </Button>
      )}
      <ProblemAlert error={trial.error} />
      {trial.data && (
        <div aria-live="polite">
          <Figures impact={trial.data.impact} />
          <Shifts shifts={trial.data.impact.shifts} />
          <p className={ink.quiet}>
            Ban hành lần mới không chuyển hồ sơ nào. Chuyển là một quyết định riêng: «dunghen dossiers
            migrate», có nhật ký từng hồ sơ và lùi lại được.
          </p>
        </div>
      )}
    </>
  );
}
