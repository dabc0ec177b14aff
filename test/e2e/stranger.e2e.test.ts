import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '#test/support/chromium.ts';
import { Visitor } from './support/visitor.ts';

const detail = '隔壁半夜砸墙装修，孩子天天睡不着，投诉人住在十七号院。';
const title = /砸墙|十七号院/;
const community = '310199001001';
/** How many pages are tried side by side. */
const lanes = 4;

let browser: Browser;
let stranger: Visitor;
let matter: { readonly id: string; readonly number: string };
beforeAll(async () => {
  browser = await launchChromium();
  const owner = await (await Visitor.open(browser)).signIn('resident_18');
  const body = { channel: 'resident', detail, areaCode: community, attachments: [] };
  const key = { 'idempotency-key': 'the-stranger-and-the-matter' };
  matter = (await owner.post('/api/appeals', body, key)) as typeof matter;
  stranger = await (await Visitor.open(browser)).signIn('community_002_body_head');
});
afterAll(() => browser.close());

/** Every address of the pages, behind every door it could stand behind. */
function addresses(): string[] {
  const source = readFileSync(new URL('../../src/web/app/routes.tsx', import.meta.url), 'utf8');
  const paths = [...source.matchAll(/path: '([^'*]+)'/g)].map(([, path = '']) => path);
  const doors = ['/resident', '/desk', '/desk/admin', '/field', '/command'];
  const all = paths.flatMap((path) =>
    path.startsWith('/') ? [path] : doors.map((door) => `${door}/${path}`),
  );
  return [...new Set(all)].map((path) => path.replace(':id', matter.id));
}

/** What came, once nothing more comes: each answer may make the page ask again. */
async function allOf(answers: () => readonly Promise<string>[]): Promise<string> {
  for (let known = -1; known !== answers().length;) {
    known = answers().length;
    await Promise.all(answers());
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return (await Promise.all(answers())).join('');
}

test('whoever works in the next community finds nothing of it on any page', async () => {
  const all = addresses();
  expect(all.length).toBeGreaterThan(60);
  const found: string[] = [];
  const tryAll = async (paths: readonly string[]) => {
    const page = await stranger.context.newPage();
    let answers: Promise<string>[] = [];
    page.on('request', (asked) => {
      if (!asked.url().includes('/api/') || asked.url().includes('/api/live')) return;
      const answer = asked.response().then((reply) => reply?.text() ?? '');
      answers.push(answer.catch(() => ''));
    });
    for (const path of paths) {
      answers = [];
      await page.goto(path, { waitUntil: 'load' });
      await page.locator('main').first().waitFor();
      const asked = await allOf(() => answers);
      const shown = await page.locator('body').innerText();
      if (title.test(shown + asked) || asked.includes(matter.number)) found.push(path);
    }
    await page.close();
  };
  const share = Array.from({ length: lanes }, (_, lane) =>
    all.filter((_, at) => at % lanes === lane),
  );
  await Promise.all(share.map(tryAll));
  expect(found).toEqual([]);
});

test('nor by any path of the API that can be read', async () => {
  const { paths } = await stranger.get<{
    paths: Record<string, { readonly get?: { readonly summary?: string } }>;
  }>('/api/openapi.json');
  const readable = Object.keys(paths).filter((path) => paths[path]?.get && path !== '/api/live');
  expect(readable.length).toBeGreaterThan(40);
  for (const path of readable) {
    const numbered = path.includes('open311') ? matter.number : matter.id;
    const address = path.replace(/\{(id|token)\}/, numbered).replace(/\{[^}]+\}/g, '1');
    const asked = [address, `${address}?q=${encodeURIComponent('砸墙')}&area=${community}`];
    for (const one of asked) {
      const reply = await stranger.context.request.get(one);
      const told = await reply.text();
      expect([one, title.test(told)]).toEqual([one, false]);
      // The public's view of an accepted matter names it; this one nobody has accepted.
      expect([one, told.includes(matter.number)]).toEqual([one, false]);
    }
  }
});

test('and may do nothing to it', async () => {
  for (const action of ['accept', 'comment', 'note', 'decline', 'withdraw', 'dispatch']) {
    const act = stranger.act(matter.id, action, {});
    await expect(act).rejects.toThrow(/answered (403|404)/);
  }
});
