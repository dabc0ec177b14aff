import type { ReportBody } from '#modules/appeals/contract.ts';
import type { ActReply } from '#modules/matters/contract.ts';

/** Who acts: somebody by key, the outside program, or a visitor nobody knows. */
export type Player = { readonly person: string } | 'program' | 'visitor';

/** Stands for no action at all: its moment comes, and the life goes on. */
export const waiting = 'wait';

/** One step of one matter, to be taken at its moment. */
export interface PlannedAct {
  readonly at: Date;
  /** Counted in minutes: it may not wait for what else happens about then. */
  readonly isHurried: boolean;
  readonly player: Player;
  readonly action: string;
  readonly input: { readonly [name: string]: unknown };
  /** Set on the step that creates the matter. */
  readonly report?: ReportBody;
  /** A file of this kind is made and attached. */
  readonly evidence?: 'photo' | 'document';
}

export type ActResult = Pick<ActReply, 'id' | 'state' | 'at'>;

/** Part of a matter's life: hands out its steps one by one and is told how each came out. */
export type Passage<Result = void> = Generator<PlannedAct, Result, ActResult>;
