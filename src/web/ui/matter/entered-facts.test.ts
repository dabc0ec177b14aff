import { expect, test } from 'vitest';
import { enteredFacts } from './entered-facts.ts';

test('only what a person can read is shown', () => {
  const input = {
    reason: '不在辖区',
    ruleId: '0197a000-0000-7000-8000-000000000001',
    note: '0197a000-0000-7000-8000-000000000001',
    solved: false,
    effect: 4,
    text: '',
    attachments: ['x'],
  };
  const labels = { reason: '理由', note: '说明', solved: '已解决', effect: '效果', text: '内容' };
  expect(enteredFacts(input, labels)).toEqual([
    { key: 'reason', value: '不在辖区' },
    { key: 'solved', value: false },
    { key: 'effect', value: 4 },
  ]);
});
