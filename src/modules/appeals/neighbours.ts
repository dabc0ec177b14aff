import type { Sentence } from '#platform/refusal/refusal.ts';

/** What the catalogue says of a category. */
export interface CategoryFacts {
  readonly urgency: 'ordinary' | 'urgent';
  readonly evidence: 'photo' | 'text' | 'document';
  readonly verifyByOtherBody: boolean;
  readonly publicSafety: boolean;
}

/** A body that the responsibility list names, and why. */
export interface NamedBody {
  readonly ruleId: string;
  readonly bodyId: string;
  /** The rule lets a program dispatch by itself. */
  readonly automatic: boolean;
  readonly reason: Sentence;
}

export interface RouteAnswer {
  readonly outcome: 'one' | 'several' | 'none';
  readonly named: readonly NamedBody[];
}

/** What appeals ask of other modules; the composition answers. */
export interface AppealNeighbours {
  findCategory(path: string): CategoryFacts | undefined;
  findResponsible(question: {
    readonly category: string;
    readonly areaCode: string;
    readonly at: Date;
  }): Promise<RouteAnswer>;
  /** Whether a body exists and works now. */
  bodyIsActive(id: string): boolean;
  bodyName(id: string): string;
  worksFor(personId: string, bodyId: string): Promise<boolean>;
  /** Where a point lies. @throws Refusal invalid when outside the cell. */
  areaOf(point: { readonly lon: number; readonly lat: number }): string;
  areaIsKnown(code: string): boolean;
  /** The area of matters whose place is known only in words; null where the cell has none yet. */
  readonly cellAreaCode: string | null;
  /** H3 cell of resolution 9. */
  cellOf(point: { readonly lon: number; readonly lat: number }): string;
  sealContact(contact: object): string;
}
