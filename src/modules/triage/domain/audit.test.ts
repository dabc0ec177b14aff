import { expect, test } from 'vitest';
import { auditOf, type Reading } from './audit.ts';

const now = new Date('2026-11-23T02:00:00Z');
const labels = ['城乡建设', '教育文体'];

function readings(count: number, right: number, part: Partial<Reading> = {}): Reading[] {
  return Array.from({ length: count }, (_, at) => ({
    ...{ label: at < right ? '城乡建设' : '教育文体', confidence: 0.85, decided: '城乡建设' },
    ...{ at: new Date(now.getTime() - 3_600_000), areaCode: '310199001001', channel: 'hotline' },
    characters: 50,
    ...part,
  }));
}

test('accuracy with its bounds, and calibration, over what the model could know', () => {
  const { all, unknown, ece } = auditOf(
    [...readings(100, 85), ...readings(7, 0, { decided: '党务政务' })],
    labels,
    now,
  );
  expect(all).toMatchObject({ answers: 100, right: 85, accuracy: 0.85 });
  // Wilson's interval of 85 in 100.
  expect(all.low).toBeCloseTo(0.7672, 3);
  expect(all.high).toBeCloseTo(0.9069, 3);
  expect(unknown).toBe(7);
  expect(ece).toBeCloseTo(0, 10);
});

test('a group that is worse than chance explains is marked; a small one is not judged', () => {
  const { groups } = auditOf(
    [
      ...readings(400, 380),
      ...readings(40, 24, { channel: 'window' }),
      ...readings(5, 0, { channel: 'petition' }),
    ],
    labels,
    now,
  );
  const channels = groups.filter(({ by }) => by === 'channel');
  expect(channels.map(({ key, worse }) => [key, worse])).toEqual([
    ['window', true],
    ['hotline', false],
  ]);
});

test('drift is told when it is lately right less often, and not for a few', () => {
  const old = { at: new Date(now.getTime() - 60 * 86_400_000) };
  const alarm = (recent: Reading[], before: Reading[]) =>
    auditOf([...recent, ...before], labels, now).drift.alarm;
  expect(alarm(readings(100, 75), readings(400, 372, old))).toBe(true);
  expect(alarm(readings(100, 91), readings(400, 372, old))).toBe(false);
  expect(alarm(readings(10, 2), readings(400, 372, old))).toBe(false);
});

test('of nothing, nothing is said', () => {
  const { all, groups, drift } = auditOf([], labels, now);
  expect([all.answers, groups, drift.alarm]).toEqual([0, [], false]);
});
