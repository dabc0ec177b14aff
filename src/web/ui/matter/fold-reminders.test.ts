import { expect, test } from 'vitest';
import { foldReminders } from './fold-reminders.ts';

test('reminders in a row are put together, what people did stands alone and in order', () => {
  const told = (...actions: string[]) =>
    foldReminders(actions.map((action) => ({ action }))).map((run) =>
      run.map(({ action }) => action).join('+'),
    );
  expect(told()).toEqual([]);
  expect(told('warn')).toEqual(['warn']);
  expect(told('warn', 'warn', 'sign', 'warn', 'sign', 'sign', 'warn', 'warn', 'warn')).toEqual([
    ...['warn+warn', 'sign', 'warn', 'sign', 'sign', 'warn+warn+warn'],
  ]);
});
