import { expect, test } from 'vitest';
import { findCellArea } from './cell-area.ts';

const now = new Date('2026-11-23T01:30:00Z');
const body = (areaCode: string, activeTo: Date | null = null) => ({ areaCode, activeTo });

test('settings go before areas, areas before bodies, and nothing is made up', () => {
  const areas = [{ code: '310199' }, { code: '310199001' }];
  const bodies = [body('310198001'), body('310198'), body('310197', now)];
  const where = { configured: undefined, areas: [], bodies: [], now };
  expect(findCellArea({ ...where, configured: '310101', areas, bodies })).toBe('310101');
  expect(findCellArea({ ...where, areas, bodies })).toBe('310199');
  expect(findCellArea({ ...where, bodies })).toBe('310198');
  expect(findCellArea(where)).toBeNull();
});
