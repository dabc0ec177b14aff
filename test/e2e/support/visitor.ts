import { createHash } from 'node:crypto';
import { inject } from 'vitest';
import type { takePhoto } from './photo.ts';
import type { APIResponse, Browser, BrowserContext, Page } from 'playwright-core';

export const phone = { width: 390, height: 844 };
export const desktop = { width: 1440, height: 900 };

interface VisitOptions {
  readonly viewport?: typeof phone;
  readonly language?: 'zh' | 'en';
  readonly serviceWorkers?: 'allow' | 'block';
  readonly userAgent?: string;
  /** Another address of the house, such as one without https. */
  readonly url?: string;
}

/** Somebody at a browser of their own, who notes what goes wrong behind the page. */
export class Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors the browser wrote to its console, and those no page caught. */
  readonly complaints: string[] = [];
  /** Addresses outside our own that a page asked for. */
  readonly foreign: string[] = [];

  readonly #url: string;

  private constructor(context: BrowserContext, page: Page, url: string) {
    this.#url = url;
    this.context = context;
    this.page = page;
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    context.on('request', (request) => {
      const asked = request.url();
      if (/^(https?|wss?):/.test(asked) && !asked.startsWith(url)) this.foreign.push(asked);
    });
  }

  /** A new browser context: nothing is shared with other visitors. */
  static async open(browser: Browser, options: VisitOptions = {}): Promise<Visitor> {
    const house = inject('house');
    const url = options.url ?? house.url;
    const context = await browser.newContext({
      baseURL: url,
      ...(options.userAgent !== undefined && { userAgent: options.userAgent }),
      locale: 'zh-CN',
      viewport: options.viewport ?? desktop,
      geolocation: house.somewhere,
      permissions: ['geolocation'],
      reducedMotion: 'reduce',
      serviceWorkers: options.serviceWorkers ?? 'allow',
    });
    context.setDefaultTimeout(20_000);
    const language = options.language ?? 'zh';
    await context.addInitScript((chosen) => {
      localStorage.setItem('shanzhi.language', chosen);
    }, language);
    return new Visitor(context, await context.newPage(), url);
  }

  /** Signs in behind the page's back, where signing in is not what is tested. */
  async signIn(key: string): Promise<this> {
    const { people, password } = inject('house');
    const person = people[key];
    if (!person) throw new Error(`nobody is called ${key}`);
    if (!key.startsWith('resident_')) {
      await this.post('/api/session', { name: key, password });
      return this;
    }
    await this.post('/api/session/code', { phone: person.phone });
    const params = { phone: person.phone };
    const shown = await this.context.request.get('/api/session/demo-code', { params });
    const { code } = (await shown.json()) as { code: string };
    await this.post('/api/session/phone', { phone: person.phone, code });
    return this;
  }

  /** Signs in as people do: name and password. */
  async enterAsStaff(key: string, next: string): Promise<void> {
    await this.page.goto(`/sign-in?next=${next}`);
    await this.page.getByLabel('用户名').fill(key);
    await this.page.getByLabel('密码').fill(inject('house').password);
    await this.page.getByRole('button', { name: '登录', exact: true }).click();
    await this.page.waitForURL(({ pathname }) => pathname === next);
  }

  /** Signs in as people do: phone and the code, which a demo shows. */
  async enterAsResident(key: string, next: string): Promise<void> {
    await this.page.goto(`/sign-in?next=${next}`);
    await this.page.getByLabel('手机号').fill(inject('house').people[key]?.phone ?? '');
    await this.page.getByRole('button', { name: '获取验证码' }).click();
    const shown = await this.page.getByText('演示环境不发短信').innerText();
    await this.page.getByLabel('验证码').fill(/\d{6}/.exec(shown)?.[0] ?? '');
    await this.page.getByRole('button', { name: '登录', exact: true }).click();
    await this.page.waitForURL(({ pathname }) => pathname === next);
  }

  /** Reports behind the page's back, where reporting is not what is tested. */
  async report(detail: string): Promise<{ readonly id: string; readonly number: string }> {
    const { longitude: lon, latitude: lat } = inject('house').somewhere;
    const body = { channel: 'resident', detail, point: { lon, lat }, attachments: [] };
    const key = createHash('sha256').update(detail).digest('hex');
    const answer = await this.post('/api/appeals', body, { 'idempotency-key': key });
    return answer as { id: string; number: string };
  }

  async act(id: string, action: string, input: object): Promise<void> {
    await this.post(`/api/matters/${id}/actions/${action}`, { input });
  }

  /** Hands in a file behind the page's back; its id. */
  async upload(file: Awaited<ReturnType<typeof takePhoto>>): Promise<string> {
    const headers = { origin: this.#url };
    const reply = await this.context.request.post('/api/files', { multipart: { file }, headers });
    return ((await answerOf(reply)) as { id: string }).id;
  }

  /** Asks the server as this person would; anything but a good answer is thrown. */
  async post(path: string, data: unknown, more: Record<string, string> = {}): Promise<unknown> {
    const headers = { origin: this.#url, ...more };
    return answerOf(await this.context.request.post(path, { data, headers }));
  }

  async get<Answer>(path: string): Promise<Answer> {
    return (await answerOf(await this.context.request.get(path))) as Answer;
  }
}

async function answerOf(reply: APIResponse): Promise<unknown> {
  if (reply.ok()) return reply.status() === 204 ? null : reply.json();
  throw new Error(`${reply.url()} answered ${reply.status()}: ${await reply.text()}`);
}
