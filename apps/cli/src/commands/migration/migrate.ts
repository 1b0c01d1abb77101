import type { Engine, Impact, MigrationMap, Migrated } from '#engine';
import { withPlace, type MigrationFile } from '#files';
import { isRefusal, refuse, type Actor, type Refusal } from '#kernel';
import { DECIDERS } from '#publishing';
import type { CommandResult } from '../../frame/command-result.js';
import { refused } from '../../frame/refused.js';
import { withDatabase } from '../../frame/with-database.js';
import { personOf } from '../publish/desk.js';
import { impactLines } from './impact-text.js';
import { readMap } from './read-map.js';

export interface MigrateOptions {
  readonly map: string;
  readonly by: string;
  readonly id?: string;
  readonly undo?: string;
  readonly includeLate?: boolean;
  readonly dryRun?: boolean;
}

/** `procedures migrate CODE --map FILE --by ID`: moves open dossiers to another issue, or with `--undo NAME` back. */
export async function migrate(code: string | undefined, options: MigrateOptions): Promise<CommandResult> {
  const file = readMap(options.map, code);
  if (isRefusal(file)) return refused(file);
  const actor = decider(options.by);
  if (isRefusal(actor)) return refused(actor);
  return withDatabase(async ({ agency, engine }) => {
    if (options.dryRun === true) {
      const found = await withPlace(file, () => survey(engine, agency, file.map, options.undo));
      return isRefusal(found) ? refused(found) : surveyed(file.map, found);
    }
    const done = await withPlace(file, () => order(engine, agency, file, options, actor));
    return isRefusal(done) ? refused(done) : moved(file.map, options, done);
  });
}

/** @returns `actor.unknown_person`, `actor.wrong_role` */
function decider(by: string): Actor | Refusal {
  const actor = personOf(by);
  if (isRefusal(actor) || DECIDERS.includes(actor.role)) return actor;
  return refuse(
    'actor.wrong_role',
    { why: `Chuyển hồ sơ đang giải quyết là việc của thư ký ISO hoặc lãnh đạo; «${by}» không giữ việc ấy.` },
    { by, roles: DECIDERS },
  );
}

function survey(
  engine: Engine,
  agency: string,
  map: MigrationMap,
  undo: string | undefined,
): Promise<Impact | Refusal> {
  return undo === undefined ? engine.dryRunMigration(agency, map) : engine.dryRunUndo(agency, map, undo);
}

function order(
  engine: Engine,
  agency: string,
  { map }: MigrationFile,
  options: MigrateOptions,
  actor: Actor,
): Promise<Migrated | Refusal> {
  const { undo, includeLate = false } = options;
  const given = { id: nameOf(map, options), map, actor, includeLate };
  return undo === undefined ? engine.migrate(agency, given) : engine.undoMigration(agency, given, undo);
}

/** The same order again has the same name and goes on where it stopped. */
function nameOf({ code, from, to }: MigrationMap, { id, undo }: MigrateOptions): string {
  return id ?? (undo === undefined ? `${code}:${from}-${to}` : `${undo}:hủy`);
}

function surveyed({ code, from, to }: MigrationMap, found: Impact): CommandResult {
  return {
    exitCode: 0,
    json: { code, from, to, dryRun: true, impact: found },
    text: [`${code}: chạy thử, chưa đổi gì.`, ...impactLines(found)].join('\n'),
  };
}

function moved(map: MigrationMap, options: MigrateOptions, done: Migrated): CommandResult {
  const { code, from, to } = map;
  const { undo } = options;
  const name = nameOf(map, options);
  const what = undo === undefined ? `từ lần ${from} sang lần ${to}` : `từ lần ${to} về lần ${from}`;
  const left = [
    ...(done.leftInTime > 0
      ? [
          `${done.leftInTime} hồ sơ để nguyên vì chuyển sẽ quá hạn hoặc khép lại ngay (--include-late để chuyển cả).`,
        ]
      : []),
    ...(done.leftUnmapped > 0
      ? [`${done.leftUnmapped} hồ sơ để nguyên vì vừa sang bước chưa ghi trong bản đồ.`]
      : []),
    ...(done.leftUncomputable > 0
      ? [`${done.leftUncomputable} hồ sơ để nguyên vì không tính được ngày.`]
      : []),
  ];
  const back = `Đưa về: dunghen procedures migrate --undo '${name}' --map ${options.map} --by …`;
  return {
    exitCode: 0,
    json: { code, from, to, dryRun: false, id: name, undoes: undo ?? null, ...done },
    text: [
      `${code}: đã chuyển ${done.moved}/${done.examined} hồ sơ ${what}, mỗi hồ sơ một dòng nhật ký “${name}”.`,
      ...left,
      ...(undo === undefined && done.moved > 0 ? [back] : []),
    ].join('\n'),
  };
}
