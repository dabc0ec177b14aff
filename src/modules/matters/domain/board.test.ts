import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boardFigures } from './board.ts';
import { nobody } from './measures.ts';

const counter = fc.record({
  areaCode: fc.constantFrom('310199001001', '310199001002'),
  bodyId: fc.constantFrom(nobody, '0193b000-0000-7000-8000-000000000001'),
  measure: fc.constantFrom(
    ...['open', 'overdue', 'closed', 'rated', 'solved', 'satisfied', 'dispatched', 'returned'],
    ...[
      'closed_on_time',
      'closed_late',
      'state:appeal:handle:signed',
      'state:appeal:assess:closed',
    ],
  ),
  n: fc.integer({ min: 1, max: 50 }),
});

test('the figures are sums, and the parts add up to the whole', () => {
  fc.assert(
    fc.property(fc.array(counter, { maxLength: 40 }), (counters) => {
      const figures = boardFigures(counters, nobody);
      const sum = (measure: string) =>
        counters.filter((one) => one.measure === measure).reduce((all, { n }) => all + n, 0);
      expect(figures.open).toBe(sum('open'));
      expect(figures.byArea.reduce((all, { open }) => all + open, 0)).toBe(sum('open'));
      expect(figures.byStage.handle).toBe(sum('state:appeal:handle:signed'));
      expect(figures.byState['closed'] ?? 0).toBe(sum('state:appeal:assess:closed'));
      const met = sum('closed_on_time');
      const all = met + sum('closed_late');
      expect(figures.onTimeRate).toBe(all === 0 ? null : met / all);
      expect(figures.byBody.every(({ bodyId }) => bodyId !== nobody)).toBe(true);
    }),
  );
});

test('a return judged wrong by an arbitration counts against its body alone', () => {
  const [wrong, right] = [
    '0193b000-0000-7000-8000-00000000000a',
    '0193b000-0000-7000-8000-00000000000b',
  ];
  const of = (bodyId: string) => (measure: string, n: number) => ({
    areaCode: '310199001001',
    bodyId,
    measure,
    n,
  });
  const figures = boardFigures(
    [
      ...[
        of(wrong)('dispatched', 8),
        of(wrong)('returned', 4),
        of(wrong)('returned_wrongfully', 1),
      ],
      ...[of(right)('dispatched', 2), of(right)('returned', 1)],
    ],
    nobody,
  );
  expect(figures).toMatchObject({ returnRate: 0.5, wrongfulReturnRate: 0.2 });
  expect(figures.byBody).toMatchObject([
    { bodyId: wrong, returnRate: 0.5, wrongfulReturnRate: 0.25 },
    { bodyId: right, returnRate: 0.5, wrongfulReturnRate: 0 },
  ]);
});

test('a rate of nothing is no rate, and silence is no satisfaction', () => {
  expect(boardFigures([], nobody)).toMatchObject({ onTimeRate: null, satisfiedRateOverAll: null });
  const one = (measure: string, n: number) => ({ areaCode: '1', bodyId: nobody, measure, n });
  const figures = boardFigures(
    [one('closed', 4), one('rated', 2), one('satisfied', 1), one('closed_unrated', 2)],
    nobody,
  );
  expect([figures.satisfiedRateOverAll, figures.satisfiedRateOverRated]).toEqual([0.25, 0.5]);
});
