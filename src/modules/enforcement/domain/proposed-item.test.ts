import { expect, test } from 'vitest';
import { buildItem } from '../testing/build-item.ts';
import { findResponsible } from './find-responsible.ts';
import { proposedItem } from './proposed-item.ts';

const decided = {
  category: '城乡建设/路灯',
  areaCode: '310199001002',
  rootCode: '310199001',
  bodyId: 'lamps',
  note: '仲裁',
};

test('the item that speaks of just this goes to the body decided, and waits for a person', () => {
  const facts = { category: '城乡建设/路灯', bodyId: 'roads', legalGround: '办法', ruleId: 'r1' };
  const faulty = buildItem({ ...facts, assistingBodyIds: ['lamps', 'power'] });
  expect(proposedItem(decided, faulty, 'new')).toEqual({
    ...faulty,
    bodyId: 'lamps',
    assistingBodyIds: ['power'],
    automatic: false,
    note: '仲裁',
  });
});

test.each([undefined, buildItem({ category: '城乡建设', bodyId: 'roads', areaCode: '310199' })])(
  'what else the list says stays: one item is added, and it names the body',
  (faulty) => {
    const added = proposedItem(decided, faulty, 'new');
    expect(added).toMatchObject({ ruleId: 'new', category: '城乡建设/路灯', automatic: false });
    const list = faulty ? [faulty, added] : [added];
    const { outcome, proposals } = findResponsible(list, decided, (code) => code);
    expect([outcome, proposals[0]?.item.bodyId]).toEqual(['one', 'lamps']);
  },
);

test('where the list is silent, the item is for the cell and those who keep its list', () => {
  expect(proposedItem(decided, undefined, 'new')).toMatchObject({
    areaCode: '310199001',
    level: 'street',
  });
});
