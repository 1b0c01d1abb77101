import { refuse, type Refusal } from '#kernel';

/** A file whose issue is not published: after the first installation it takes a writer and a second person. */
export interface WaitingFile {
  readonly path: string;
  readonly code: string;
  readonly issue: number;
}

/** So many are named; `procedures publish` without a person names all in its data. */
const NAMED = 3;

/** One line: which files, and how they come into force. */
export function waitingLine(waiting: readonly WaitingFile[]): string {
  const named = waiting.slice(0, NAMED).map(({ path, code, issue }) => `${code} lần ${issue} (${path})`);
  const more = waiting.length > NAMED ? ` và ${waiting.length - NAMED} tệp nữa` : '';
  return (
    `${waiting.length} tệp chưa ban hành: ${named.join(', ')}${more}. Cần người soạn và người duyệt: ` +
    'dunghen procedures draft TỆP --by NGƯỜI, rồi approve và publish MÃ LẦN --by NGƯỜI.'
  );
}

/** @returns `issue.needs_approval` */
export function needsApproval(waiting: readonly WaitingFile[]): Refusal {
  return refuse('issue.needs_approval', { files: waitingLine(waiting) }, { waiting });
}
