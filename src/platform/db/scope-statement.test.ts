import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginStatement } from './scope-statement.ts';

const nothing = { areas: [], bodies: [], persons: [], clearance: 0 };
const person = '0190c8f2-0000-7000-8000-000000000001';

test('opens the transaction and names the whole scope in one statement', () => {
  const scope = { areas: ['310105', ''], bodies: [], persons: [person], clearance: 1 };
  expect(beginStatement('read-only', scope)).toBe(
    `BEGIN READ ONLY;SET LOCAL app.areas='{"310105",""}';` +
      `SET LOCAL app.areas_1='{"310105",""}';SET LOCAL app.persons='{"${person}"}'`,
  );
});

test('an empty scope sets no lists, so that nothing is visible', () => {
  expect(beginStatement('read-write', nothing)).toBe(
    'BEGIN READ WRITE;SET LOCAL plan_cache_mode=force_generic_plan',
  );
});

test('each level has the reach that was given for it', () => {
  const cleared = [
    { areas: ['310105'], bodies: [person] },
    { areas: [], bodies: [] },
  ] as const;
  const scope = { ...nothing, areas: ['310105', '310106'], clearance: 2, cleared };
  expect(beginStatement('read-only', scope)).toBe(
    `BEGIN READ ONLY;SET LOCAL app.areas='{"310105","310106"}';` +
      `SET LOCAL app.areas_1='{"310105"}';SET LOCAL app.bodies_1='{"${person}"}'`,
  );
});

test('refuses whatever is not a code or an id', () => {
  expect(() => beginStatement('read-write', { ...nothing, areas: ["1';--"] })).toThrow('not fit');
  expect(() => beginStatement('read-write', { ...nothing, bodies: ['x'] })).toThrow('not fit');
  expect(() => beginStatement('read-write', { ...nothing, persons: [`${person}\n`] })).toThrow();
});

test('no text can leave its literal', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const accepted = /^\d{0,15}$/.test(text) && !text.endsWith('\n');
      const build = () => beginStatement('read-write', { ...nothing, areas: [text] });
      if (accepted) expect(build()).toContain(`{"${text}"}`);
      else expect(build).toThrow('not fit');
    }),
  );
});
