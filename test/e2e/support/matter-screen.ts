import type { Locator, Page } from 'playwright-core';

/** A matter's page as its reader sees it, the same behind the resident's, field and desk doors. */
export class MatterScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.getByRole('list', { name: '办理进度' }).waitFor();
  }

  /** The station that is marked as the present one. */
  async stage(): Promise<string> {
    const stations = this.page.getByRole('list', { name: '办理进度' });
    const here = await stations.locator('[aria-current="step"]').innerText();
    return here.split('\n')[0] ?? '';
  }

  /** The newest entry of the timeline in full: who, what, why, what was entered. */
  async lastStep(): Promise<string> {
    return this.#timeline().locator('> li').first().innerText();
  }

  /** What happened, oldest first, by the names of the steps. */
  async steps(): Promise<string[]> {
    await this.#unfold();
    const names = await this.#timeline().locator('> li strong').allInnerTexts();
    return names.reverse();
  }

  /** The sentence that says who has it and until when. */
  async whatNext(): Promise<string> {
    return this.#panelOfLine().locator('p').first().innerText();
  }

  /** The names of all buttons that act on the matter. */
  async actions(): Promise<string[]> {
    const names = await this.#actionButtons().allInnerTexts();
    return names.map((name) => name.split('\n')[0] ?? '');
  }

  /** Opens an action, fills its form, sends it, and sees the window close behind it. */
  async act(action: string, fill: (form: Locator) => Promise<void>): Promise<void> {
    const dialog = await this.openAction(action);
    await fill(dialog);
    await dialog.getByRole('button', { name: action, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async openAction(action: string): Promise<Locator> {
    await this.#unfold();
    await this.page.getByRole('main').getByRole('button', { name: action, exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: action });
    await dialog.waitFor();
    return dialog;
  }

  /** On a phone most actions wait behind one word. */
  async #unfold(): Promise<void> {
    const folded = this.#panelOfLine().locator('details:not([open]) > summary');
    if (await folded.isVisible()) await folded.click();
  }

  #timeline(): Locator {
    const heading = this.page.getByRole('heading', { name: '办理过程' });
    return this.page.locator('section').filter({ has: heading }).locator('ol');
  }

  #panelOfLine(): Locator {
    const line = this.page.getByRole('list', { name: '办理进度' });
    return this.page.locator('section').filter({ has: line });
  }

  #actionButtons(): Locator {
    return this.#panelOfLine().locator('button');
  }
}
