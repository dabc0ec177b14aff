export interface MoodCount {
  /** 0 for the seven days that end now. */
  readonly weeksAgo: number;
  readonly category: string;
  readonly mood: 'calm' | 'worried' | 'angry' | 'desperate';
  readonly n: number;
}

interface Moods {
  readonly n: number;
  readonly calm: number;
  readonly worried: number;
  readonly angry: number;
  readonly desperate: number;
}

/** A theme that fewer spoke of says nothing of a mood. */
const themeMin = 10;
const themesMost = 5;

/** The moods of each week, oldest first, also of those in which nobody wrote. */
export function moodsByWeek(counts: readonly MoodCount[], weeks: number): Moods[] {
  return Array.from({ length: weeks }, (_, at) =>
    moodsOf(counts.filter(({ weeksAgo }) => weeksAgo === weeks - 1 - at)),
  );
}

/** The themes with the greatest share of anger and despair, of those that many spoke of. */
export function upsetThemes(counts: readonly MoodCount[]): (Moods & { category: string })[] {
  const categories = [...new Set(counts.map(({ category }) => category))];
  return categories
    .map((category) => ({
      category,
      ...moodsOf(counts.filter((count) => count.category === category)),
    }))
    .filter(({ n, angry, desperate }) => n >= themeMin && angry + desperate > 0)
    .sort((one, other) => upsetOf(other) - upsetOf(one))
    .slice(0, themesMost);
}

function upsetOf({ n, angry, desperate }: Moods): number {
  return (angry + desperate) / n;
}

function moodsOf(counts: readonly MoodCount[]): Moods {
  const of = (mood?: MoodCount['mood']) =>
    counts.reduce((sum, one) => (mood === undefined || one.mood === mood ? sum + one.n : sum), 0);
  return {
    ...{ n: of(), calm: of('calm'), worried: of('worried') },
    ...{ angry: of('angry'), desperate: of('desperate') },
  };
}
