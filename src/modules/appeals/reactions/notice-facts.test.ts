import { expect, test } from 'vitest';
import { fill } from '#platform/notify/template.ts';
import { groundTemplates } from '#platform/notify/templates.ts';
import type { MatterBrief, MatterStep } from '#modules/matters/index.ts';
import { factsForNotice } from './notice-facts.ts';

const step = {
  ...{ at: new Date('2026-09-28T18:00:00Z'), input: {}, reasons: [], clockChanges: [] },
} as unknown as MatterStep;
const brief = { number: 'SQ1', title: '路灯不亮', ownerBodyId: null } as MatterBrief;

test('an end is told with the day until when it may be asked for again', () => {
  const facts = factsForNotice({ bodyName: () => '' }, step, brief);
  const { body } = groundTemplates.find(({ name }) => name === 'matter.closed') ?? {};
  expect(fill(body?.zh ?? '', facts)).toBe('事项 SQ1 已办结。不满意的，10月9日以前可以要求重办。');
  expect(fill(body?.en ?? '', facts)).toContain('by 9 Oct');
});
