import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { EventsHub } from '../../apps/api/src/desk/events-hub.js';
import { openGpp } from '../builders/gpp.js';
import { Office, type Browser } from '../builders/people.js';
import { TestClock } from '../builders/system.js';

interface Event {
  readonly name: string;
  readonly data: { readonly units: readonly string[]; readonly at: string };
}

/** A real connection, as a browser's EventSource keeps it. */
class Ear {
  readonly events: Event[] = [];
  text = '';
  status = 0;
  ended = false;
  private outgoing: ClientRequest | null = null;
  private waiting: (() => void)[] = [];

  static async open(port: number, browser: Browser, query = ''): Promise<Ear> {
    const ear = new Ear();
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const headers = { Cookie: browser.cookie, Accept: 'text/event-stream' };
      ear.outgoing = request({ port, host: '127.0.0.1', path: `/api/events${query}`, headers }, resolve);
      ear.outgoing.on('error', reject).end();
    });
    ear.status = response.statusCode ?? 0;
    response.setEncoding('utf8');
    response.on('data', (chunk: string) => ear.take(chunk));
    response.on('error', () => undefined);
    response.on('close', () => ear.finish());
    return ear;
  }

  close(): void {
    this.outgoing?.destroy();
  }

  /** Resolves as soon as it holds, fails after five seconds. */
  async until(holds: (ear: Ear) => boolean): Promise<void> {
    const deadline = Date.now() + 5_000;
    while (!holds(this)) {
      if (Date.now() > deadline) throw new Error(`heard only: ${this.text}`);
      await new Promise<void>((done) => {
        this.waiting.push(done);
        setTimeout(done, 100);
      });
    }
  }

  private take(chunk: string): void {
    this.text += chunk;
    const blocks = this.text.split('\n\n').slice(0, -1);
    this.events.length = 0;
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
      const data = field('data');
      if (data)
        this.events.push({ name: field('event') ?? 'message', data: JSON.parse(data) as Event['data'] });
    }
    this.wake();
  }

  private finish(): void {
    this.ended = true;
    this.wake();
  }

  private wake(): void {
    for (const done of this.waiting.splice(0)) done();
  }
}

describe('live refresh', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  const ears: Ear[] = [];
  let office: Office;
  let port: number;
  let lan: Browser;
  let binh: Browser;
  let oanh: Browser;

  beforeAll(async () => {
    office = await Office.openOwn(clock);
    await office.app.listen(0, '127.0.0.1');
    ({ port } = office.app.getHttpServer().address() as AddressInfo);
    lan = await office.visitor('lan', 'one_stop_officer@mot_cua');
    binh = await office.visitor('binh', 'head_of_department@phong_duoc');
    oanh = await office.visitor('oanh', 'forensic_examiner@tt_phap_y');
  }, 60_000);

  afterEach(() => {
    for (const ear of ears.splice(0)) ear.close();
  });

  afterAll(() => office.close());

  const listen = async (browser: Browser, query = ''): Promise<Ear> => {
    const ear = await Ear.open(port, browser, query);
    ears.push(ear);
    return ear;
  };
  const heard = ({ events }: Ear): string[] =>
    events.filter(({ name }) => name === 'message').flatMap(({ data }) => data.units);
  /** The first look only remembers where the history stands. */
  const settled = () => new Promise((done) => setTimeout(done, 1_300));

  it('tells the units where something moved, whoever sees them, and nothing else', async () => {
    const [atCounter, inDepartment, elsewhere] = [await listen(lan), await listen(binh), await listen(oanh)];
    expect(atCounter.status).toBe(200);
    await atCounter.until(({ events }) => events[0]?.name === 'ready');
    await settled();
    const { dossier } = (await lan.post('dossiers', openGpp).expect(201)).body as { dossier: string };
    await atCounter.until((ear) => heard(ear).includes('mot_cua'));
    const body = { action: 'accept', expectedRevision: 1 };
    await lan.post(`dossiers/${dossier}/actions`, body).expect(200);
    await inDepartment.until((ear) => heard(ear).includes('phong_duoc'));
    expect(new Set(heard(inDepartment))).toEqual(new Set(['phong_duoc']));
    expect(new Set(heard(atCounter))).toEqual(new Set(['mot_cua']));
    expect(heard(elsewhere)).toEqual([]);
    for (const { text } of [atCounter, inDepartment, elsewhere]) {
      expect(text).not.toContain(dossier);
      expect(text).not.toContain('Minh Châu');
    }
    expect(inDepartment.events.at(-1)?.data.at).toBe('2026-08-03T09:00:00.000+07:00');
  });

  it('tells the counter that a dossier now waits for its applicant', async () => {
    const chi = await office.visitor('chi', 'specialist@phong_duoc');
    const { dossier } = (await lan.post('dossiers', openGpp).expect(201)).body as { dossier: string };
    const act = (browser: Browser, expectedRevision: number, action: string, data: object = {}) =>
      browser.post(`dossiers/${dossier}/actions`, { action, expectedRevision, data }).expect(200);
    await act(lan, 1, 'accept');
    await act(binh, 2, 'assign', { assignee: 'chi' });
    const atCounter = await listen(lan);
    await atCounter.until(({ events }) => events[0]?.name === 'ready');
    await settled();
    await act(chi, 3, 'request_supplement', { missing_items: ['Danh mục SOP'] });
    await atCounter.until((ear) => heard(ear).includes('mot_cua'));
  });

  it('ends with the session: revoked, or nobody there for an hour', async () => {
    const hub = office.app.get(EventsHub);
    const hang = await office.visitor('hang', 'specialist@phong_duoc');
    const ear = await listen(hang);
    await hub.checkAll();
    await ear.until(({ text }) => text.includes(': nhip'));
    await hang.post('auth/logout', {}).expect(204);
    await hub.checkAll();
    await ear.until(({ ended }) => ended);
    expect(ear.events.at(-1)?.name).toBe('ended');
    expect((await listen(hang)).status).toBe(401);

    const my = await office.visitor('my', 'specialist@phong_duoc');
    const idle = await listen(my);
    clock.set('2026-08-03T10:30:00+07:00');
    await hub.checkAll();
    await idle.until(({ ended }) => ended);
    clock.set('2026-08-03T09:00:00+07:00');
  });

  it('a session has a bounded number of listeners, and each that goes makes room', async () => {
    const nhu = await office.visitor('nhu', 'specialist@phong_duoc');
    const mine = [];
    for (let index = 0; index < 8; index++) mine.push(await listen(nhu));
    expect(mine.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect((await listen(nhu)).status).toBe(429);
    mine[0]?.close();
    await settled();
    expect((await listen(nhu)).status).toBe(200);
  });

  it('says only that it listens when asked once', async () => {
    const ear = await listen(binh, '?once=true');
    await ear.until(({ ended }) => ended);
    expect(ear.events.map(({ name }) => name)).toEqual(['ready']);
  });

  it('ends when the server does', async () => {
    const other = await Office.open(office.url, clock);
    await other.app.listen(0, '127.0.0.1');
    const address = other.app.getHttpServer().address() as AddressInfo;
    const ear = await Ear.open(address.port, binh);
    ears.push(ear);
    await ear.until(({ events }) => events.length > 0);
    await other.app.close();
    await ear.until(({ ended }) => ended);
  }, 20_000);
});
