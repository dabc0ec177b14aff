import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildItem } from '../testing/build-item.ts';
import { arbitraryItem, arbitraryQuestion } from '../testing/arbitrary-item.ts';
import { findResponsible } from './find-responsible.ts';
import { categoryContains, categoryDepth } from './category-path.ts';
import type { ResponsibilityItem } from './item.ts';

const gas = { category: '城乡建设/燃气供应', areaCode: '310101002003' };

const areaName = (code: string) => `区划${code}`;

function bodiesOf(items: readonly ResponsibilityItem[], question = gas) {
  const { outcome, proposals } = findResponsible(items, question, areaName);
  return [outcome, ...proposals.map(({ item }) => item.bodyId)];
}

describe('findResponsible', () => {
  const county = buildItem({ bodyId: 'bureau', category: '城乡建设', areaCode: '310101' });
  const street = buildItem({ bodyId: 'street', category: '城乡建设', areaCode: '310101002' });

  it('prefers the deeper category even where its area is wider', () => {
    const gasBureau = buildItem({ bodyId: 'gas', category: '城乡建设/燃气供应' });
    expect(bodiesOf([county, street, gasBureau])).toEqual(['one', 'gas']);
  });

  it('prefers the narrower area between equal categories', () => {
    expect(bodiesOf([county, street])).toEqual(['one', 'street']);
    expect(bodiesOf([county, street], { ...gas, areaCode: '310101009001' })).toEqual([
      'one',
      'bureau',
    ]);
  });

  it('leaves two equal bodies to a dispatcher', () => {
    const other = buildItem({ ...street, ruleId: 'r9', bodyId: 'other' });
    expect(bodiesOf([street, other])[0]).toBe('several');
  });

  it('names a body once though two equal items name it', () => {
    expect(bodiesOf([street, buildItem({ ...street, ruleId: 'r9' })])).toEqual(['one', 'street']);
  });

  it('puts a duty before an equal power unless a kind is asked for', () => {
    const power = buildItem({ ...street, ruleId: 'r0', bodyId: 'power', kind: 'power' });
    expect(bodiesOf([power, street])).toEqual(['one', 'street']);
    expect(
      findResponsible([power, street], { ...gas, kind: 'power' }, areaName).proposals,
    ).toMatchObject([{ item: { bodyId: 'power' } }]);
  });

  it('lets a negative item rule out a body, and a level', () => {
    const notStreet = buildItem({
      kind: 'negative',
      bodyId: 'street',
      category: '城乡建设/燃气供应',
    });
    expect(bodiesOf([county, street, notStreet])).toEqual(['one', 'bureau']);
    const notStreets = buildItem({ kind: 'negative', bodyId: null, level: 'street', ...gas });
    const atStreet = buildItem({ ...street, level: 'street' });
    const found = findResponsible([atStreet, notStreets], gas, areaName);
    expect(found.outcome).toBe('none');
    expect(found.setAside[0]?.reasons.at(-1)?.zh).toContain('不由街道');
  });

  it('lets a finer duty stand against a broad negative item', () => {
    const broad = buildItem({ kind: 'negative', bodyId: 'street', category: '' });
    expect(bodiesOf([street, broad])).toEqual(['one', 'street']);
  });

  it('takes whole names of a category, and either divider', () => {
    const other = buildItem({ category: '城乡', bodyId: 'x' });
    expect(bodiesOf([other])).toEqual(['none']);
    expect(bodiesOf([street], { ...gas, category: '城乡建设.燃气供应' })).toEqual([
      'one',
      'street',
    ]);
  });

  it('explains every proposal and every item set aside', () => {
    const found = findResponsible([county, street], gas, areaName);
    expect(found.proposals[0]?.reasons.map(({ zh }) => zh)).toContain('类别属于“城乡建设”');
    expect(found.setAside[0]?.reasons.at(-1)?.en).toBe(
      'Another item names a narrower area: 区划310101002',
    );
  });
});

describe('findResponsible, whatever the list', () => {
  const items = fc.uniqueArray(arbitraryItem, { selector: (item) => item.ruleId, maxLength: 14 });

  it('does not depend on the order of the items', () => {
    fc.assert(
      fc.property(items, arbitraryQuestion, (list, question) => {
        const backwards = findResponsible([...list].reverse(), question, areaName);
        expect(backwards).toEqual(findResponsible(list, question, areaName));
      }),
    );
  });

  it('accounts for every power and duty that reaches the question, once', () => {
    fc.assert(
      fc.property(items, arbitraryQuestion, (list, question) => {
        const found = findResponsible(list, question, areaName);
        const seen = [...found.proposals, ...found.setAside].map(({ item }) => item.ruleId).sort();
        const expected = list
          .filter((item) => item.kind !== 'negative')
          .filter((item) => question.kind === undefined || item.kind === question.kind)
          .filter((item) => categoryContains(item.category, question.category))
          .filter((item) => question.areaCode.startsWith(item.areaCode))
          .map((item) => item.ruleId)
          .sort();
        expect(seen).toEqual(expected);
      }),
    );
  });

  it('says one, several or none for what it proposes, each body once', () => {
    fc.assert(
      fc.property(items, arbitraryQuestion, (list, question) => {
        const { outcome, proposals } = findResponsible(list, question, areaName);
        const bodies = new Set(proposals.map(({ item }) => item.bodyId));
        expect(bodies.size).toBe(proposals.length);
        expect(outcome).toBe(['none', 'one'][proposals.length] ?? 'several');
      }),
    );
  });

  it('never proposes an item while a more specific one stands', () => {
    fc.assert(
      fc.property(items, arbitraryQuestion, (list, question) => {
        const { proposals, setAside } = findResponsible(list, question, areaName);
        const best = proposals[0]?.item;
        if (!best) return;
        const vetoed = (reason: string) => reason.startsWith('A negative item');
        const standing = setAside.filter(({ reasons }) => !vetoed(reasons.at(-1)?.en ?? ''));
        for (const { item } of [...proposals, ...standing]) {
          expect(categoryDepth(item.category)).toBeLessThanOrEqual(categoryDepth(best.category));
        }
      }),
    );
  });

  it('proposes no fewer bodies than before when negative items are struck out', () => {
    fc.assert(
      fc.property(items, arbitraryQuestion, (list, question) => {
        const withVetoes = findResponsible(list, question, areaName);
        const positives = list.filter((item) => item.kind !== 'negative');
        const without = findResponsible(positives, question, areaName);
        if (withVetoes.outcome !== 'none') expect(without.outcome).not.toBe('none');
      }),
    );
  });
});
