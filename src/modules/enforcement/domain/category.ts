import type { Sentence } from '#platform/refusal/refusal.ts';

/** What a matter of this category needs, unless its people decide otherwise. */
export interface Category {
  /** `城乡建设/燃气供应`: the names from the top, divided by slashes. */
  readonly path: string;
  readonly title: Sentence;
  /** Null at the top. */
  readonly parent: string | null;
  readonly urgency: 'ordinary' | 'urgent';
  /** Decides how long handling may take. */
  readonly complexity: 'question' | 'ordinary' | 'complex';
  /** What must be handed in to show that it was done. */
  readonly evidence: 'photo' | 'text' | 'document';
  /** Goes on even when the reporter withdraws. */
  readonly publicSafety: boolean;
  /** Whether the verifier must come from a body that neither collected nor handled. */
  readonly verifyByOtherBody: boolean;
  readonly open311: { readonly group: string | null; readonly keywords: readonly string[] };
  /** An inactive category takes no new matters; old ones keep it. */
  readonly active: boolean;
}

/** What holds of a category where nobody says otherwise. */
export const usualFacts = {
  ...({ urgency: 'ordinary', complexity: 'ordinary', evidence: 'text' } as const),
  ...{ publicSafety: false, verifyByOtherBody: false, active: true },
};
