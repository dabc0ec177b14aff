import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '#test/support/chromium.ts';
import { barriersOn } from './support/accessibility.ts';
import { fieldPagesKept, matterKept } from './support/field-kept.ts';
import { look } from './support/look.ts';
import { MatterScreen } from './support/matter-screen.ts';
import { takePhoto } from './support/photo.ts';
import { standIn } from './support/stand-in.ts';
import { Visitor, phone } from './support/visitor.ts';

const round = '310199001001002';
const secret = '配电箱的门开着，里面的线露在外面';

let browser: Browser;
let worker: Visitor;
beforeAll(async () => {
  browser = await launchChromium();
  worker = await Visitor.open(browser, { viewport: phone });
  await worker.signIn('grid_001002_grid_worker');
});
afterAll(() => browser.close());

interface Found {
  readonly items: { readonly id: string; readonly number: string; readonly title: string }[];
}

const matters = (words: string) =>
  worker.get<Found>(`/api/matters?q=${encodeURIComponent(words)}&limit=50`);

async function report(detail: string, photo?: string): Promise<void> {
  const { page } = worker;
  await page.goto('/field/patrol');
  await page.getByLabel('什么事').fill(detail);
  if (photo !== undefined) {
    await page.getByLabel('添加照片或文件').setInputFiles(await takePhoto(photo));
    await page.getByRole('img', { name: '附件' }).waitFor();
  }
  await page.getByRole('button', { name: '我就在这里' }).click();
  await page.getByRole('button', { name: '不用这个位置' }).waitFor();
}

const send = () => worker.page.getByRole('button', { name: '上报', exact: true }).click();

test('without a network tasks open, a report with a photo waits, and it arrives once', async () => {
  const { page, context } = worker;
  await standIn(worker, round);
  const { id, number } = (await worker.post('/api/appeals', {
    ...{
      channel: 'patrol',
      detail: '楼前晾衣绳拉在消防通道上',
      attachments: [],
      urgency: 'ordinary',
    },
    point: await standIn(worker, round),
  })) as { id: string; number: string };
  await page.goto(`/field/matters/${id}`);
  await page.getByText(number).first().waitFor();
  await matterKept(page, id);
  await page.goto('/field');
  await fieldPagesKept(page);
  await context.setOffline(true);
  await page.goto(`/field/matters/${id}`);
  await page.getByText('楼前晾衣绳拉在消防通道上').first().waitFor();

  await report(secret, '#356');
  await page.reload();
  await expect.poll(() => page.getByLabel('什么事').inputValue()).toBe(secret);
  await page.getByRole('img', { name: '附件' }).waitFor();
  await send();
  await page.getByText('没有网络，已加密存在手机里').waitFor();
  await look(page, 'field-kept');
  await page.reload();
  await page.getByRole('link', { name: '看一看' }).click();
  await page.getByText(secret).waitFor();
  await page.getByText('1 张照片').waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await look(page, 'field-outgoing');

  await context.setOffline(false);
  await page.getByText('已发出，编号').waitFor();
  // Searched words are filed a moment after the report.
  await expect.poll(async () => (await matters(secret)).items.length).toBe(1);
  const { items } = await matters(secret);
  const sent = await worker.get<{ attachments: unknown[] }>(`/api/matters/${items[0]?.id ?? ''}`);
  expect(sent.attachments).toHaveLength(1);
  await page.getByRole('button', { name: '知道了' }).click();
  await page.getByText('没有待发送的内容').waitFor();
});

/** Every byte that this browser keeps for the page, as far as it is text. */
const keptBytes = () =>
  worker.page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('shanzhi');
      asked.onsuccess = () => resolve(asked.result);
    });
    const all = (store: string) =>
      new Promise<unknown[]>((resolve) => {
        const asked = db.transaction(store).objectStore(store).getAll();
        asked.onsuccess = () => resolve(asked.result as unknown[]);
      });
    const things = (await all('things')) as {
      kind: string;
      value: { bytes: ArrayBuffer };
    }[];
    const texts = things.map(({ value }) => new TextDecoder().decode(value.bytes));
    const kinds = things.map(({ kind }) => kind);
    const keys = (await all('keys')) as CryptoKey[];
    db.close();
    return { texts: texts.join(' '), kinds, keys: keys.map(({ extractable }) => extractable) };
  });

test('what the phone keeps is sealed; signing out locks it, and loses nothing', async () => {
  const { page, context } = worker;
  await context.setOffline(true);
  await report(`${secret}，还冒火花`);
  await send();
  await page.getByText('没有网络，已加密存在手机里').waitFor();
  const before = await keptBytes();
  expect(before.kinds).toContain('entry');
  expect(before.kinds).toContain('answer');
  expect(before.keys).toEqual([false]);
  expect(before.texts).not.toContain('配电箱');
  // The session ends elsewhere: the phone hears of it when it is back.
  await context.clearCookies();
  await context.setOffline(false);
  await page.getByRole('link', { name: '去登录' }).waitFor();
  await expect.poll(async () => (await keptBytes()).keys).toEqual([]);
  const locked = await keptBytes();
  expect(locked.kinds).not.toContain('answer');
  expect(locked.kinds).toContain('entry');

  await worker.signIn('grid_001002_grid_worker');
  await page.goto('/field/outgoing');
  await page.getByText('已发出，编号').waitFor();
  const found = async () => (await matters(`${secret}，还冒火花`)).items.length;
  await expect.poll(found).toBe(1);
});

test('what is typed into an action is there again after the page was killed', async () => {
  const { page } = worker;
  const { id } = (await worker.post('/api/appeals', {
    ...{ channel: 'patrol', detail: '楼顶的水箱盖子掉了', attachments: [], urgency: 'ordinary' },
    point: await standIn(worker, round),
  })) as { id: string };
  const screen = new MatterScreen(page);
  await screen.open(`/field/matters/${id}`);
  const typed = '楼管说钥匙在物业，下午再去。';
  const note = (await screen.openAction('内部备注')).getByRole('textbox').first();
  await note.fill(typed);
  await expect.poll(async () => (await keptBytes()).kinds).toContain('draft');
  expect((await keptBytes()).texts).not.toContain('钥匙');
  await page.reload();
  const again = await screen.openAction('内部备注');
  await expect.poll(() => again.getByRole('textbox').first().inputValue()).toBe(typed);
  await again.getByRole('button', { name: '内部备注', exact: true }).click();
  await again.waitFor({ state: 'hidden' });
  await page.getByText(typed).waitFor();
  await expect.poll(async () => (await keptBytes()).kinds).not.toContain('draft');
});
