import type { SeededRandom } from '#algorithms/seeded-random/index.ts';
import type { Channel } from '#modules/appeals/contract.ts';
import type { DemoCategory } from '../responsibility/index.ts';
import { timeTaken, type Habit } from './chance.ts';
import type { Hours } from './hours.ts';
import { waiting } from './planned-act.ts';
import type { ActResult, Passage, PlannedAct, Player } from './planned-act.ts';

/** Whom the responsibility list names for a case. */
export interface Route {
  /** One body, and the rule lets the platform dispatch by itself. */
  readonly automatic: boolean;
  readonly named: readonly { readonly bodyKey: string; readonly ruleId: string }[];
}

/** One appeal of the demo: what is known of it from the start, and where it stands. */
export interface Case {
  readonly random: SeededRandom;
  readonly hours: Hours;
  readonly channel: Channel;
  readonly category: DemoCategory;
  readonly urgent: boolean;
  readonly complexity: 'question' | 'ordinary' | 'complex' | 'petition';
  readonly communityKey: string;
  readonly gridKey: string;
  /** Put right on the spot by the grid's own worker, whomever the list names. */
  readonly isForGrid: boolean;
  readonly route: Route;
  /** Who reported with an account of their own, and so can rate, urge and reopen. */
  readonly reporter: string | null;
  /** Somebody to ask: an account or a telephone number. */
  readonly reachable: boolean;
  /** Staff who took it down: they may not handle it. */
  readonly collector: string | null;
  /** Other appeals about the same thing at the same place. */
  readonly twins: Twins;
  /** 三事分流 (L7): 大事, 小事 or 私事. */
  readonly kind: 'public' | 'community' | 'private';
  readonly idOf: { body(key: string): string; person(key: string): string };
  /** What begins after this is under way when the visitors come. */
  readonly lastDay: Date;
  id: string;
  now: Date;
  state: string;
  body: string;
  handler: string;
  /** An arbitration has decided whose it is. */
  bound: boolean;
  /** How often a body has signed for it. */
  rounds: number;
  objected: boolean;
}

/** The first of several appeals about one thing, while others may be merged into it. */
export interface Twins {
  find(): string | undefined;
  offer(id: string): void;
  withdraw(id: string): void;
}

/** Steps of urgent matters that are counted in minutes. */
const hurried: ReadonlySet<string> = new Set(['accept', 'dispatch', 'sign', 'report_in']);

type Extra = Pick<PlannedAct, 'evidence' | 'report'>;

/** Takes one step and notes where the case stands then. */
export function* take(
  one: Case,
  at: Date,
  player: string,
  action: string,
  input: PlannedAct['input'] = {},
  extra: Extra = {},
): Passage<ActResult> {
  const result = yield {
    at: at > one.now ? at : one.now,
    isHurried: one.urgent && hurried.has(action),
    player: playerOf(player),
    action,
    input,
    ...extra,
  };
  one.id = result.id;
  one.state = result.state;
  one.now = new Date(result.at);
  return result;
}

/** Keys of people have an underscore; the two others are who they are. */
function playerOf(player: string): Player {
  return player === 'program' || player === 'visitor' ? player : { person: player };
}

/** Petitions are not for everybody on the platform to see. */
export function isRestricted({ channel }: Case): boolean {
  return channel === 'petition_letter' || channel === 'petition_visit';
}

/** Lets time pass, so that what follows is decided on how things stand then. */
export function* wait(one: Case, until: Date): Passage {
  yield* take(one, until, 'visitor', waiting);
}

/** When a step is taken that has so many minutes: of working time, or round the clock if urgent. */
export function withinLimit(
  one: Case,
  minutes: { readonly ordinary: number; readonly urgent: number },
  habit: Habit,
): Date {
  const allowed = one.urgent ? minutes.urgent : minutes.ordinary;
  return one.hours.after(one.now, timeTaken(one.random, allowed, habit), one.urgent);
}
