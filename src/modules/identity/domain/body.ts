import type { bodyKinds } from '../contract.ts';

export type BodyKind = (typeof bodyKinds)[number];

export interface Body {
  readonly id: string;
  readonly kind: BodyKind;
  readonly name: string;
  readonly shortName: string;
  readonly areaCode: string;
  /** The body it stands under in the administrative line. */
  readonly parentId: string | null;
  /** The Party organisation it stands under. */
  readonly partyParentId: string | null;
  /** Who decides when it and another disagree; its administrative parent unless said otherwise. */
  readonly superiorId: string | null;
  readonly phone: string;
  readonly activeFrom: Date;
  readonly activeTo: Date | null;
}

/** The nearest body above, for arbitration: the named superior, else the parent. */
export function superiorIdOf(body: Body): string | null {
  return body.superiorId ?? body.parentId;
}

/**
 * Whether `ancestorId` stands above `body` (or is it) along `line`. Walks at most as many steps as
 * there are bodies, so a damaged tree cannot hang it.
 */
export function standsUnder(
  bodies: ReadonlyMap<string, Body>,
  body: Body,
  ancestorId: string,
  line: (body: Body) => string | null,
): boolean {
  let at: Body | undefined = body;
  for (let steps = 0; at && steps <= bodies.size; steps += 1) {
    if (at.id === ancestorId) return true;
    const next: string | null = line(at);
    at = next === null ? undefined : bodies.get(next);
  }
  return false;
}
