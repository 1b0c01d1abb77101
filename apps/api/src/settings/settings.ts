import { AGENCY_CODE } from '#dossier';
import { readAgencyFile, type AgencyFile } from '#files';
import { filesFolder } from '#gateways';
import { isRefusal, refuse, type Refusal } from '#kernel';
import { databaseSettings, type DatabaseSettings } from '#runtime';
import { readSsoSettings, type SsoSettings } from './sso-settings.js';

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
  readonly trust: HttpTrust;
  /** null: only passwords. */
  readonly sso: SsoSettings | null;
}

/** What the server may believe of what a request says about itself. */
export interface HttpTrust {
  /** `X-Actor` names who acts, without login: for tests and measurements on one machine. */
  readonly actorHeader: boolean;
  /** Nobody outside this machine reaches the server, so the cookie may travel without TLS. */
  readonly loopback: boolean;
  /** Addresses of proxies whose X-Forwarded-* headers are believed; null for none. */
  readonly proxies: string | null;
}

/** Injection token of `HttpTrust`. */
export const HTTP_TRUST = Symbol('http trust');

/** Nothing is believed; the server is only reached from its own machine. */
export const NO_TRUST: HttpTrust = { actorHeader: false, loopback: true, proxies: null };

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** Where uploaded files are: DUNGHEN_FILES, else beside the database's data. */
export const filesSetting = (env: NodeJS.ProcessEnv = process.env): string =>
  filesFolder(databaseSettings(env).folder, env);

/** Injection token of the folder that uploaded files are kept in. */
export const FILES_FOLDER = Symbol('files folder');

/** Injection token of the whole agency file. */
export const AGENCY_FILE = Symbol('agency file');

/** Settings from the environment, or the refusal that names the wrong one. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings | Refusal {
  const host = env['DUNGHEN_HOST'] ?? '127.0.0.1';
  const port = Number(env['DUNGHEN_PORT'] ?? 3000);
  const demo = readAgencyFile();
  const id = env['DUNGHEN_AGENCY'] ?? demo.id;
  const trust = trustOf(env, host);
  if (isRefusal(trust)) return trust;
  const sso = readSsoSettings(env, trust);
  if (isRefusal(sso)) return sso;
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    return refuse('settings.bad_port', { port: env['DUNGHEN_PORT'] ?? '' });
  }
  if (!AGENCY_CODE.test(id)) {
    return refuse('settings.bad_agency', { id });
  }
  return {
    host,
    port,
    agency: { ...demo, id, name: env['DUNGHEN_AGENCY_NAME'] ?? demo.name },
    worker: env['DUNGHEN_WORKER'] !== 'off',
    database: databaseSettings(env),
    trust,
    sso,
  };
}

/** A proxy in front makes a server on loopback reachable: it is treated as one that others can reach. */
function trustOf(env: NodeJS.ProcessEnv, host: string): HttpTrust | Refusal {
  const actorHeader = env['DUNGHEN_TRUST_ACTOR_HEADER'] === 'on';
  const proxies = env['DUNGHEN_TRUST_PROXY'] || null;
  const loopback = LOOPBACK.has(host) && proxies === null;
  if (loopback || !actorHeader) return { actorHeader, loopback, proxies };
  return refuse('settings.not_loopback', { host });
}
