import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Badge } from '../../parts/badge.js';
import { Count } from '../../parts/count.js';
import ink from '../../parts/ink.module.css';
import panels from '../../parts/panel.module.css';
import { dateWords } from '../../words/dates.js';
import { UNITS } from './queries.js';

/** Every unit with who sits where today, and the seats procedures need and nobody fills. */
export function UnitList() {
  const { data } = useSuspenseQuery(UNITS);
  return (
    <div className={panels.panels}>
      {data.units.map(({ code, label, people, vacant }) => (
        <section key={code} className={panels.panel}>
          <h2>
            {label} <Count of={people.length} />
          </h2>
          <ul className={panels.lines}>
            {vacant.map((seat) => (
              <li key={seat.role}>
                <span>{seat.roleLabel}</span>
                <Badge tone="bad" title={seat.procedures.join(', ')}>
                  không có ai, {seat.procedures.length} thủ tục cần
                </Badge>
              </li>
            ))}
            {people.map((post) => (
              <li key={`${post.id}${post.role}${post.onBehalfOf?.id ?? ''}`}>
                <Link to="/quan-tri/nguoi" search={{ nguoi: post.id, xem: 'don-vi' }}>
                  {post.name}
                </Link>
                <span>
                  {post.roleLabel}
                  {post.onBehalfOf && <span className={ink.quiet}> thay {post.onBehalfOf.name}</span>}
                  {post.until !== null && <span className={ink.quiet}> đến hết {dateWords(post.until)}</span>}
                </span>
              </li>
            ))}
            {people.length + vacant.length === 0 && (
              <li className={ink.quiet}>Chưa có ai và chưa thủ tục nào cần.</li>
            )}
          </ul>
        </section>
      ))}
    </div>
  );
}
