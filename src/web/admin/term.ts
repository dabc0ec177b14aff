interface Term {
  readonly activeFrom: string;
  readonly activeTo: string | null;
}

/** Whether a term runs at a moment: its end no longer belongs to it. */
export function holdsAt({ activeFrom, activeTo }: Term, at: Date): boolean {
  return new Date(activeFrom) <= at && (activeTo === null || at < new Date(activeTo));
}

/** Whether a term is over; one that has not begun is not. */
export function isOver({ activeTo }: Pick<Term, 'activeTo'>, at: Date): boolean {
  return activeTo !== null && new Date(activeTo) <= at;
}
