import type { FastifyInstance } from 'fastify';

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A browser of a kind: keeps its cookies and says where its requests come from. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  readonly #app: FastifyInstance;
  readonly #ip: string;

  constructor(app: FastifyInstance, ip = '10.0.0.1') {
    this.#app = app;
    this.#ip = ip;
  }

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('GET', url, undefined, headers);
  }

  post(url: string, payload?: object): Promise<Answer> {
    return this.send('POST', url, payload);
  }

  async send(
    method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    url: string,
    payload?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const reply = await this.#app.inject({
      method,
      url,
      remoteAddress: this.#ip,
      headers: {
        host: 'shanzhi.test',
        origin: 'http://shanzhi.test',
        ...(this.cookies.size > 0 && { cookie: this.cookie }),
        ...headers,
      },
      ...(payload && { payload }),
    });
    this.#keep([reply.headers['set-cookie'] ?? []].flat());
    const type = String(reply.headers['content-type']);
    const isJson = type.includes('json') && reply.body !== '';
    return {
      status: reply.statusCode,
      body: isJson ? reply.json<Record<string, unknown>>() : {},
      text: reply.body,
      headers: reply.headers,
    };
  }

  signIn(person: { username: string; password: string }, code?: string): Promise<Answer> {
    const { username: name, password } = person;
    return this.post('/api/session', { name, password, ...(code && { code }) });
  }

  #keep(lines: readonly string[]): void {
    for (const line of lines) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      if (/max-age=0/i.test(line)) this.cookies.delete(pair.slice(0, at));
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }
}
