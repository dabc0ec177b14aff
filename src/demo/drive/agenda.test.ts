import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Agenda } from './agenda.ts';

const widths = { ordinaryMs: 30, hurriedMs: 5 };

test('gives everything back in order of time, equal times as they came', () => {
  const moments = fc.array(fc.record({ at: fc.nat(500), isHurried: fc.boolean() }));
  fc.assert(
    fc.property(moments, (appointments) => {
      const agenda = new Agenda<{ at: number; index: number }>();
      appointments.forEach(({ at, isHurried }, index) =>
        agenda.add({ at, isHurried, item: { at, index } }),
      );
      const taken: { at: number; index: number }[] = [];
      while (agenda.nextAt !== null) {
        const window = agenda.takeWindow(widths);
        const begin = window.items[0]?.at ?? 0;
        expect(window.at).toBe(window.items.at(-1)?.at);
        expect(window.at - begin).toBeLessThanOrEqual(widths.ordinaryMs);
        taken.push(...window.items);
      }
      const sorted = [...taken].sort((a, b) => a.at - b.at || a.index - b.index);
      expect(taken).toEqual(sorted);
      expect(taken).toHaveLength(appointments.length);
    }),
  );
});

test('a hurried one waits for few', () => {
  const agenda = new Agenda<string>();
  agenda.add({ at: 0, isHurried: false, item: 'a' });
  agenda.add({ at: 10, isHurried: true, item: 'b' });
  agenda.add({ at: 14, isHurried: false, item: 'c' });
  agenda.add({ at: 20, isHurried: false, item: 'd' });
  expect(agenda.takeWindow(widths)).toEqual({ at: 14, items: ['a', 'b', 'c'] });
  expect(agenda.takeWindow(widths)).toEqual({ at: 20, items: ['d'] });
});
