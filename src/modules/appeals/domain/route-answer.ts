import type { Sentence } from '#platform/refusal/refusal.ts';
import { communityDigits } from '#modules/matters/declare.ts';
import type { AppealFacts } from './appeal.ts';

/** A body that the responsibility list names, and why. */
export interface NamedBody {
  readonly ruleId: string;
  readonly bodyId: string;
  /** Where the body works. */
  readonly areaCode: string;
  /** The rule lets a program dispatch by itself. */
  readonly automatic: boolean;
  readonly reason: Sentence;
}

export interface RouteAnswer {
  readonly outcome: 'one' | 'several' | 'none';
  readonly named: readonly NamedBody[];
}

/** Of the matter: which of the three kinds it is, and where it lies. */
export interface Routed {
  readonly kind: AppealFacts['kind'];
  readonly areaCode: string;
}

export const communityFirstReason: Sentence = {
  zh: '小事：先由社区商量办',
  en: 'A small matter: the community talks it over and does it first',
};

/** Whether the body belongs to the community in which the matter lies, where that is known. */
export function isOfCommunity(bodyAreaCode: string | null, areaCode: string): boolean {
  const community = areaCode.slice(0, communityDigits);
  return community.length === communityDigits && bodyAreaCode?.startsWith(community) === true;
}

/**
 * The body that a program may send it to by itself: one rule fires, people wrote into it that a
 * program may, and 三事分流 (L7) leaves it to no person. What is private always waits for one; what
 * is small goes by itself to the community's own alone.
 */
export function automaticBody(
  { outcome, named }: RouteAnswer,
  { kind, areaCode }: Routed,
): NamedBody | undefined {
  const [body] = named;
  if (outcome !== 'one' || !body?.automatic || kind === 'private') return undefined;
  const leaves = kind === 'community' && !isOfCommunity(body.areaCode, areaCode);
  return leaves ? undefined : body;
}

export interface Proposed {
  readonly bodyId: string;
  /** Null where no rule names it. */
  readonly ruleId: string | null;
  readonly reason: Sentence;
}

/**
 * Whom to propose: those whom the list names; for what is small the community's own first.
 *
 * @param ownBodyId the committee of the community where the matter lies
 */
export function proposalsOf(
  { named }: RouteAnswer,
  { kind }: Routed,
  ownBodyId: string | undefined,
): readonly Proposed[] {
  if (kind !== 'community' || ownBodyId === undefined) return named;
  const listed = named.find(({ bodyId }) => bodyId === ownBodyId);
  const zh = [communityFirstReason.zh, listed?.reason.zh].filter(Boolean).join('；');
  const en = [communityFirstReason.en, listed?.reason.en].filter(Boolean).join('; ');
  const own = { bodyId: ownBodyId, ruleId: listed?.ruleId ?? null, reason: { zh, en } };
  return [own, ...named.filter((one) => one !== listed)];
}
