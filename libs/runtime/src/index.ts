export { assemble, type Report, type Runtime, type RuntimeOptions } from './assemble.js';
export { openRuntime } from './open-runtime.js';
export { RUNTIME, RuntimeModule } from './runtime.module.js';
export {
  databaseSettings,
  openDatabase,
  type DatabaseSettings,
  type OpenDatabase,
} from './server/database.js';
export { startEmbeddedServer, startScratchServer, type EmbeddedServer } from './server/embedded-server.js';
export { Worker } from './worker/worker.js';
