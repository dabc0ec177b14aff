import type { PageName } from '../app/doors.ts';
import { holdsAt } from './term.ts';

interface Known {
  readonly areas: number;
  /** Those that may be chosen. */
  readonly categories: number;
  readonly bodies: number;
  readonly listInForce: boolean;
  readonly capacities: readonly {
    readonly capacity: string;
    readonly actions: readonly string[];
  }[];
  readonly positions: readonly {
    readonly personId: string;
    readonly capacity: string;
    readonly activeFrom: string;
    readonly activeTo: string | null;
  }[];
}

export interface Step {
  readonly name:
    | 'areas'
    | 'categories'
    | 'bodies'
    | 'dispatcher'
    | 'handler'
    | 'verifier'
    | 'publisher'
    | 'list';
  readonly count: number;
  readonly page: PageName | undefined;
}

/** The work that somebody must be there to do before an office can open. */
const offices = [
  ['dispatcher', ['appeals.dispatch']],
  ['handler', ['appeals.sign', 'appeals.answer']],
  ['verifier', ['appeals.verify']],
  ['publisher', ['enforcement.publish_list']],
] as const;

/** A cell's first body is made with its administrator: work needs one more. */
const bodiesMin = 2;

/** What an office needs before it can open, and how much of it there is. */
export function openingSteps(known: Known, now: Date): Step[] {
  const holding = known.positions.filter((position) => holdsAt(position, now));
  const people = (actions: readonly string[]) => {
    const able = known.capacities.filter((one) =>
      actions.every((action) => one.actions.includes(action)),
    );
    const names = new Set(able.map(({ capacity }) => capacity));
    const held = holding.filter(({ capacity }) => names.has(capacity));
    return new Set(held.map(({ personId }) => personId)).size;
  };
  return [
    { name: 'areas', count: known.areas, page: undefined },
    { name: 'categories', count: known.categories, page: 'adminCategories' },
    {
      name: 'bodies',
      count: known.bodies < bodiesMin ? 0 : known.bodies,
      page: 'adminBodies',
    },
    ...offices.map(([name, actions]) => ({
      name,
      count: people(actions),
      page: 'adminPeople' as const,
    })),
    { name: 'list', count: known.listInForce ? 1 : 0, page: 'adminList' },
  ];
}
