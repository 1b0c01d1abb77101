import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const program = join(import.meta.dirname, '..', '..', 'dist', 'test', 'chaos', 'main.js');

/** A short run of `npm run chaos`, in processes of its own as always: jest compiles nothing of what is killed here. */
function chaos(
  ...args: readonly string[]
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  if (!existsSync(program)) throw new Error(`${program} is missing: run \`npm run build\` first`);
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['--enable-source-maps', program, ...args, '--json']);
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.once('error', failed);
    child.once('close', (status) => done({ status, stdout, stderr }));
  });
}

describe('chaos', () => {
  it('loses nothing, doubles nothing and fires every deadline once while api, worker and database are killed', async () => {
    const { status, stdout, stderr } = await chaos('--kills', '3', '--seconds', '12', '--seed', '20');
    const report = JSON.parse(stdout || '{"violations": ["no report"]}') as Record<string, unknown>;
    if (status !== 0) console.error(stderr);
    expect(report['violations']).toEqual([]);
    expect(status).toBe(0);
    expect(report['acknowledged']).toBeGreaterThan(20);
    expect(report['deadlinesFired']).toBeGreaterThan(0);
  }, 300_000);
});
