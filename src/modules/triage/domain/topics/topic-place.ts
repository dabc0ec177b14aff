import type { Appeal } from '../read-appeals.ts';
import { cleanSubject } from './clean-subject.ts';
import { areasIn, placesIn } from './places.ts';

/** At least this share of the messages name the place of their topic. */
const supportMin = 0.5;
/** A city says less than a district or a county in it. */
const cityWeight = 0.5;
const city = /(?:^[A-Z]|\p{Script=Han})市$/u;

/**
 * Where a topic is: the area and the place in it that at least half of its messages name, the
 * longest name first among those that as many share. Null when they share none.
 */
export function placeOfTopic(appeals: readonly Appeal[]): string | null {
  const messages = appeals.map(({ subject, detail }) => ({
    subject: cleanSubject(subject),
    text: `${subject}\n${detail}`.normalize('NFKC'),
  }));
  const share = (name: string): number =>
    messages.filter(({ text }) => text.includes(name)).length / messages.length;
  const place = best(
    messages.flatMap(({ subject }) => placesIn(subject)),
    (name) => share(name) ** 2 * Math.log(name.length),
  );
  const region = best(
    messages.flatMap(({ text }) => areasIn(text)),
    (name) => share(name) * (city.test(name) ? cityWeight : 1),
  );
  const [isNamed, isIn] = [place, region].map(
    (name) => name !== undefined && share(name) >= supportMin,
  );
  const found = `${isIn ? region : ''}${isNamed ? place : ''}`;
  return found === '' ? null : found;
}

/** The name with the highest score; of equal ones the first. */
function best(names: readonly string[], scoreOf: (name: string) => number): string | undefined {
  let found: { readonly name: string; readonly score: number } | undefined;
  for (const name of new Set(names)) {
    const score = scoreOf(name);
    if (!found || score > found.score) found = { name, score };
  }
  return found?.name;
}
