import { expect, test } from 'vitest';
import type { LegalAction } from '#web/api/types.ts';
import { orderActions } from './order-actions.ts';

function action(name: string, tone: LegalAction['tone'] = 'ordinary'): LegalAction {
  return { action: name, title: { zh: name, en: name }, to: null, tone, inputSchema: {} };
}
const names = (actions: readonly LegalAction[]) => actions.map((one) => one.action);

test('what the matter waits for comes first, what is seldom wanted last', () => {
  const { next, others } = orderActions([
    action('return', 'danger'),
    action('comment'),
    action('sign', 'primary'),
  ]);
  expect(names(next)).toEqual(['sign']);
  expect(names(others)).toEqual(['comment', 'return']);
});

test('where nothing is next, a few stand alone and many are put away', () => {
  const few = [action('comment'), action('urge'), action('withdraw', 'danger')];
  expect(names(orderActions(few).next)).toEqual(['comment', 'urge', 'withdraw']);
  const many = orderActions([...few, action('merge')]);
  expect(names(many.next)).toEqual([]);
  expect(names(many.others)).toEqual(['comment', 'urge', 'merge', 'withdraw']);
});
