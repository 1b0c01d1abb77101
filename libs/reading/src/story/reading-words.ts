import type { Reading } from '#identity';
import { whoWords } from './history-words.js';

/** A reading as the log shows it: who in which post, what they saw and why they might. */
export interface ReadingView extends Reading {
  readonly who: string;
  readonly viewed: string;
  readonly because: string;
}

const VIEWS: Readonly<Record<string, string>> = {
  detail: 'trang hồ sơ',
  history: 'diễn biến',
  ledger: 'bảng tính ngày hẹn',
  letters: 'văn bản',
  papers: 'danh sách giấy tờ',
  paper: 'một tệp giấy tờ',
  drafts: 'danh sách dự thảo trình ký',
  draft: 'một bản dự thảo trình ký',
  readings: 'nhật ký đọc',
  receipt: 'giấy tiếp nhận',
  applicant: 'thông tin người nộp',
  approval: 'trang trình ký',
  inspection: 'lịch thẩm định của hồ sơ',
  inspection_log: 'nhật ký lịch thẩm định',
  inspection_schedule: 'lịch thẩm định',
  lookup: 'trang tra cứu công khai',
};

const REASONS: Readonly<Record<string, string>> = {
  own_step: 'hồ sơ đang ở bước của chức danh này',
  own_unit: 'đơn vị tham gia thủ tục',
  any: 'chức danh được đọc mọi hồ sơ',
  own_number: 'người nộp biết mã và số của mình',
};

export function readingView(reading: Reading, names: ReadonlyMap<string, string>): ReadingView {
  const { person, seat, onBehalfOf, what, why } = reading;
  const actor = { id: person, ...seat, ...(onBehalfOf === null ? {} : { onBehalfOf }) };
  return {
    ...reading,
    who: what === 'lookup' ? 'Người nộp hồ sơ' : whoWords(actor, names),
    viewed: VIEWS[what] ?? what,
    because: REASONS[why] ?? why,
  };
}
