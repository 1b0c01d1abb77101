import { parseArgs } from 'node:util';
import { runChaos, type Report } from './run.js';
import type { Site } from './site.js';

/**
 * `npm run chaos -- --kills 20 [--seconds N] [--clients 6] [--seed N] [--json]`: load from several clients while api,
 * workers and PostgreSQL are killed; exit 1 when a promise of the system was broken.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    seconds: { type: 'string' },
    clients: { type: 'string', default: '6' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    json: { type: 'boolean', default: false },
  },
});
const kills = Number(values.kills);
const plan = {
  kills,
  seconds: Number(values.seconds ?? Math.max(15, kills * 4)),
  clients: Number(values.clients),
  seed: Number(values.seed),
};
if (Object.values(plan).some((value) => !Number.isInteger(value) || value < 0) || plan.clients === 0) {
  console.error('usage: npm run chaos -- --kills 20 [--seconds N] [--clients 6] [--seed N] [--json]');
  process.exit(2);
}

const running: { site?: Site; interrupted?: true } = {};
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    running.interrupted = true;
    console.error('stopping…');
    void (running.site?.down() ?? Promise.resolve()).finally(() => process.exit(130));
  });
}

try {
  const report = await runChaos(
    plan,
    (line) => console.error(line),
    (site) => (running.site = site),
  );
  if (values.json) console.log(JSON.stringify(report, null, 2));
  else print(report);
  process.exit(report.violations.length === 0 ? 0 : 1);
} catch (error) {
  if (!running.interrupted) {
    console.error(error);
    process.exit(1);
  }
}

function print(report: Report): void {
  const spread = (times: Report['recovery']): string =>
    Object.entries(times)
      .map(([who, { median, longest }]) => `${who} ${median}/${longest} ms`)
      .join(', ');
  console.log(
    [
      `kills              ${Object.entries(report.kills)
        .map(([who, count]) => `${who} ${count}`)
        .join(', ')}`,
      `recovery           ${spread(report.recovery)} (median/longest, signal to next answer)`,
      `start              ${spread(report.starts)} (median/longest)`,
      `acknowledged       ${report.acknowledged} commands, ${report.refused} refused`,
      `sent again         ${Object.entries(report.retries)
        .map(([why, count]) => `${why} ${count}`)
        .join(', ')}`,
      `longest wait       ${report.longestWait} ms`,
      `history            ${report.dossiers} dossiers, ${report.entries} entries`,
      `deadlines fired    ${report.deadlinesFired}`,
      `letters, notices   ${report.lettersDrafted} drafted, ${report.noticesRecorded} recorded`,
      `drained in         ${report.drainSeconds} s`,
      `violations         ${report.violations.length}`,
      ...report.violations.slice(0, 20).map((violation) => `  ${violation}`),
    ].join('\n'),
  );
}
