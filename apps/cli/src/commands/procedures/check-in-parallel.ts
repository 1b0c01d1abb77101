import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { WorkflowFile } from '#files';
import { checkFiles, type FileReport } from './check-file.js';

/** A thread costs 0.3 s to start: fewer files are checked here. */
const WORTH_A_THREAD = 20;
/**
 * Walks make short-lived objects only. With the usual young generation a third of the time went into collecting them
 * (188 files: 9 s of work, 2.8 s of it garbage).
 */
const YOUNG_GENERATION_MB = 64;
const THREAD = new URL('./check-thread.js', import.meta.url);

/** The same reports in the same order, on as many cores as there are. */
export async function checkInParallel(files: readonly WorkflowFile[]): Promise<readonly FileReport[]> {
  const threads = Math.min(availableParallelism(), Math.ceil(files.length / WORTH_A_THREAD));
  // Sources run as they are under Jest, where a thread could not read them.
  if (threads < 2 || import.meta.url.endsWith('.ts')) return checkFiles(files);
  const [own = [], ...others] = shares(files, threads);
  const elsewhere = others.map(inThread);
  // This thread is warm already: it works its share while the others start.
  const reports = [checkFiles(own), ...(await Promise.all(elsewhere))].flat();
  const byFile = new Map(reports.map((report) => [report.file, report]));
  return files.flatMap(({ path }) => byFile.get(path) ?? []);
}

/** Files of one field resemble each other: dealt out one by one, every thread gets as much work. */
function shares(files: readonly WorkflowFile[], threads: number): readonly WorkflowFile[][] {
  const dealt = Array.from({ length: threads }, (): WorkflowFile[] => []);
  for (const [i, file] of files.entries()) dealt[i % threads]?.push(file);
  return dealt;
}

function inThread(share: readonly WorkflowFile[]): Promise<readonly FileReport[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(THREAD, {
      workerData: share,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`a checking thread stopped with ${code}`));
    });
  });
}
