import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '#test/support/chromium.ts';
import { choose, group } from './support/forms.ts';
import { MatterScreen } from './support/matter-screen.ts';
import { Visitor, phone } from './support/visitor.ts';

const secret = '隔壁装修半夜还在打墙，孩子睡不着。';
const title = /打墙/;

let browser: Browser;
let owner: Visitor;
let newcomer: Visitor;
beforeAll(async () => {
  browser = await launchChromium();
  [owner, newcomer] = await Promise.all([visit('resident_4'), visit('resident_3')]);
});
afterAll(() => browser.close());

async function visit(key: string): Promise<Visitor> {
  return (await Visitor.open(browser, { viewport: phone })).signIn(key);
}

test('an address nobody serves leads to a page that says so, and home', async () => {
  const { page } = await Visitor.open(browser);
  const reply = await page.goto('/nowhere');
  expect(reply?.status()).toBe(404);
  await page.getByText('没有这个页面').waitFor();
  await page.getByRole('link', { name: '回到首页' }).click();
  await page.getByRole('link', { name: '反映问题' }).first().waitFor();
});

test('lists with nothing in them say so, and what to do', async () => {
  const { page } = newcomer;
  await page.goto('/resident/matters');
  await page.getByText('还没有正在办的事').waitFor();
  await page.goto('/account/messages');
  await page.getByText('还没有消息').waitFor();
});

test('staff doors are closed to residents and to nobody', async () => {
  for (const visitor of [newcomer, await Visitor.open(browser)]) {
    for (const [path, said] of [
      ['/desk', '工作台只对工作人员开放'],
      ['/field', '外勤只对工作人员开放'],
      ['/command', '看板只对工作人员开放'],
    ] as const) {
      await visitor.page.goto(path);
      await visitor.page.getByText(said).waitFor();
    }
  }
});

test("somebody else's matter is not found, and nothing of it is sent", async () => {
  const { id, number } = await owner.report(secret);
  // Another resident; a handler of a body it never went to; nobody at all.
  const strangers = [await visit('resident_5'), await visit('water_handler')];
  strangers.push(await Visitor.open(browser));
  for (const { page, context } of strangers) {
    let received = '';
    page.on('response', async (reply) => {
      if (reply.url().includes('/api/')) received += await reply.text().catch(() => '');
    });
    for (const door of ['resident', 'field', 'desk']) {
      await page.goto(`/${door}/matters/${id}`);
      await page
        .getByText(/没有找到|请先登录|只对工作人员开放|不在您的岗位职责内/)
        .first()
        .waitFor();
      const shown = await page.locator('body').innerText();
      expect(shown).not.toMatch(title);
      expect(shown).not.toContain(number);
    }
    expect(received).not.toMatch(title);
    const asked = await context.request.get(`/api/matters/${id}`);
    expect([401, 404]).toContain(asked.status());
    await context.close();
  }
});

test('of two dispatchers at once, the slower is told and can still go on', async () => {
  const { id } = await owner.report('公交站的遮雨棚漏水，等车的人都淋着。');
  const [quick, slow] = await Promise.all(
    ['street_center_dispatcher', 'street_center_dispatcher2'].map(async (key) => {
      const visitor = await visit(key);
      const screen = new MatterScreen(visitor.page);
      await screen.open(`/desk/matters/${id}`);
      return screen;
    }),
  );
  if (!quick || !slow) throw new Error('two were asked for');
  const form = await slow.openAction('不予受理');
  await form.getByLabel('不予受理的依据').fill('不归我们');
  await form.getByLabel('反映人可以去哪里办').fill('公交公司');
  await quick.act('受理', async (accepting) => {
    await group(accepting, '分流').getByLabel('大事').check();
    await choose(accepting, '类别', '业主自治');
    await group(accepting, '紧急程度').getByLabel('普通').check();
    await group(accepting, '办理类型（决定时限）').getByLabel('普通').check();
  });
  // The slower page hears of it by itself: the window stays, with what was typed, and is shut.
  const alert = form.getByRole('alert');
  await alert.getByText('这一步现在做不了').waitFor();
  // Who was quicker, with what.
  await alert.getByText(/先办了“受理”/).waitFor();
  expect(await form.getByLabel('不予受理的依据').inputValue()).toBe('不归我们');
  expect(await form.getByRole('button', { name: '不予受理' }).isDisabled()).toBe(true);
  await form.getByRole('button', { name: '关闭' }).click();
  expect(await slow.stage()).toBe('分流');
  expect(await slow.steps()).toEqual(['登记诉求', '受理']);
  expect(await slow.actions()).toContain('派单');
});

test('whoever sends what has been overtaken is refused in words, and nothing changes', async () => {
  const { id } = await owner.report('健身器材的螺丝松了，孩子们还在上面玩。');
  const slow = await visit('street_center_dispatcher2');
  const screen = new MatterScreen(slow.page);
  // A page that hears nothing, such as one behind a poor network.
  await slow.page.route('**/api/live**', (route) => route.abort());
  await screen.open(`/desk/matters/${id}`);
  const form = await screen.openAction('直接答复');
  await form.getByLabel('答复内容').fill('请打社区电话。');
  const quick = await visit('street_center_dispatcher');
  await quick.act(id, 'decline', { ground: '属于诉讼事项', whereToGo: '区人民法院' });
  const answered = slow.page.waitForResponse(`**/api/matters/${id}/actions/answer_directly`);
  await form.getByRole('button', { name: '直接答复' }).click();
  expect((await answered).status()).toBe(409);
  await form.getByRole('alert').waitFor();
  await form.getByRole('button', { name: '关闭' }).click();
  await expect.poll(() => screen.steps()).toEqual(['登记诉求', '不予受理']);
});
