import { expect, test } from 'vitest';
import { messageTarget } from './message-target.ts';

const id = '0197a000-0000-7000-8000-000000000001';

test.each([
  [`/matters/${id}`, '/desk/messages', `/desk/matters/${id}`],
  [`/matters/${id}`, '/field/messages', `/field/matters/${id}`],
  [`/matters/${id}`, '/account/messages', `/resident/matters/${id}`],
  [`/desk/matters/${id}`, '/account/messages', `/resident/matters/${id}`],
  ['https://elsewhere.example/', '/desk/messages', null],
  [`//elsewhere.example/matters/${id}`, '/desk/messages', null],
  [null, '/desk/messages', null],
] as const)('%s read at %s leads to %s', (link, pathname, target) => {
  expect(messageTarget(link, pathname)).toBe(target);
});
