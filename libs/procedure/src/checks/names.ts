import type { ProcedureDefinition } from '../definition/definition.js';
import type { Finding, Path } from '../definition/finding.js';
import { isStanding, STANDING_ACTIONS, WITHDRAWN } from '../compiled/standing-actions.js';
import { suggestion } from '../text/suggest.js';
import { PROMISE_LATE, STEP_OVERDUE } from '../walking/walk.js';
import { exitsOf, fault, stepsOf, type Check, type Checked } from './checked.js';

/** Checks of names: what a definition refers to must exist, and exist once. */

/** Every target is a step or an end of this procedure. @returns `procedure.unknown_target` */
export const unknownTargets: Check = (checked) => {
  const { definition } = checked;
  const steps = Object.keys(definition.steps);
  const states = [...steps, ...Object.keys(definition.ends)];
  const wrong = (path: Path, name: string, known: readonly string[]): readonly Finding[] =>
    known.includes(name)
      ? []
      : [
          fault(
            checked,
            path,
            'procedure.unknown_target',
            `Không có bước hay kết thúc “${name}”.`,
            suggestion(name, known),
          ),
        ];
  return [
    ...wrong(['start'], definition.start, steps),
    ...wrong(['promise', 'until'], definition.promise.until, steps),
    ...silenceTarget(definition).flatMap((name) =>
      wrong(['promise', 'silence', 'to'], name, Object.keys(definition.ends)),
    ),
    ...Object.keys(definition.stops).flatMap((name) => wrong(['stops', name], name, steps)),
    ...definition.promise.phases.flatMap(({ from }, i) =>
      wrong(['promise', 'phases', i, 'from'], from, startEvents(checked)),
    ),
    ...stepsOf(checked).flatMap(([name, step]) =>
      exitsOf(name, step).flatMap(({ path, to }) => wrong(path, to, states)),
    ),
    ...stepsOf(checked).flatMap(([name, step]) =>
      Object.entries(step.actions).flatMap(([action, { notBySameAs }]) =>
        notBySameAs.flatMap((other, i) =>
          wrong(['steps', name, 'actions', action, 'notBySameAs', i], other, steps),
        ),
      ),
    ),
  ];
};

function silenceTarget({ promise }: ProcedureDefinition): readonly string[] {
  return promise.silence === undefined ? [] : [promise.silence.to];
}

/** `step.action` for every action of the procedure. */
function startEvents(checked: Checked): readonly string[] {
  return stepsOf(checked).flatMap(([name, step]) =>
    Object.keys(step.actions).map((action) => `${name}.${action}`),
  );
}

/** A step and an end of one name could not be told apart in the history. @returns `procedure.duplicate_name` */
export const duplicateNames: Check = (checked) =>
  Object.keys(checked.definition.ends)
    .filter((name) => Object.hasOwn(checked.definition.steps, name))
    .map((name) =>
      fault(
        checked,
        ['ends', name],
        'procedure.duplicate_name',
        `“${name}” vừa là bước vừa là kết thúc.`,
        'Đổi tên một trong hai.',
      ),
    );

/** Paper ids are what `data.papers` and examples speak of. @returns `procedure.duplicate_paper`, `procedure.unknown_paper` */
export const papers: Check = (checked) => {
  const { documents, examples } = checked.definition;
  const ids = documents.map(({ id }) => id);
  const twice = ids.flatMap((id, i) =>
    ids.indexOf(id) === i
      ? []
      : [
          fault(
            checked,
            ['documents', i],
            'procedure.duplicate_paper',
            `Giấy tờ “${id}” ghi hai lần.`,
            'Xóa hoặc đổi mã một trong hai.',
          ),
        ],
  );
  const unknown = examples.flatMap(({ given }, i) =>
    given.documents
      .filter((id) => !ids.includes(id))
      .map((id) =>
        fault(
          checked,
          ['examples', i, 'given', 'documents'],
          'procedure.unknown_paper',
          `Thành phần hồ sơ không có “${id}”.`,
          suggestion(id, ids),
        ),
      ),
  );
  return [...twice, ...unknown];
};

/**
 * The law's own actions may not be redefined, and examples keep two words for the clock.
 * @returns `procedure.reserved_action`
 */
export const reservedActions: Check = (checked) =>
  stepsOf(checked).flatMap(([name, step]) =>
    Object.keys(step.actions)
      .map((action) => ({ action, taken: takenFor(action) }))
      .filter(({ taken }) => taken !== null)
      .map(({ action, taken }) =>
        fault(
          checked,
          ['steps', name, 'actions', action],
          'procedure.reserved_action',
          `Tên “${action}” đã dành cho ${taken ?? ''}.`,
          'Xóa việc này khỏi bước, hoặc đặt tên khác nếu là việc khác.',
        ),
      ),
  );

function takenFor(action: string): string | null {
  if (action === STEP_OVERDUE || action === PROMISE_LATE) return 'đồng hồ trong các ví dụ';
  if (!isStanding(action)) return null;
  const { label, law } = STANDING_ACTIONS[action];
  return `việc “${label}” có sẵn ở mọi bước (${law})`;
}

/** Withdrawal (NĐ 118/2025 Điều 21) needs somewhere to go. @returns `procedure.no_withdrawn_end` */
export const withdrawnEnd: Check = (checked) =>
  Object.hasOwn(checked.definition.ends, WITHDRAWN)
    ? []
    : [
        fault(
          checked,
          ['ends'],
          'procedure.no_withdrawn_end',
          `Thiếu kết thúc “${WITHDRAWN}”: người nộp được rút hồ sơ ở mọi bước.`,
          `Thêm “${WITHDRAWN}: { title: Người nộp rút hồ sơ }” vào “ends”.`,
        ),
      ];

/**
 * An issue with an end and no successor of its own says why and where its applicants go.
 * @returns `procedure.retired_without_end`, `procedure.retired_into_nothing`, `procedure.retired_into_itself`
 */
export const retirement: Check = (checked) => {
  const { code, retired, validTo } = checked.definition;
  if (retired === undefined) return [];
  const wrong = (key: string, reason: string, message: string, remedy: string): readonly Finding[] => [
    fault(checked, ['retired', key], reason, message, remedy),
  ];
  if (validTo === undefined) {
    const message = 'Quy trình đã chấm dứt nhưng không ghi ngày cuối còn hiệu lực.';
    return wrong('how', 'procedure.retired_without_end', message, 'Thêm “validTo: yyyy-MM-dd”.');
  }
  if (retired.successor === code) {
    const message = `${code} không thể tự kế tục: lần ban hành sau là một tệp riêng.`;
    return wrong(
      'successor',
      'procedure.retired_into_itself',
      message,
      'Ghi mã khác, hoặc bỏ mục “retired”.',
    );
  }
  if (retired.how === 'abolished' || retired.successor !== undefined || retired.into !== undefined) return [];
  const message = 'Gộp hoặc thay thế mà không ghi vào đâu.';
  return wrong('how', 'procedure.retired_into_nothing', message, 'Thêm “successor: mã” hoặc “into: …”.');
};

/** @returns `procedure.validity_reversed` when the issue ends before it begins. */
export const validity: Check = (checked) => {
  const { validFrom, validTo } = checked.definition;
  if (validTo === undefined || validTo >= validFrom) return [];
  const message = `Hiệu lực kết thúc ${validTo} trước khi bắt đầu ${validFrom}.`;
  return [fault(checked, ['validTo'], 'procedure.validity_reversed', message, 'Sửa một trong hai ngày.')];
};
