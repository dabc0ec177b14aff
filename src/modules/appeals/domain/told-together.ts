const instead: { readonly [template: string]: string | null } = {
  // What only the reporter of the main matter can answer.
  'matter.asked': null,
  // What only they asked for, and what was found for them.
  'appeal.urge_answered': null,
  'appeal.complaint_upheld': null,
  'appeal.complaint_partly_upheld': null,
  'appeal.complaint_dismissed': null,
  'appeal.objection_dismissed': null,
  'appeal.objection_upheld': 'appeal.moved_together',
  'matter.answered': 'appeal.answered_together',
  'appeal.answered_directly': 'appeal.answered_together',
  'appeal.settled_privately': 'appeal.answered_together',
  'matter.declined': 'appeal.moved_together',
  'matter.closed': 'appeal.closed_together',
};

/**
 * What those hear whose own matter is handled with another one, which they may neither open, rate
 * nor object to. Null: nothing. Of a restricted one they hear that it moved, and no more.
 */
export function toldTogether(template: string, confidentiality: number): string | null {
  const told = instead[template] === undefined ? template : instead[template];
  return told === null || confidentiality === 0 ? told : 'appeal.moved_together';
}
