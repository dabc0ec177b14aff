import { expect, test } from 'vitest';
import type { MatterBrief } from '#modules/matters/index.ts';
import { noticesToFollowers } from './tell-followers.ts';

const title = '我叫王芳，楼下积水，电话13812345678';
const own = { id: 'm1', number: 'SQ1', title };
const brief = {
  ...{ id: 'm1', number: 'SQ1', title, reporterId: 'reporter', confidentiality: 0 },
  attributes: { joined: 1, joinedBy: ['neighbour'] },
  followers: [
    { personId: 'reporter', own },
    { personId: 'neighbour', own },
  ],
} as unknown as MatterBrief;

const toldOf = (template: string, personId: string) =>
  noticesToFollowers(template, {}, brief).find(({ personIds }) => personIds?.includes(personId));

test('who joined hears how it goes, and nothing of who reported it', () => {
  expect(toldOf('matter.answered', 'reporter')).toMatchObject({
    template: 'matter.answered',
    data: { title },
  });
  const notice = toldOf('matter.answered', 'neighbour');
  expect(notice?.template).toBe('appeal.answered_together');
  expect(JSON.stringify(notice)).not.toMatch(/王芳|1381234/);
});

test.each(['matter.asked', 'appeal.complaint_upheld', 'appeal.objection_dismissed'])(
  'what is between the reporter and the office (%s) is told to the reporter alone',
  (template) => {
    expect(toldOf(template, 'reporter')?.template).toBe(template);
    expect(toldOf(template, 'neighbour')).toBeUndefined();
  },
);
