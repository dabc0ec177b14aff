import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '#test/support/chromium.ts';
import { choose, group } from './support/forms.ts';
import { MatterScreen } from './support/matter-screen.ts';
import { takePhoto } from './support/photo.ts';
import { Visitor, desktop, phone } from './support/visitor.ts';

const detail = '小区门口的路灯不亮，已经三天了，晚上老人走路不安全。';
const until = String.raw`\d+月\d+日.* 前`;

let browser: Browser;
let resident: Visitor;
let dispatcher: Visitor;
let handler: Visitor;
let verifier: Visitor;
let watcher: Visitor;
/** Filled by the first chapter, read by all that follow. */
let id = '';
let number = '';

beforeAll(async () => {
  browser = await launchChromium();
  const open = (viewport: typeof phone) => Visitor.open(browser, { viewport });
  [resident, dispatcher, handler, verifier, watcher] = await Promise.all([
    open(phone),
    open(desktop),
    open(desktop),
    open(phone),
    open(desktop),
  ]);
});
afterAll(() => browser.close());

const urban = () => inject('house').bodies['urban']?.name ?? '';
const told = (sentence: string) => new RegExp(`^${sentence}$`);

async function boardFigure(name: string): Promise<number> {
  const figure = watcher.page.locator('dl > div').filter({ hasText: name }).locator('dd').first();
  return Number(await figure.innerText());
}

async function standsAt(screen: MatterScreen, stage: string, lastStep: string): Promise<void> {
  await expect.poll(() => screen.stage()).toBe(stage);
  await expect.poll(async () => (await screen.steps()).at(-1)).toBe(lastStep);
}

test('a resident reports from a phone: code, words, photo, place', async () => {
  await watcher.enterAsStaff('street_leader', '/command');
  await watcher.page.getByText('实时').waitFor();
  const openBefore = await boardFigure('在办');
  await watcher.page.evaluate(() => document.body.setAttribute('data-first-load', 'yes'));

  const { page } = resident;
  await resident.enterAsResident('resident_1', '/resident/report');
  await page.getByLabel('发生了什么').fill(detail);
  await page.getByLabel('添加照片或文件').setInputFiles(await takePhoto('#123'));
  await page.getByRole('img', { name: '附件' }).waitFor();
  await page.getByRole('button', { name: '我就在这里' }).click();
  await page.getByText('位置：').waitFor();
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByRole('heading', { name: '已收到，谢谢您' }).waitFor();
  number = /SQ\d{8}-\d+/.exec(await page.getByRole('main').innerText())?.[0] ?? '';
  expect(number).not.toBe('');
  await page.getByRole('link', { name: '看进度' }).click();

  const screen = new MatterScreen(page);
  await standsAt(screen, '上报', '您反映了这件事');
  id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  expect(await screen.whatNext()).toMatch(told(`已收到，${until}告诉您能不能办。`));
  expect(await screen.actions()).toEqual(['留言', '催办', '撤回']);
  await page.getByRole('img', { name: '照片 1' }).first().waitFor();

  await expect.poll(() => boardFigure('在办'), { timeout: 15_000 }).toBe(openBefore + 1);
  expect(await watcher.page.getAttribute('body', 'data-first-load')).toBe('yes');
});

test('the dispatcher takes it on; the responsibility list sends it to its body', async () => {
  const { page } = dispatcher;
  await dispatcher.enterAsStaff('street_center_dispatcher', '/desk');
  await page.getByRole('row').filter({ hasText: number }).getByRole('link').click();
  const screen = new MatterScreen(page);
  await standsAt(screen, '上报', '登记诉求');
  const mayAlso = ['请反映人补充', '核定地点', '直接答复', '留言', '内部备注', '并案'];
  expect(await screen.actions()).toEqual(['受理', ...mayAlso, '不予受理']);
  await screen.act('受理', async (form) => {
    await group(form, '分流').getByLabel('大事').check();
    await choose(form, '类别', '路灯与照明');
    await group(form, '紧急程度').getByLabel('普通').check();
    await group(form, '办理类型（决定时限）').getByLabel('普通').check();
    await form.getByText(`受理后自动派给${urban()}。`).waitFor();
  });
  // Nobody presses anything: the rule was written for a program to follow, and the page hears of
  // it.
  await standsAt(screen, '分流', '派单');
  expect(await screen.steps()).toEqual(['登记诉求', '受理', '派单']);
  const why = await screen.lastStep();
  expect(why).toContain('系统自动');
  expect(why).toContain('类别属于“城乡建设/道路与市政设施/路灯与照明”');
  expect(why).toContain('依据：《城市照明管理规定》');
  expect(await screen.whatNext()).toMatch(told(`已交给${urban()}，${until}确认接手。`));
  expect(await screen.actions()).toEqual(['留言', '内部备注', '并案', '收回改派']);
});

