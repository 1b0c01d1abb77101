import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { dateWords } from '../../words/dates.js';
import { UNITS } from './queries.js';

/** Every unit with who sits where today, and the seats procedures need and nobody fills. */
export function UnitList() {
  const { data } = useSuspenseQuery(UNITS);
  return (
    <div className="panels">
      {data.units.map(({ code, label, people, vacant }) => (
        <section key={code} className="panel">
          <h2>
            {label} <span className="count">{people.length}</span>
          </h2>
          <ul className="lines">
            {vacant.map((seat) => (
              <li key={seat.role}>
                <span>{seat.roleLabel}</span>
                <span className="mark mark-bad" title={seat.procedures.join(', ')}>
                  không có ai, {seat.procedures.length} thủ tục cần
                </span>
              </li>
            ))}
            {people.map((post) => (
              <li key={`${post.id}${post.role}${post.onBehalfOf?.id ?? ''}`}>
                <Link to="/quan-tri/nguoi" search={{ nguoi: post.id, xem: 'don-vi' }}>
                  {post.name}
                </Link>
                <span>
                  {post.roleLabel}
                  {post.onBehalfOf && <span className="faint"> thay {post.onBehalfOf.name}</span>}
                  {post.until !== null && <span className="faint"> đến hết {dateWords(post.until)}</span>}
                </span>
              </li>
            ))}
            {people.length + vacant.length === 0 && (
              <li className="faint">Chưa có ai và chưa thủ tục nào cần.</li>
            )}
          </ul>
        </section>
      ))}
    </div>
  );
}
