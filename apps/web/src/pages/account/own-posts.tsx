import { useSuspenseQuery } from '@tanstack/react-query';
import ink from '../../parts/ink.module.css';
import panels from '../../parts/panel.module.css';
import { dateWords } from '../../words/dates.js';
import { seatWords } from '../admin/words.js';
import { OWN_SUBSTITUTIONS } from './queries.js';

const STATES = { held: 'đang giữ', planned: 'sắp tới', over: 'đã thôi' } as const;

export function OwnPosts() {
  const { posts } = useSuspenseQuery(OWN_SUBSTITUTIONS).data;
  return (
    <section className={panels.panel}>
      <h2>Chức danh của tôi</h2>
      <ul className={panels.lines}>
        {posts.length === 0 && (
          <li className={ink.quiet}>Chưa được giao chức danh nào; hãy hỏi quản trị hệ thống.</li>
        )}
        {posts.map((post) => (
          <li key={`${post.role}${post.unit}${post.from}`}>
            <span>{seatWords(post)}</span>
            <span className={ink.quiet}>
              từ {dateWords(post.from)}
              {post.to === null ? '' : ` đến hết ${dateWords(post.to)}`} · {STATES[post.state]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
