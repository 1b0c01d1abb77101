import { connect, type Socket } from 'node:net';

export interface Answer {
  readonly status: number;
  readonly body: string;
}

const HEAD_END = '\r\n\r\n';

/**
 * One HTTP/1.1 connection that is kept open, one request at a time. On a machine of two cores an ordinary client
 * library would take a good part of the processor the server needs, and the measurement would be one of the client.
 */
export class KeepAlive {
  private received: Buffer = Buffer.alloc(0);
  private waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | null = null;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.take(chunk));
    socket.on('error', (error) => this.waiting?.reject(error));
    socket.on('close', () => this.waiting?.reject(new Error('the server closed the connection')));
  }

  static async open(port: number): Promise<KeepAlive> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((ready, failed) => socket.once('connect', ready).once('error', failed));
    return new KeepAlive(socket);
  }

  post(path: string, actor: string, body: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.socket.write(
        `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Actor: ${actor}\r\nContent-Type: application/json\r\n` +
          `Content-Length: ${Buffer.byteLength(body)}${HEAD_END}${body}`,
      );
    });
  }

  /** @param cookie of a session */
  get(path: string, cookie: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: ${cookie}${HEAD_END}`);
    });
  }

  close(): void {
    this.socket.removeAllListeners('close').destroy();
  }

  private take(chunk: Buffer): void {
    this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk]);
    const headEnd = this.received.indexOf(HEAD_END);
    if (headEnd < 0) return;
    const head = this.received.toString('latin1', 0, headEnd);
    const start = headEnd + HEAD_END.length;
    const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1]);
    if (Number.isNaN(length)) return this.waiting?.reject(new Error(`no Content-Length: ${head}`));
    if (this.received.length < start + length) return;
    const answer = {
      status: Number(head.slice(9, 12)),
      body: this.received.toString('utf8', start, start + length),
    };
    this.received = this.received.subarray(start + length);
    this.waiting?.resolve(answer);
  }
}
