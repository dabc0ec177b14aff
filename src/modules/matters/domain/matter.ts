import type { Stage } from '../contract.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The row of a matter: what its events add up to, and nothing else. */
export interface Matter {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly title: string;
  readonly detail: string;
  readonly state: string;
  readonly stage: Stage;
  readonly areaCode: string;
  readonly address: string | null;
  readonly point: { readonly lon: number; readonly lat: number } | null;
  /** H3 cell at resolution 9 (about 0.1 km²) of the point. */
  readonly cell: string | null;
  readonly category: string | null;
  readonly urgency: 'ordinary' | 'urgent';
  /** 0 ordinary, 1 restricted, 2 secret. */
  readonly confidentiality: number;
  readonly channel: string;
  readonly reporterId: string | null;
  readonly ownerBodyId: string | null;
  readonly ownerPersonId: string | null;
  readonly assistingBodyIds: readonly string[];
  readonly parentId: string | null;
  readonly mergedIntoId: string | null;
  readonly openedAt: Date;
  /** The earliest deadline now running; null while none runs. */
  readonly dueAt: Date | null;
  readonly closedAt: Date | null;
  /** What the type keeps besides: returns counted, the rule that fired, the rating … */
  readonly attributes: { readonly [name: string]: Json };
  /** The number of its last event. */
  readonly version: number;
}

/** Fields an event may set. Identity, type and version follow from the event itself. */
export type MatterChanges = {
  -readonly [Field in Exclude<keyof Matter, 'id' | 'version'>]?: Matter[Field];
};
