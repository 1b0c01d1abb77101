/** RFC 9457 as the server answers it. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** The server refused, or could not be reached. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

export const CONNECTION_LOST: Problem = {
  status: 0,
  code: 'network.lost',
  title: 'Mất kết nối',
  detail: 'Không tới được máy chủ. Những gì đã nhập vẫn còn trên trang; hãy thử lại khi có mạng.',
};

/** Any error as a problem people can read. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  // fetch says TypeError when there is no network.
  if (error instanceof TypeError) return CONNECTION_LOST;
  const detail = error instanceof Error ? error.message : String(error);
  return { status: 500, code: 'page.fault', title: 'Trang bị lỗi', detail };
}

export function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'detail' in body;
}
