import { expect, test } from 'vitest';
import { messageTarget } from './message-target.ts';

const id = '0197a000-0000-7000-8000-000000000001';

test.each([
  [`/matters/${id}`, 'staff', `/desk/matters/${id}`],
  [`/matters/${id}`, 'resident', `/resident/matters/${id}`],
  [`/desk/matters/${id}`, 'resident', `/resident/matters/${id}`],
  ['https://elsewhere.example/', 'staff', null],
  [`//elsewhere.example/matters/${id}`, 'staff', null],
  [null, 'staff', null],
] as const)('%s leads %s to %s', (link, kind, target) => {
  expect(messageTarget(link, kind)).toBe(target);
});
