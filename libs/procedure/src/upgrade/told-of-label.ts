import type { Told } from '../definition/vocabulary.js';

/**
 * How a label of `procedure/v1` is told: that schema did not say, so its first words do. A reading of texts that stand as
 * they were published, and of entries whose action no definition at hand has; a new text says it itself.
 */
export function toldOfLabel(label: string): Told {
  const words = label.split(/[\s:,]+/);
  const begins = (count: number) => words.slice(0, count).join(' ');
  if (FINDINGS.has(begins(2)) || FINDINGS.has(begins(3))) return 'finding';
  return VERBS.has(begins(1)) || VERBS.has(begins(2)) ? 'act' : 'finding';
}

/** What somebody does: words with which such labels begin. */
const VERBS: ReadonlySet<string> = new Set([
  ...(
    'Báo Bổ Chuyển Cho Công Cùng Cử Duyệt Đánh Đăng Đề Điều Đối Đưa Ghi Giao Giữ Gửi Hẹn Hoãn Hỏi Hủy In Kiểm Ký Kết ' +
    'Lập Lấy Lưu Mở Mời Nhắc Nhận Nhờ Nộp Phát Phân Rút Soạn Sửa Tạm Tập Thẩm Thông Thống Thu Tiếp Tính Tổ Tổng Trả ' +
    'Trình Từ Xác Xem Xử Yêu'
  ).split(' '),
  ...[
    'Ban hành',
    'Chấp nhận',
    'Đóng dấu',
    'Đồng ý',
    'Để sang',
    'Giải trình',
    'Khám xong',
    'Loại trừ',
    'Mổ xong',
  ],
  ...['Nhất trí', 'Phê duyệt', 'Soát xét', 'Không cấp', 'Không chấp', 'Không cho', 'Không đánh', 'Không hủy'],
  ...['Không nhận', 'Không đề', 'Không đồng'],
]);

/** They begin like an act and are none: somebody else's report, a result, a council, what became of an old licence. */
const FINDINGS: ReadonlySet<string> = new Set([
  ...['Báo cáo đã', 'Kết quả', 'Thông báo vẫn', 'Thu hồi do', 'Thu hồi theo', 'Tổ thư ký'],
]);
