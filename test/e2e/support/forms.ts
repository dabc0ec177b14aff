import type { Locator } from 'playwright-core';

/** A set of choices, or of fields, by its legend. */
export function group(form: Locator, name: string): Locator {
  return form.getByRole('group', { name });
}

/** Types into a box that searches, and takes the first thing found. */
export async function choose(form: Locator, box: string, option: string): Promise<void> {
  await form.getByRole('combobox', { name: box }).fill(option);
  await form.getByRole('option', { name: option }).first().click();
}
