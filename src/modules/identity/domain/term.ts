/** A span of office: from inclusive, to exclusive; open-ended when `activeTo` is null. */
export interface Term {
  readonly activeFrom: Date;
  readonly activeTo: Date | null;
}

export function isCurrent(term: Term, moment: Date): boolean {
  return term.activeFrom <= moment && (term.activeTo === null || moment < term.activeTo);
}
