import type { Finding } from '../definition/finding.js';
import { fault, type Check, type Checked } from './checked.js';

const ENOUGH = 3;

/**
 * Examples are what the owner expects, in the owner's words, and catch what no rule can know. For procedures people
 * publish; not asked of those derived from a log.
 * @returns `procedure.too_few_examples`, `procedure.no_late_example`
 */
export const enoughExamples: Check = (checked) => {
  const { examples, kind, promise } = checked.definition;
  const cannotOwe = kind === 'internal' || promise.silence !== undefined;
  return [
    ...(examples.length >= ENOUGH ? [] : [wanted(checked, 'too_few_examples', TOO_FEW)]),
    ...(examples.some(({ ends }) => ends !== undefined) ? [] : [wanted(checked, 'too_few_examples', NO_END)]),
    ...(cannotOwe || examples.some(({ owesApology }) => owesApology === true)
      ? []
      : [wanted(checked, 'no_late_example', NOT_LATE)]),
  ];
};

const TOO_FEW = 'Cần ít nhất ba ví dụ: đi thẳng, bổ sung hoặc khắc phục, quá hạn.';
const NO_END = 'Không ví dụ nào đi tới kết thúc (“ends: …”).';
const NOT_LATE = 'Không ví dụ nào quá hạn và nợ văn bản xin lỗi (“late”, “owesApology: true”).';

function wanted(checked: Checked, reason: string, message: string): Finding {
  const remedy = 'Viết thêm ví dụ bằng lời của người dùng; máy chạy thử mỗi lần kiểm tra.';
  return fault(checked, ['examples'], `procedure.${reason}`, message, remedy);
}
