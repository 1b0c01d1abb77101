export { assemble, type Report, type Runtime, type RuntimeOptions } from './assemble.js';
export type { Adapters } from './adapters.js';
export { AgencyInstaller, type Agency, type Installation, type InstallOptions } from './install-agency.js';
export { READERS, type Readers } from './readers.js';
export { openRuntime } from './open-runtime.js';
export { RUNTIME, RuntimeModule } from './runtime.module.js';
export {
  databaseSettings,
  openDatabase,
  type DatabaseSettings,
  type OpenDatabase,
} from './server/database.js';
export { startEmbeddedServer, startScratchServer, type EmbeddedServer } from './server/embedded-server.js';
export { openScratchDatabase } from './server/scratch-database.js';
export { Worker } from './worker/worker.js';
