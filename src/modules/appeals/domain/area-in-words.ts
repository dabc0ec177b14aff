/** An area as addresses name it. */
export interface NamedArea {
  readonly code: string;
  readonly name: string;
  readonly level: string;
}

/** What a community is called in full, after its own name. */
const communityEnding = /(社区|居委会|居民委员会|村委会|村民委员会|行政村)$/;
const roadEnding = /[路街巷弄道桥]$/;
const stemLengthMin = 2;

/**
 * The area that an address in words names: the one community whose name is in it, or else the one
 * street. A name within a longer one that is there too does not count, and a street named besides
 * leaves its own communities only. Where several are named nobody can say: undefined.
 *
 * @example areaNamedIn('福佑路12号', areas)?.name // '福佑路社区'
 */
export function areaNamedIn<Area extends NamedArea>(
  address: string,
  areas: readonly Area[],
): Area | undefined {
  const text = address.replace(/\s+/g, '');
  const streets = areas.filter(({ level, name }) => level === 'street' && text.includes(name));
  const inside = ({ code }: Area) =>
    streets.length === 0 || streets.some((street) => code.startsWith(street.code));
  const communities = areas.filter((area) => area.level === 'community' && inside(area));
  const found = longestOnly(
    communities.flatMap((area) => {
      const words = namedAs(text, area);
      return words === undefined ? [] : [{ area, words }];
    }),
  );
  if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  return streets.length === 1 ? streets[0] : undefined;
}

/** By which words the text names the community: its full name, or its own name before a house. */
function namedAs(text: string, { name }: NamedArea): string | undefined {
  if (text.includes(name)) return name;
  const stem = name.replace(communityEnding, '');
  if (stem.length < stemLengthMin) return undefined;
  const at = text.indexOf(stem);
  if (at < 0) return undefined;
  // 和平路 says nothing of the community 和平, while 福佑路 names the one that is called after it.
  const isOtherRoad = roadEnding.test(text.charAt(at + stem.length)) && !roadEnding.test(stem);
  return isOtherRoad ? undefined : stem;
}

interface Found<Area> {
  readonly area: Area;
  readonly words: string;
}

function longestOnly<Area>(found: readonly Found<Area>[]): Area[] {
  return found
    .filter(({ words }) => !found.some((other) => contains(other.words, words)))
    .map(({ area }) => area);
}

function contains(longer: string, shorter: string): boolean {
  return longer !== shorter && longer.includes(shorter);
}
