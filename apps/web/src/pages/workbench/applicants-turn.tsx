import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import type { ApplicantsTurnAnswer } from '../../api/types.js';
import notice from '../../parts/notice-line.module.css';
import { dateWords } from '../../words/dates.js';

const STALE = 60_000;

/** “12 hồ sơ chờ người nộp”: they lie on no desk, and whose time ends first should be reminded. */
export function ApplicantsTurn() {
  const { data } = useQuery({
    queryKey: ['desk', 'applicants-turn'],
    queryFn: ({ signal }) => answer(api.GET('/api/desk/applicants-turn', { signal })),
    staleTime: STALE,
  });
  if (data === undefined || data.number === 0) return null;
  if (data.number === null) return <p className={notice.line}>Có hàng nghìn hồ sơ đang chờ người nộp.</p>;
  return <Waiting {...data} />;
}

function Waiting({ number, dossiers }: ApplicantsTurnAnswer) {
  const rest = (number ?? 0) - dossiers.length;
  return (
    <details className={notice.line}>
      <summary>
        <strong>{number} hồ sơ đang chờ người nộp</strong>
        {soonestWords(dossiers[0]?.until)}
      </summary>
      <ul className={notice.list}>
        {dossiers.map(({ code, applicant, what, until }) => (
          <li key={code}>
            <Link to="/ho-so/$code" params={{ code }} title={code}>
              {applicant}
            </Link>
            {`: ${what.charAt(0).toLowerCase()}${what.slice(1)}`}
            {until !== null && ` đến hết ${dateWords(until)}`}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={notice.rest}>Và {rest} hồ sơ khác.</p>}
    </details>
  );
}

function soonestWords(until: string | null | undefined): string {
  return until === null || until === undefined ? '' : `, hạn sớm nhất ${dateWords(until)}`;
}
