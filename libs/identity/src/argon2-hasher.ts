import { randomBytes } from 'node:crypto';
import argon2 from 'argon2';
import type { Hasher } from './ports.js';

/**
 * OWASP's memory-hard choice: 46 MiB, one pass, one lane. libuv runs at most four at once, so a rush of logins costs
 * no more than 184 MiB.
 */
const COST = { type: argon2.argon2id, memoryCost: 47_104, timeCost: 1, parallelism: 1 } as const;

export class Argon2Hasher implements Hasher {
  private unknown: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return argon2.hash(password, COST);
  }

  async verify(hash: string, password: string): Promise<boolean> {
    return argon2.verify(hash, password);
  }

  outdated(hash: string): boolean {
    return argon2.needsRehash(hash, COST);
  }

  decoy(): Promise<string> {
    this.unknown ??= this.hash(randomBytes(24).toString('base64url'));
    return this.unknown;
  }
}
