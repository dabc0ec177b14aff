import fc from 'fast-check';
import type { ResponsibilityQuestion } from '../domain/find-responsible.ts';
import type { ItemContent, ResponsibilityItem } from '../domain/item.ts';

const category = fc
  .array(fc.constantFrom('甲', '乙', '甲乙'), { maxLength: 3 })
  .map((names) => names.join('/'));
const areaCode = fc.constantFrom('', '310101', '310101002', '310101002003', '310104');
const body = fc.constantFrom('b1', 'b2', 'b3');
/** Cells of a spreadsheet at their worst: dividers, quotes, line ends, would-be formulas. */
const cell = fc
  .oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('=1+1', "'=x", "''-", '+86', '@a', 'a,b', '"q"', '第一行\n第二行', '；'),
  )
  .map((text) => text.replaceAll(/\p{Cc}|\p{Cs}/gu, (sign) => (sign === '\n' ? sign : '')).trim());

const content: fc.Arbitrary<ItemContent> = fc
  .record({
    category,
    areaCode,
    level: fc.constantFrom('county' as const, 'street' as const, 'community' as const),
    kind: fc.constantFrom('power' as const, 'duty' as const, 'negative' as const),
    bodyId: fc.option(body),
    assistingBodyIds: fc.uniqueArray(body, { maxLength: 2 }),
    legalGround: cell,
    automatic: fc.boolean(),
    note: cell,
  })
  .map((item) => ({
    ...item,
    bodyId: item.kind === 'negative' ? item.bodyId : (item.bodyId ?? 'b1'),
  }));

/** Few names and areas, so that random items really meet. */
export const arbitraryItem: fc.Arbitrary<ResponsibilityItem> = fc
  .tuple(fc.uuid(), content)
  .map(([ruleId, facts]) => ({ ruleId, ...facts }));

export const arbitraryQuestion: fc.Arbitrary<ResponsibilityQuestion> = fc
  .record({
    category,
    areaCode,
    kind: fc.option(fc.constantFrom('power' as const, 'duty' as const)),
  })
  .map(({ kind, ...where }) => (kind === null ? where : { ...where, kind }));
