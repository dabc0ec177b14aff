import { describe, expect, test } from 'vitest';
import type { Actor, Authority } from './actor.ts';
import { reachAt, scopeForAction, scopeOf, unionOf, wholeCell } from './permit.ts';

const office = (areaCode: string, bodyId: string | null, clearance?: number): Authority => ({
  ...{ capacity: 'x', areaCode, bodyId, actions: new Set(['matters.see_area']) },
  ...(clearance !== undefined && { clearance }),
});

/** A leader of one community, and a coordinator of the whole street without clearance. */
const two: Actor = {
  ...{ kind: 'person', personId: 'p', name: '王', clearance: 2 },
  authorities: [office('310105001001', 'b1', 2), office('310105001', 'b2')],
};

describe('clearance', () => {
  test('is of the office: what one opens stays where that one reaches', () => {
    const scope = scopeOf(two);
    expect(scope).toMatchObject({ areas: ['310105001001', '310105001'], bodies: ['b1', 'b2'] });
    for (const level of [1, 2]) {
      expect(reachAt(scope, level)).toEqual({ areas: ['310105001001'], bodies: ['b1'] });
    }
    expect(reachAt(scopeForAction(two, 'matters.see_area'), 1).areas).toEqual(['310105001001']);
  });

  test('counts for no more than the actor is allowed', () => {
    expect(reachAt(scopeOf({ ...two, clearance: 0 }), 1)).toEqual({ areas: [], bodies: [] });
    expect(reachAt(scopeOf({ ...two, clearance: 1 }), 2).areas).toEqual([]);
    expect(reachAt(scopeOf({ ...two, clearance: 1 }), 1).areas).toEqual(['310105001001']);
  });

  test('of several together is of each alone', () => {
    const other: Actor = {
      ...{ kind: 'person', personId: 'q', name: '李', clearance: 1 },
      authorities: [office('310106', null, 1)],
    };
    const both = unionOf([scopeOf(two), scopeOf(other)]);
    expect(both.persons).toEqual(['p', 'q']);
    expect(reachAt(both, 0).areas).toEqual(['310105001001', '310105001', '310106']);
    expect(reachAt(both, 1).areas).toEqual(['310105001001', '310106']);
    expect(reachAt(both, 2).areas).toEqual(['310105001001']);
  });

  test('that is given for a whole scope holds everywhere in it', () => {
    expect(reachAt(wholeCell, 2)).toMatchObject({ areas: [''] });
    expect(reachAt({ ...wholeCell, clearance: 0 }, 1).areas).toEqual([]);
  });
});
