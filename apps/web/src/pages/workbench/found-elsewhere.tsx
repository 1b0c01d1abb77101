import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import { useFilters } from '../../parts/use-filters.js';
import { dateWords } from '../../words/dates.js';
import styles from './found-elsewhere.module.css';

const SHOWN = 10;

/** Whoever asks “where is my dossier?” at the counter asks for one that lies on another desk. */
export function FoundElsewhere({ here }: { here: ReadonlySet<string> }) {
  const [{ tim: q }] = useFilters();
  const { data } = useQuery({
    queryKey: ['dossiers', 'elsewhere', q],
    enabled: q !== undefined,
    queryFn: ({ signal }) =>
      answer(api.GET('/api/dossiers', { params: { query: { q, limit: SHOWN } }, signal })),
  });
  const found = (data?.dossiers ?? []).filter(({ code }) => !here.has(code));
  if (q === undefined || found.length === 0) return null;
  return (
    <section className={styles.elsewhere} aria-labelledby="noi-khac">
      <h2 id="noi-khac">Ở bàn khác, bạn được xem</h2>
      <ul>
        {found.map(({ code, applicant, stateTitle, turn, promise, finishedAt }) => (
          <li key={code}>
            <Link to="/ho-so/$code" params={{ code }}>
              {code}
            </Link>{' '}
            <strong>{applicant.name}</strong>, {stateTitle}
            {turn === null ? '' : `, ${turn.unitLabel ?? turn.roleLabel}`}
            {finishedAt === null &&
              promise.dueCurrent !== null &&
              `, hẹn trả ${dateWords(promise.dueCurrent)}`}
          </li>
        ))}
      </ul>
      {data?.next != null && <p>Còn nhiều hồ sơ nữa; hãy gõ thêm chữ để thu hẹp.</p>}
    </section>
  );
}
