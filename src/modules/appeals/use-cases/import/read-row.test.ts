import { expect, test } from 'vitest';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { ImportFields } from '../../contract.ts';
import type { ImportCells } from '../../domain/import-columns.ts';
import { readRow } from './read-row.ts';

const web: ImportFields = { channel: 'web_form', areaCode: '310199001' };

function faultsOf(cells: ImportCells, fields = web): unknown {
  try {
    return readRow(cells, fields);
  } catch (error) {
    return error instanceof Refusal ? error.details.fields?.map(({ path }) => path) : error;
  }
}

test('makes a report of a row, its area from the file where it names no place of its own', () => {
  expect(readRow({ detail: '灯坏了' }, web)).toMatchObject({
    channel: 'web_form',
    areaCode: '310199001',
    anonymous: true,
  });
  const placed = readRow(
    { detail: '灯坏了', lon: '121.5', lat: '31.2', phone: '138-0000 0000' },
    web,
  );
  expect(placed).toMatchObject({
    point: { lon: 121.5, lat: 31.2 },
    contact: { phone: '13800000000' },
    anonymous: false,
  });
  expect(placed.areaCode).toBeUndefined();
});

test('reads moments as clocks in China show them', () => {
  const at = (happenedAt: string) => readRow({ detail: 'x', happenedAt }, web).happenedAt;
  expect(at('2026-11-22 08:30')).toBe('2026-11-22T00:30:00.000Z');
  expect(at('2026/1/2')).toBe('2026-01-01T16:00:00.000Z');
  expect(at('2026/1/2 3:04')).toBe('2026-01-01T19:04:00.000Z');
  expect(at('2026年1月2日')).toBe('2026-01-01T16:00:00.000Z');
  expect(at('2026年1月2日 15时4分')).toBe('2026-01-02T07:04:00.000Z');
  expect(at('2026-11-22T08:30:00+08:00')).toBe('2026-11-22T00:30:00.000Z');
});

test('finds the facts a channel wants in the columns a file has', () => {
  const call = { detail: 'x', phone: '13800000000', externalId: 'T1' };
  expect(readRow(call, { channel: 'hotline' })).toMatchObject({
    callerPhone: '13800000000',
    callNumber: 'T1',
  });
  const visit = { detail: 'x', name: '王芳', visitors: '3' };
  expect(readRow(visit, { channel: 'petition_visit' })).toMatchObject({ visitors: 3 });
  const letter = { detail: 'x', name: '王芳', receivedOn: '2026年11月3日' };
  expect(readRow(letter, { channel: 'petition_letter' })).toMatchObject({
    ...{ receivedOn: '2026-11-03', signatory: '王芳' },
  });
});

test('names the cells that are wrong', () => {
  expect(faultsOf({})).toEqual(['detail']);
  expect(faultsOf({ detail: 'x', phone: 'none' })).toEqual(['contact.phone']);
  expect(faultsOf({ detail: 'x', lon: 'east', lat: '31' })).toEqual(['point.lon']);
  expect(faultsOf({ detail: 'x', urgency: '很急' })).toEqual(['urgency']);
  expect(faultsOf({ detail: 'x', happenedAt: '昨天' })).toEqual(['happenedAt']);
  expect(faultsOf({ detail: 'x' }, { channel: 'hotline' })).toEqual(['callerPhone', 'callNumber']);
  expect(faultsOf({ detail: 'x', happenedAt: '2026-02-31' })).toEqual(['happenedAt']);
  const letter = { detail: 'x', name: 'y', receivedOn: '2026-02-31' };
  expect(faultsOf(letter, { channel: 'petition_letter' })).toEqual(['receivedOn']);
  expect(faultsOf({ detail: 'x', windowName: '一号' })).toEqual(['windowName']);
});
