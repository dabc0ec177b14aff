import type { TextReading } from '#web/api/triage.ts';
import type { FormValues } from '../ui/form/form-model.ts';

/** From this share on a category is filled in; below it a person chooses among them. */
const shareMin = 0.6;

/** What may stand in the form of acceptance before anybody has typed. */
export function suggestedValues(reading: TextReading | undefined): FormValues {
  const category = reading?.heldBack ? undefined : clearCategory(reading?.categories ?? []);
  return {
    ...(category !== undefined && { category }),
    ...(reading?.urgency.value === 'urgent' && { urgency: 'urgent' }),
  };
}

/** Where the text lies, where that is clear; for a matter that no community has yet. */
export function suggestedPlace(reading: TextReading | undefined): FormValues {
  const place = reading?.places[0];
  return place !== undefined && place.confidence >= shareMin ? { areaCode: place.areaCode } : {};
}

/** What speaks for a category speaks for the one above it, too: together they are counted once. */
export function clearCategory(categories: TextReading['categories']): string | undefined {
  const [first] = categories;
  if (first === undefined) return undefined;
  const line = categories.filter(
    ({ path }) => `${path}/`.startsWith(`${first.path}/`) || first.path.startsWith(`${path}/`),
  );
  const share = line.reduce((sum, one) => sum + one.share, 0);
  const paths = line.map(({ path }) => path).sort((one, other) => other.length - one.length);
  return share >= shareMin ? paths[0] : undefined;
}
