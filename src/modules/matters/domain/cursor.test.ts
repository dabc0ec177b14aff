import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCursor, writeCursor } from './cursor.ts';

test('a cursor reads back as it was written', () => {
  const moment = fc
    .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString());
  fc.assert(
    fc.property(fc.uuid(), fc.option(moment), (id, dueAt) => {
      expect(readCursor(writeCursor({ id, dueAt }))).toEqual({ id, dueAt });
    }),
  );
});

test('anything else is refused', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => readCursor(`x${text}`)).toThrow('matters.bad_cursor');
    }),
  );
});
