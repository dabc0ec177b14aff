import { expect, test } from 'vitest';
import { ReportBody } from '#modules/appeals/contract.ts';
import { draftFaults, emptyDraft, reportBody } from './report-draft.ts';

const draft = {
  ...emptyDraft('key-12345678'),
  detail: ' 路灯不亮 ',
  address: '东昌路3号',
  areaUnknown: true,
  phone: '138 0000-0000',
};

test('an empty draft says all that is missing', () => {
  expect(draftFaults(emptyDraft('k'), false)).toEqual(['what', 'where', 'phone-missing']);
  expect(draftFaults(emptyDraft('k'), true)).toEqual(['what', 'where']);
});

test('a wrong number is told apart from a missing one; anonymous needs none', () => {
  expect(draftFaults({ ...draft, phone: '12345' }, false)).toEqual(['phone-wrong']);
  expect(draftFaults({ ...draft, phone: '', anonymous: true }, false)).toEqual([]);
  expect(draftFaults(draft, false)).toEqual([]);
});

test('an address without its community is not sent unknowingly', () => {
  expect(draftFaults({ ...draft, areaUnknown: false }, false)).toEqual(['community']);
});

test('what is too long is kept whole and not sent', () => {
  const long = { ...draft, detail: '长'.repeat(5001) };
  expect(draftFaults(long, false)).toEqual(['too-long']);
  expect(draftFaults({ ...long, detail: `${'长'.repeat(5000)} ` }, false)).toEqual([]);
});

test('what is sent is what the contract takes', () => {
  const body = reportBody({ ...draft, name: ' 张三 ' }, false);
  expect(ReportBody.safeParse(body).success).toBe(true);
  expect(body).toMatchObject({
    detail: '路灯不亮',
    contact: { name: '张三', phone: '13800000000' },
  });
  const anonymous = reportBody(
    { ...draft, anonymous: true, point: { lon: 121.5, lat: 31.2 } },
    false,
  );
  expect(ReportBody.safeParse(anonymous).success).toBe(true);
  expect(anonymous).not.toHaveProperty('contact');
});
