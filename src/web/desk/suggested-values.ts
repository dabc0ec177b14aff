import type { TextReading } from '#web/api/triage.ts';
import type { FormValues } from '../ui/form/form-model.ts';

/** From this share on the first category is filled in; below it a person chooses among them. */
const shareMin = 0.6;

/** What may stand in the form of acceptance before anybody has typed. */
export function suggestedValues(reading: TextReading | undefined): FormValues {
  const [first] = reading?.categories ?? [];
  return {
    ...(first !== undefined && first.share >= shareMin && { category: first.path }),
    ...(reading?.urgency.value === 'urgent' && { urgency: 'urgent' }),
  };
}