test('the handler signs, calls, and hands in with a photo', async () => {
  await handler.enterAsStaff('urban_handler', `/desk/matters/${id}`);
  const screen = new MatterScreen(handler.page);
  await standsAt(screen, '分流', '派单');
  const waiting = ['留言', '内部备注'];
  expect(await screen.actions()).toEqual(['签收', ...waiting, '退单']);
  await screen.act('签收', (form) => form.getByLabel('联系电话').fill('62345678'));
  await standsAt(screen, '处置', '签收');
  expect(await screen.whatNext()).toMatch(told(`${urban()}正在办理，${until}办好。`));
  // What is due first stands first: the call within a day, before the result.
  const handling = ['首次联系', '提交办理结果', '申请延期', '申请挂账', ...waiting, '退单'];
  expect(await screen.actions()).toEqual(handling);
  await screen.act('首次联系', async (form) => {
    await group(form, '联系方式').getByLabel('电话').check();
    await form.getByLabel('联系情况').fill('已与反映人通话，今晚去修。');
  });
  await standsAt(screen, '处置', '首次联系');
  await screen.act('提交办理结果', async (form) => {
    await form.getByLabel('办理结果').fill('灯管已更换，现场已亮。');
    await form.getByLabel('添加照片或文件').setInputFiles(await takePhoto('#fda'));
    await form.getByRole('img', { name: '附件' }).waitFor();
  });
  await standsAt(screen, '反馈', '提交办理结果');
  expect(await screen.whatNext()).toMatch(told(`${urban()}说已办好，${until}由别人去核查。`));
  expect(await screen.actions()).toEqual(waiting);
});

test('the verifier confirms it on the spot, by phone', async () => {
  await verifier.enterAsStaff('street_center_verifier', '/field');
  const { page } = verifier;
  // What waits for a verifier is what they see first, without choosing anything.
  await page.getByRole('link').filter({ hasText: number }).click();
  const screen = new MatterScreen(page);
  await standsAt(screen, '反馈', '提交办理结果');
  expect(await screen.actions()).toEqual(['核查通过', '留言', '内部备注', '核查不通过']);
  await screen.act('核查通过', async (form) => {
    await group(form, '核查方式').getByLabel('现场').check();
    await form.getByLabel('核查情况').fill('晚上七点到场，路灯亮着。');
    // Whoever says they were there shows it: asked for at the field, before anything is sent.
    await form.getByRole('button', { name: '核查通过', exact: true }).click();
    await form.getByRole('alert').first().waitFor();
    await form.getByLabel('添加照片或文件').setInputFiles(await takePhoto('#ffe'));
    await form.getByRole('img', { name: '附件' }).waitFor();
  });
  await standsAt(screen, '反馈', '核查通过');
  expect(await screen.whatNext()).toMatch(told(`已核查属实，${urban()}${until}答复反映人。`));
  expect(await screen.actions()).toEqual(['留言', '内部备注']);
});

test('the handler answers, the resident rates, and it is closed', async () => {
  const closedBefore = await boardFigure('已办结');
  const answering = new MatterScreen(handler.page);
  // The handler's page was left open, and has heard of the verification.
  await standsAt(answering, '反馈', '核查通过');
  await answering.act('答复反映人', (form) =>
    form.getByLabel('用平常话答复反映人').fill('路灯已经修好，再坏请直接打给我们。'),
  );
  await standsAt(answering, '反馈', '答复反映人');
  const { page } = resident;
  await page.goto('/resident/matters');
  await page.getByRole('link').filter({ hasText: number }).click();
  const screen = new MatterScreen(page);
  // The same step, in a neighbour's words.
  await standsAt(screen, '反馈', '答复您');
  expect(await screen.lastStep()).toContain('路灯已经修好，再坏请直接打给我们。');
  expect(await screen.whatNext()).toMatch(
    told(`已答复，请您在${until}评价；不满意可以说明，重新办理。到时没有评价，就按未评价办结。`),
  );
  expect((await screen.actions()).slice(0, 1)).toEqual(['评价']);
  await screen.act('评价', async (form) => {
    await group(form, '问题解决了吗').getByLabel('是').check();
    for (const asked of ['办得快不快', '办得好不好', '过程清不清楚']) {
      await group(form, asked).getByLabel('5').check();
    }
  });
  await standsAt(screen, '考核', '您评价了');
  expect(await screen.whatNext()).toMatch(told(`已办结。您不满意的，${until}可以要求重新办理。`));
  expect(await screen.actions()).toContain('重新办理');
  expect(await screen.steps()).not.toContain('内部备注');
  await expect.poll(() => boardFigure('已办结')).toBe(closedBefore + 1);
  expect(await watcher.page.getAttribute('body', 'data-first-load')).toBe('yes');
});

test('nobody met an error or was sent elsewhere on the way', () => {
  for (const { complaints, foreign } of [resident, dispatcher, handler, verifier, watcher]) {
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  }
});
