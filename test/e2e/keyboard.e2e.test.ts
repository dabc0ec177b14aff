import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '#test/support/chromium.ts';
import { MatterScreen } from './support/matter-screen.ts';
import { Visitor } from './support/visitor.ts';

const detail = '业主大会半年没有开了，物业费用去向没人说得清。';
const tabsMax = 60;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

interface Focus {
  readonly role: string;
  readonly name: string;
}

/**
 * Goes on with Tab until the thing of this name has the focus, as somebody without a mouse would.
 */
async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let pressed = 0; pressed < tabsMax; pressed += 1) {
    const focus = await focusOf(page);
    if (focus.name.includes(name)) return;
    passed.push(`${focus.role} ${focus.name}`);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}, only to: ${passed.join(' | ')}`);
}

/** What has the focus, by the name its label, its words or its group give it. */
async function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return { role: '', name: '' };
    const labels = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement;
    const label = labels ? (at.labels?.[0]?.textContent ?? '') : (at.textContent ?? '');
    const legend = at.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
    const name = at.getAttribute('aria-label') ?? (at.matches('[type=radio]') ? legend : label);
    return { role: at.getAttribute('role') ?? at.tagName.toLowerCase(), name };
  });
}

test('a resident reports with the keyboard alone', async () => {
  const { page } = await (await Visitor.open(browser)).signIn('resident_7');
  await page.goto('/resident/report');
  await page.getByRole('heading', { name: '反映问题' }).waitFor();
  await tabTo(page, '发生了什么');
  await page.keyboard.insertText(detail);
  await tabTo(page, '写地址');
  await page.keyboard.press('Enter');
  await tabTo(page, '在哪个社区');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(page, '详细地址');
  await page.keyboard.insertText('三号楼');
  await tabTo(page, '提交');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '已收到，谢谢您' }).waitFor();
});

test('a dispatcher takes it on and dispatches it by the list with the keyboard alone', async () => {
  const { page } = await (await Visitor.open(browser)).signIn('street_center_dispatcher');
  await page.goto('/desk?order=newest');
  await page.getByRole('row').filter({ hasText: '业主大会' }).waitFor();
  await page.keyboard.press('/');
  await expect.poll(async () => (await focusOf(page)).role).toBe('input');
  await page.keyboard.insertText('业主大会');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('row').count()).toBe(2);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('j');
  // Where the key has led is where a screen reader reads on.
  await expect.poll(() => page.locator('tbody tr a:focus').count()).toBe(1);
  await page.keyboard.press('Enter');
  const screen = new MatterScreen(page);
  await expect.poll(() => screen.stage()).toBe('上报');

  await tabTo(page, '受理');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: '受理' }).waitFor();
  await tabTo(page, '分流');
  await page.keyboard.press('Space');
  await tabTo(page, '类别');
  await page.keyboard.insertText('业主自治');
  await page.getByRole('option', { name: '业主自治' }).first().waitFor();
  await page.keyboard.press('Enter');
  await tabTo(page, '办理类型（决定时限）');
  await page.keyboard.press('Space');
  await tabTo(page, '说明');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: '受理' }).waitFor({ state: 'hidden' });

  // One key begins it, on the matter as on the list.
  await page.keyboard.press('d');
  const dispatching = page.getByRole('dialog', { name: '派单' });
  // The rule that fires is shown with its reasons, and fills the form; a person decides.
  const body = inject('house').bodies['street_building']?.name ?? '';
  const rule = dispatching.getByRole('listitem').filter({ hasText: body });
  await rule.getByText('✓ 已采用').waitFor();
  expect(await rule.innerText()).toContain('类别属于“物业管理/业主自治”');
  await tabTo(page, '添加一条');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await dispatching.waitFor({ state: 'hidden' });
  await expect.poll(() => screen.whatNext()).toMatch(new RegExp(`^已交给${body}，`));
  expect(await screen.lastStep()).not.toContain('系统自动');
});
