#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('../../../dist/apps/cli/src/main.js', import.meta.url);
if (existsSync(fileURLToPath(main))) {
  await import(main.href);
} else {
  console.error('Chưa biên dịch: hãy chạy «npm ci» hoặc «npm run build» rồi thử lại.');
  process.exitCode = 2;
}
