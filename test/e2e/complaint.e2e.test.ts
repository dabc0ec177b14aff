import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '#test/support/chromium.ts';
import { barriersOn } from './support/accessibility.ts';
import { group } from './support/forms.ts';
import { MatterScreen } from './support/matter-screen.ts';
import { takePhoto } from './support/photo.ts';
import { Visitor, phone } from './support/visitor.ts';

const grievance = '打了三次电话没人接，答复也没有说清楚。';
const finding = '查了通话记录，确有两次无人接听，已向办理单位指出。';

let browser: Browser;
let resident: Visitor;
let reviewer: Visitor;
let matter: { readonly id: string; readonly number: string };
beforeAll(async () => {
  browser = await launchChromium();
  [resident, reviewer] = await Promise.all([
    Visitor.open(browser, { viewport: phone }),
    Visitor.open(browser),
  ]);
  await resident.signIn('resident_20');
  matter = await resident.report('楼道口的路灯一直不亮，晚归的人看不清台阶。');
});
afterAll(() => browser.close());

/** Those whose work it is take it as far as the answer. */
async function handle(): Promise<void> {
  const as = async (key: string) => (await Visitor.open(browser)).signIn(key);
  const [dispatcher, handler, verifier] = await Promise.all(
    ['street_center_dispatcher', 'urban_handler', 'street_center_verifier'].map(as),
  );
  const { items } = (await dispatcher?.get<{ items: { path: string }[] }>('/api/categories')) ?? {};
  const category = items?.find(({ path }) => path.endsWith('路灯与照明'))?.path;
  const accepted = { kind: 'public', category, urgency: 'ordinary', complexity: 'ordinary' };
  await dispatcher?.act(matter.id, 'accept', accepted);
  await expect.poll(() => sign(handler), { timeout: 15_000 }).toBe('signed');
  const attachments = [await handler?.upload(await takePhoto('#fda'))];
  await handler?.act(matter.id, 'hand_in', { summary: '换了灯管。', attachments });
  await verifier?.act(matter.id, 'verify', { method: 'call', finding: '亮了。' });
  await handler?.act(matter.id, 'answer', { text: '路灯修好了。' });
}

/** Once the list has sent it to its body: that happens by itself, a moment after. */
async function sign(handler: Visitor | undefined): Promise<string> {
  return (
    handler?.act(matter.id, 'sign', { phone: '62345678' }).then(
      () => 'signed',
      (error: unknown) => String(error),
    ) ?? 'nobody'
  );
}

test('a resident complains about how it was handled, in their own words', async () => {
  await handle();
  const screen = new MatterScreen(resident.page);
  await screen.open(`/resident/matters/${matter.id}`);
  await screen.act('投诉办理过程', async (form) => {
    await form.getByRole('textbox').first().fill(grievance);
  });
  expect(await screen.steps()).toContain('您投诉了办理过程');
  expect(await barriersOn(resident.page)).toEqual([]);
});

test('an independent reviewer has it in the inbox and answers it', async () => {
  const { page } = reviewer;
  await reviewer.enterAsStaff('center_reviewer', '/desk');
  await page.getByRole('row').filter({ hasText: matter.number }).getByRole('link').click();
  const screen = new MatterScreen(page);
  await screen.act('答复投诉', async (form) => {
    await group(form, '认定').getByRole('radio').first().check();
    await form.getByRole('textbox').first().fill(finding);
  });
  await expect.poll(() => screen.steps()).toContain('答复投诉');
  expect(reviewer.complaints).toEqual([]);
});

test('the resident reads what was found, and is told of it', async () => {
  const screen = new MatterScreen(resident.page);
  await expect.poll(() => screen.steps()).toContain('投诉有了结果');
  expect(await resident.page.getByRole('main').innerText()).toContain(finding);
  await resident.page.goto('/account/messages');
  await resident.page.getByText(/投诉/).first().waitFor();
});

test('whoever calls back gets the number for a reason and notes the call in the list', async () => {
  const { page } = reviewer;
  await page.goto(`/desk?step=call_back&q=${matter.number}`);
  const row = page.getByRole('row').filter({ hasText: matter.number });
  await row.getByText('评价期').waitFor();
  await row.getByRole('button', { name: /^拨打反映人/ }).click();
  const asking = page.getByRole('dialog');
  expect(await asking.getByRole('textbox').inputValue()).toBe('电话回访');
  await asking.getByRole('button', { name: '查看' }).click();
  const phoneOf = inject('house').people['resident_20']?.phone ?? '';
  const call = row.getByRole('link', { name: phoneOf });
  expect(await call.getAttribute('href')).toBe(`tel:${phoneOf}`);
  expect(await barriersOn(page)).toEqual([]);
  await row.getByRole('link', { name: '记录回访' }).click();
  await page.getByRole('dialog', { name: /回访/ }).waitFor();
});
