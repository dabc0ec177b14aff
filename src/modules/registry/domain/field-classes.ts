/**
 * Four classes of what is known of a person: 1 public, of which a person has nothing; 2 shown to
 * whoever may read the registry of the area; 3 and 4 covered until somebody says why they look.
 */
export const fieldClasses = {
  name: 2,
  sex: 2,
  birthYear: 2,
  address: 2,
  household: 2,
  bornOn: 3,
  phone: 3,
  number: 4,
} as const;

export const coveredFields = ['bornOn', 'phone', 'number'] as const;
export type CoveredField = (typeof coveredFields)[number];

/** The action that uncovers a field of this class. */
export const actionOfClass = { 3: 'registry.unmask', 4: 'registry.unmask_number' } as const;

export function actionFor(field: CoveredField): string {
  return actionOfClass[fieldClasses[field]];
}
