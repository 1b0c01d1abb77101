import { useSuspenseQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import ink from '../../parts/ink.module.css';
import panels from '../../parts/panel.module.css';
import { eventsOf } from './queries.js';
import rowStyles from './rows.module.css';
import { momentWords } from './words.js';

/** Who did what to whom; every page of it is asked only when somebody goes back so far. */
export function EventLog({ person }: { person?: string }) {
  const [ends, setEnds] = useState<readonly (number | undefined)[]>([undefined]);
  return (
    <ul className={person === undefined ? rowStyles.rows : panels.lines}>
      {ends.map((before, index) => (
        <EventPage
          key={before ?? 0}
          person={person}
          before={before}
          onMore={index === ends.length - 1 ? (next) => setEnds([...ends, next]) : null}
        />
      ))}
    </ul>
  );
}

function EventPage({
  person,
  before,
  onMore,
}: {
  person: string | undefined;
  before: number | undefined;
  onMore: ((next: number) => void) | null;
}) {
  const { data } = useSuspenseQuery(eventsOf(person, before));
  const { events, next } = data;
  return (
    <>
      {events.length === 0 && <li className={ink.quiet}>Chưa có gì được ghi.</li>}
      {events.map((event) => (
        <li key={event.number} className={person === undefined ? rowStyles.row : undefined}>
          <span>
            {person === undefined && <strong>{event.person.name}: </strong>}
            {event.words}
            <br />
            <span className={ink.quiet}>
              {momentWords(event.at)} · {event.by.name}
            </span>
          </span>
        </li>
      ))}
      {next !== null && onMore !== null && (
        <li>
          <Button onClick={() => onMore(next)}>Xem trước đó</Button>
        </li>
      )}
    </>
  );
}
