import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import type { Clock } from '#kernel';
import { Office, type Browser } from './people.js';

export const PDF = Buffer.from(
  '%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n',
);
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** The first bytes of a Windows program. */
export const EXE = Buffer.concat([
  Buffer.from('4d5a90000300000004000000ffff0000b8000000', 'hex'),
  Buffer.alloc(512),
]);

/** A file as the API shows it. */
export interface ShownFile {
  readonly id: string;
  readonly paper: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

/** An office that keeps uploaded files in a folder of its own, listening on a port; files go to one draft at a time. */
export class PapersOffice {
  private draftId = randomUUID();

  private constructor(
    readonly office: Office,
    readonly folder: string,
    readonly port: number,
  ) {}

  static async open(clock: Clock): Promise<PapersOffice> {
    const folder = await mkdtemp(join(tmpdir(), 'dunghen-files-'));
    process.env['DUNGHEN_FILES'] = folder;
    const office = await Office.openOwn(clock);
    delete process.env['DUNGHEN_FILES'];
    const server = office.app.getHttpServer();
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    return new PapersOffice(office, folder, (server.address() as AddressInfo).port);
  }

  async close(): Promise<void> {
    await this.office.close();
    await rm(this.folder, { recursive: true });
  }

  get draft(): string {
    return this.draftId;
  }

  newDraft(): void {
    this.draftId = randomUUID();
  }

  /** Into the draft, as the application form. */
  toDraft(who: Browser, content: Buffer, name: string, id?: string): request.Test {
    return this.upload(who, `drafts/${this.draft}/papers/application`, content, name, id);
  }

  upload(
    { cookie, csrf }: Browser,
    path: string,
    content: Buffer,
    name: string,
    id: string = randomUUID(),
  ): request.Test {
    return request(`http://127.0.0.1:${this.port}`)
      .post(`/api/${path}?id=${id}`)
      .set('Cookie', cookie)
      .set('X-CSRF-Token', csrf)
      .attach('file', content, { filename: name });
  }

  /** Paths of everything that is on disk. */
  async stored(): Promise<string[]> {
    const entries = await readdir(this.folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => join(parentPath, name))
      .sort();
  }
}
