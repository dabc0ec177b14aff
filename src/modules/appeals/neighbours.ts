import type { Tx } from '#platform/db/database.ts';
import type { NamedArea } from './domain/area-in-words.ts';
import type { RouteAnswer } from './domain/route-answer.ts';

/** What the catalogue says of a category. */
export interface CategoryFacts {
  readonly urgency: 'ordinary' | 'urgent';
  readonly evidence: 'photo' | 'text' | 'document';
  readonly verifyByOtherBody: boolean;
  readonly publicSafety: boolean;
}

/** What an arbitration found wrong with the responsibility list. */
export interface ListCorrection {
  /** Names the decision; the same one is proposed once. */
  readonly source: string;
  /** The item that the dispatch went by, where it went by one. */
  readonly ruleId: string | null;
  readonly bodyId: string;
  readonly category: string;
  readonly areaCode: string;
  readonly title: string;
  readonly reason: string;
  readonly by: string | null;
}

/** What somebody told, and where and when, to be laid beside others. */
export interface Told {
  readonly subject: string;
  readonly detail: string;
  readonly areaCode: string;
  readonly at: Date;
  readonly point: { readonly lon: number; readonly lat: number } | null;
  readonly reporterId: string | null;
}

/** What appeals ask of other modules; the composition answers. */
export interface AppealNeighbours {
  findCategory(path: string): CategoryFacts | undefined;
  /** The paths of all categories in use. */
  listCategories(): readonly string[];
  findResponsible(question: {
    readonly category: string;
    readonly areaCode: string;
    readonly at: Date;
  }): Promise<RouteAnswer>;
  /** Lays a correction of the list before those who keep it. */
  proposeCorrection(tx: Tx, correction: ListCorrection): Promise<void>;
  /** Whether a body exists and works now. */
  bodyIsActive(id: string): boolean;
  bodyName(id: string): string;
  /** Where a body works; null where there is no such body. */
  bodyArea(id: string): string | null;
  /** The residents' or villagers' committee of the community that this place lies in. */
  communityBody(areaCode: string): string | undefined;
  worksFor(personId: string, bodyId: string): Promise<boolean>;
  /** Where a point lies. @throws Refusal invalid when outside the cell. */
  areaOf(point: { readonly lon: number; readonly lat: number }): string;
  /** Where a point lies; null outside the cell. */
  findArea(point: { readonly lon: number; readonly lat: number }): string | null;
  areaIsKnown(code: string): boolean;
  /** The areas that are valid now, as addresses name them. */
  listAreas(): readonly NamedArea[];
  /** The area of matters whose place is known only in words; null where the cell has none yet. */
  readonly cellAreaCode: string | null;
  /** H3 cell of resolution 9. */
  cellOf(point: { readonly lon: number; readonly lat: number }): string;
  /** The cell of a point and those around it: all that lies within some 300 m, and little more. */
  cellsAround(point: { readonly lon: number; readonly lat: number }): readonly string[];
  /** How far it is from a point to the middle of a cell. */
  metresToCell(point: { readonly lon: number; readonly lat: number }, cell: string): number;
  /** What people call an area; empty where nobody knows the code. */
  areaName(code: string): string;
  sealContact(contact: object): string;
  /** By which a mobile number is known again; undefined for what is none. */
  phoneIndex(phone: string): string | undefined;
  /** Ids of the appeals that may be of the same problem, whoever may see them; likeliest first. */
  findCandidates(told: Told, which: { readonly openOnly: boolean }): Promise<readonly string[]>;
  /** How likely each of the others is of the same problem, from 0 to 1, in their order. */
  likelihoods(asked: Told, others: readonly Told[]): readonly number[];
}
