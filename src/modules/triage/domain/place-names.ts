import { findFacts } from '#algorithms/text-facts/index.ts';

const lengthMax = 30;
const namesMost = 12;
/** A number lies in every street, and a city or county says nothing within itself. */
const telling: ReadonlySet<string> = new Set([
  ...['street', 'community', 'road', 'estate', 'school', 'institution'],
]);

/** The places with a name of their own that a text names, each once, in the order they come. */
export function placeNamesOf(text: string, at: Date): string[] {
  const names = findFacts(text, at).facts.flatMap((fact) =>
    fact.kind === 'place' && telling.has(fact.level) && fact.words.length <= lengthMax
      ? [fact.words]
      : [],
  );
  return [...new Set(names)].slice(0, namesMost);
}
