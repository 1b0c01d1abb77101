import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export const CLIENT = { id: 'dung-hen', secret: randomBytes(24).toString('base64url') };

/** A province's single sign-on: the real oidc-provider on loopback, with its own login and consent pages. */
export class SingleSignOn {
  private constructor(
    private readonly server: Server,
    readonly issuer: string,
  ) {}

  /** Has its address, and answers nothing yet. */
  static async listen(): Promise<SingleSignOn> {
    const server = createServer((_, response) => response.writeHead(503).end());
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return new SingleSignOn(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }

  /** From now on it knows a client at this address. Whoever types a name at it is that person. */
  serve(site: string): void {
    const provider = new Provider(this.issuer, {
      clients: [
        {
          client_id: CLIENT.id,
          client_secret: CLIENT.secret,
          redirect_uris: [`${site}/api/auth/sso/callback`],
          post_logout_redirect_uris: [`${site}/dang-nhap`],
        },
      ],
      pkce: { required: () => true },
      cookies: { keys: [randomBytes(16).toString('hex')] },
    });
    this.server.removeAllListeners('request');
    const handle = provider.callback();
    this.server.on('request', (request, response) => void handle(request, response));
  }

  /** Answers nothing any more. */
  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }
}

/** A browser that follows redirects by hand and keeps cookies by origin and path, as browsers do. */
export class Wanderer {
  private readonly cookies = new Map<string, { value: string; path: string }>();

  /** @param init.headers.cookie is sent beside those kept */
  async send(
    url: string,
    init: { method?: string; headers?: Record<string, string>; body?: URLSearchParams } = {},
  ) {
    const { origin, pathname } = new URL(url);
    const { cookie: given, ...headers } = init.headers ?? {};
    const kept = [...this.cookies]
      .filter(([key, { path }]) => key.startsWith(`${origin} `) && pathname.startsWith(path))
      .map(([key, { value }]) => `${key.split(' ')[1] ?? ''}=${value}`);
    const cookie = [...(given === undefined ? [] : [given]), ...kept].join('; ');
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...headers, ...(cookie === '' ? {} : { cookie }) },
    });
    for (const line of response.headers.getSetCookie()) this.keep(origin, line);
    return response;
  }

  /** Follows redirects to the first page, or to the first address `until` accepts, which is not opened. */
  async follow(
    url: string,
    until: (url: string) => boolean = () => false,
  ): Promise<{ url: string; response: Response | null }> {
    let at = url;
    for (let hops = 0; hops < 15; hops++) {
      if (until(at)) return { url: at, response: null };
      const response = await this.send(at);
      const to = response.headers.get('location');
      if (to === null) return { url: at, response };
      at = new URL(to, at).href;
    }
    throw new Error(`goes round in circles: ${at}`);
  }

  /**
   * Goes to an address of the provider, logs in there under a name and consents; whoever was logged in there is logged out.
   * @returns the address the provider sends back to, not opened
   */
  async logInAs(name: string, url: string, until: (url: string) => boolean): Promise<string> {
    let found = await this.follow(url, until);
    for (let pages = 0; found.response !== null && pages < 4; pages++) {
      const html = await found.response.text();
      const action = /action="([^"]+)"/.exec(html)?.[1];
      if (action === undefined) throw new Error(`no form: ${html.slice(-500)}`);
      const hidden = [...html.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
        ([, field = '', value = '']) => [field, value] as [string, string],
      );
      const body = new URLSearchParams([...hidden, ['login', name], ['password', 'gì cũng được']]);
      const answered = await this.send(new URL(action, found.url).href, { method: 'POST', body });
      found = await this.follow(new URL(answered.headers.get('location') ?? '', found.url).href, until);
    }
    if (found.response !== null) throw new Error(`still at ${found.url}`);
    return found.url;
  }

  cookie(origin: string, name: string): string | undefined {
    return this.cookies.get(`${origin} ${name}`)?.value;
  }

  private keep(origin: string, line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const equals = pair.indexOf('=');
    const [name, value] = [pair.slice(0, equals), pair.slice(equals + 1)];
    const path = attributes.find((one) => /^path=/i.test(one))?.slice(5) ?? '/';
    const over = attributes.some((one) => /^(max-age=0|expires=.*19(70|69))/i.test(one));
    if (over || value === '') this.cookies.delete(`${origin} ${name}`);
    else this.cookies.set(`${origin} ${name}`, { value, path });
  }
}
