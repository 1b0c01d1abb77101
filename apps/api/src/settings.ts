import { AGENCY_CODE } from '#dossier';
import { readAgencyFile, type AgencyFile } from '#files';
import { refuse, type Refusal } from '#kernel';
import { databaseSettings, type DatabaseSettings } from '#persistence';

/** Injection token of the agency this server works for. */
export const AGENCY = Symbol('agency');

/** Everything the server takes from outside. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly agency: AgencyFile;
  /** Run the worker in this process too. */
  readonly worker: boolean;
  readonly database: DatabaseSettings;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** Injection token of the whole agency file. */
export const AGENCY_FILE = Symbol('agency file');

/** Settings from the environment, or the refusal that names the wrong one. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings | Refusal {
  const host = env['DUNGHEN_HOST'] ?? '127.0.0.1';
  const port = Number(env['DUNGHEN_PORT'] ?? 3000);
  const demo = readAgencyFile();
  const id = env['DUNGHEN_AGENCY'] ?? demo.id;
  if (!LOOPBACK.has(host)) {
    return refuse(
      'forbidden',
      'settings.not_loopback',
      `DUNGHEN_HOST=${host}: chưa có đăng nhập nên chỉ nghe trên 127.0.0.1, ::1 hoặc localhost.`,
    );
  }
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    return refuse(
      'invalid',
      'settings.bad_port',
      `DUNGHEN_PORT=${env['DUNGHEN_PORT'] ?? ''}: phải là số từ 0 đến 65535.`,
    );
  }
  if (!AGENCY_CODE.test(id)) {
    return refuse('invalid', 'settings.bad_agency', `DUNGHEN_AGENCY=${id}: phải có dạng như H24.12.`);
  }
  return {
    host,
    port,
    agency: { ...demo, id, name: env['DUNGHEN_AGENCY_NAME'] ?? demo.name },
    worker: env['DUNGHEN_WORKER'] !== 'off',
    database: databaseSettings(env),
  };
}
