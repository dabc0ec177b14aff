import { expect, test } from 'vitest';
import { publicAnswer } from './public-answer.ts';

test('an answer is read by others without the people in it, and a private one not at all', () => {
  const answer = '赵强先生，12栋502室的积水已排空，有事打13987654321。';
  const shown = publicAnswer({ attributes: { answer, kind: 'public' } });
  expect(shown).toContain('积水已排空');
  expect(shown).not.toMatch(/赵强|502|1398765/);
  expect(publicAnswer({ attributes: { answer, kind: 'private' } })).toBeNull();
  expect(publicAnswer({ attributes: {} })).toBeNull();
});
