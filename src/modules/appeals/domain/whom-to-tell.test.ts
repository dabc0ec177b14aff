import { expect, test } from 'vitest';
import { appealNoticeTemplates } from '../notice-templates.ts';
import { appealType } from './appeal-type.ts';
import { silentSteps, tellingsOf } from './whom-to-tell.ts';

/** Every way in which each action may end. */
const steps = appealType.transitions.flatMap(({ action, to, from }) =>
  (typeof to === 'string' ? [to] : to).flatMap((target) =>
    ['list', 'body'].map((fault) => ({
      action,
      to: target === 'same' ? (from[0] ?? '') : target,
      input: { fault },
    })),
  ),
);

test('every step is told to somebody, or is named as one that is not', () => {
  const told = new Set(
    steps.filter((one) => tellingsOf(one).length > 0).map(({ action }) => action),
  );
  for (const { action } of appealType.transitions) {
    expect([action, told.has(action)]).toEqual([action, !silentSteps.has(action)]);
  }
});

test('what is said has its words in both languages', () => {
  const known = new Map(appealNoticeTemplates.map((one) => [one.name, one]));
  const said = new Set(steps.flatMap(tellingsOf).map(({ template }) => template));
  for (const name of said) {
    if (!name.startsWith('appeal.')) continue;
    const { title, body } = known.get(name) ?? {};
    expect([name, title?.zh, body?.zh]).toEqual([name, expect.any(String), expect.any(String)]);
    expect(`${title?.en}${body?.en}`).not.toMatch(/[\u4e00-\u9fff]/);
  }
});
