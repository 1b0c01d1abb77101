import type { Nature, Refusal } from '#kernel';

/** RFC 9457 problem details, with our stable code and the facts behind the message. */
export interface Problem {
  readonly type: 'about:blank';
  readonly status: number;
  /** One of the catalogue; in the contract a text, so that a new code breaks no caller. */
  readonly code: string;
  /** Vietnamese. */
  readonly title: string;
  readonly detail: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

export const PROBLEM_JSON = 'application/problem+json; charset=utf-8';

/** The one map from a refusal's nature to HTTP. */
export const STATUS: Readonly<Record<Nature, number>> = {
  unreadable: 400,
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  unsupported: 415,
  too_many: 429,
  broken: 500,
  unavailable: 503,
};

const TITLES: Readonly<Record<number, string>> = {
  400: 'Yêu cầu không đọc được',
  401: 'Chưa biết ai thực hiện',
  403: 'Không được phép',
  404: 'Không tìm thấy',
  405: 'Không hỗ trợ',
  409: 'Không thực hiện được lúc này',
  413: 'Yêu cầu quá lớn',
  415: 'Định dạng không hỗ trợ',
  422: 'Dữ liệu không hợp lệ',
  429: 'Quá nhiều lần thử',
  503: 'Hệ thống tạm gián đoạn',
};

export function problemOf(refusal: Refusal): Problem {
  return { ...requestProblem(refusal), data: refusal.data };
}

/** Of a request that reached no controller: there are no facts behind it, and the framework may have its own status. */
export function requestProblem({ code, nature, message }: Refusal, status = STATUS[nature]): Problem {
  return { type: 'about:blank', status, code, title: TITLES[status] ?? 'Lỗi hệ thống', detail: message };
}
