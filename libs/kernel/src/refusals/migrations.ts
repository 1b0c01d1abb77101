import type { Entries } from './entry.js';

/** Moving open dossiers to another issue. */
export const MIGRATIONS = {
  'migration.bad_map': {
    nature: 'invalid',
    message: 'states: bước “{step}” phải chuyển vào tên một bước.',
  },
  'migration.duplicate_step': {
    nature: 'invalid',
    message: 'mục này đã ghi một lần ở trên. Hãy bỏ một trong hai dòng.',
  },
  'migration.finished_step': {
    nature: 'invalid',
    message:
      'Vào bước “{next}” là đã xử lý xong, còn hồ sơ ở “{old}” thì chưa. Hãy chọn một bước trước “{next}”.',
  },
  'migration.forgotten_step': {
    nature: 'invalid',
    message:
      'Ai đã làm bước “{lost}”, vào đó mấy lần, lần {from} có nhớ; lần {to} không có bước ấy mà nhớ “{found}”. Hãy ghi “{lost}: …” vào bản đồ, nếu đổi tên thì là “{lost}: {found}”.',
  },
  'migration.no_predecessor': {
    nature: 'not_found',
    message: '{code} không có lần ban hành nào trước lần {to} để so. Có: {issues}.',
  },
  'migration.no_target': {
    nature: 'invalid',
    message: 'Hãy ghi --to LẦN để biết so {code} với lần ban hành nào, hoặc --map TỆP.',
  },
  'migration.not_readable': {
    nature: 'invalid',
    message: '{why}',
    meaning: 'a map of a migration that cannot be read; file and line stand before the words',
  },
  'migration.not_reversible': {
    nature: 'conflict',
    message:
      'Không đảo được: bước “{other}” và “{old}” cùng chuyển vào “{next}”. Hãy viết một bản đồ ngược, ghi rõ “{next}” về bước nào, và chuyển theo bản đồ ấy.',
  },
  'migration.other_procedure': {
    nature: 'invalid',
    message: 'bản đồ là của {other}, không phải {code}. Hãy sửa code hoặc gọi lệnh với {other}.',
  },
  'migration.promise_start': {
    nature: 'invalid',
    message:
      'Lời hẹn bắt đầu ở bước “{before}” của lần {from} nhưng ở bước “{after}” của lần {to}: hồ sơ ở giữa sẽ không bao giờ hoặc hai lần được hẹn. Hãy ghi “{before}: {after}” nếu là một bước; nếu không thì để các hồ sơ này lại.',
  },
  'migration.same_issue': {
    nature: 'invalid',
    message: 'Bản đồ chuyển {code} từ lần {from} sang chính lần {to}; hãy ghi hai lần ban hành khác nhau.',
  },
  'migration.stop_mismatch': {
    nature: 'invalid',
    message:
      'Bước “{old}” tính thời hạn kiểu {before}, còn “{next}” kiểu {after}. Hãy chọn bước có cùng cách tính; không có bước nào như thế thì chờ các hồ sơ rời “{old}” rồi bỏ dòng này.',
  },
  'migration.unknown_issue': {
    nature: 'not_found',
    message: '{code} không có lần ban hành {issue}: {there}.',
  },
  'migration.unknown_step': {
    nature: 'invalid',
    message:
      'Bản đồ chuyển ghi “{old}: {next}”, nhưng {code} lần ban hành {issue} không có bước “{step}”. Có: {steps}.',
  },
  'migration.unmapped': {
    nature: 'invalid',
    message:
      'Chưa chuyển hồ sơ nào từ {code} lần {from} sang lần {to}: bản đồ chưa ghi bước {steps}. {remedy}',
  },
} as const satisfies Entries;
