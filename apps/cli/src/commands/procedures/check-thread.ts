import { parentPort, workerData } from 'node:worker_threads';
import type { WorkflowFile } from '#files';
import { checkFiles } from './check-file.js';

/** One thread's share of `procedures check`. */
parentPort?.postMessage(checkFiles(workerData as readonly WorkflowFile[]));
