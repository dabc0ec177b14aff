import { expect, test } from 'vitest';
import type { Actor } from '#platform/permit/actor.ts';
import { storedKey, type ActRequest } from './act-request.ts';

const program = (clientId: string): Actor => ({
  ...{ kind: 'client', personId: null, clientId, name: '同名程序' },
  ...{ authorities: [], clearance: 0 },
});
const request = (actor: Actor): ActRequest => ({
  ...{ actor, matterId: null, type: 'appeal', action: 'report', input: {} },
  idempotencyKey: 'once',
});

test('programs of one name do not share keys', () => {
  expect(storedKey(request(program('a')))).not.toBe(storedKey(request(program('b'))));
});

test('those who say so do', () => {
  const shared = { keyOwner: { name: 'import', content: {} } };
  expect(storedKey({ ...request(program('a')), ...shared })).toBe('import:once');
  expect(storedKey({ ...request(program('b')), ...shared })).toBe('import:once');
});
