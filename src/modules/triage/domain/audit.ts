import { expectedCalibrationError, reliabilityOf } from '#algorithms/text-classifier/index.ts';
import { dayMs } from '#algorithms/working-time/index.ts';
import { communityDigits } from '#modules/matters/declare.ts';

/** What a model made of a matter, beside what people decided. */
export interface Reading {
  readonly label: string;
  readonly confidence: number;
  readonly decided: string;
  readonly at: Date;
  readonly areaCode: string;
  readonly channel: string;
  readonly characters: number;
}

/** How often it was right among some readings, and between what bounds that lies (95 %). */
export interface Share {
  readonly answers: number;
  readonly right: number;
  readonly accuracy: number;
  readonly low: number;
  readonly high: number;
}

export type GroupKind = 'label' | 'channel' | 'area' | 'length';

export interface GroupShare extends Share {
  readonly by: GroupKind;
  readonly key: string;
  /** Its bounds lie wholly below the accuracy of all: worse than chance explains. */
  readonly worse: boolean;
}

export interface Drift {
  readonly recent: Share;
  readonly before: Share;
  /** Lately it is right less often than chance explains. */
  readonly alarm: boolean;
}

export interface Audit {
  readonly all: Share;
  /** Decided as something that the model does not know, and so cannot find. */
  readonly unknown: number;
  readonly ece: number;
  readonly reliability: ReturnType<typeof reliabilityOf>;
  readonly groups: readonly GroupShare[];
  readonly drift: Drift;
}

const recentDays = 30;
/** Of fewer, nothing is said. */
const groupMin = 20;
/** The two-sided 95 % quantile of the normal distribution. */
const z95 = 1.96;
/** The one-sided 99 % quantile: a false alarm in a hundred looks. */
const z99 = 2.326;

/**
 * Accuracy, calibration, error by group, and drift (A6), over what people decided. A group is
 * called worse when its Wilson interval (Wilson 1927) lies below the accuracy of all; drift is a
 * one-sided test of two proportions.
 */
export function auditOf(readings: readonly Reading[], labels: readonly string[], now: Date): Audit {
  const known = readings.filter(({ decided }) => labels.includes(decided));
  const all = shareOf(known);
  const bins = reliabilityOf(known.map((one) => ({ ...one, right: isRight(one) })));
  return {
    all,
    unknown: readings.length - known.length,
    ece: expectedCalibrationError(bins),
    reliability: bins,
    groups: groupsOf(known, all.accuracy),
    drift: driftOf(known, now),
  };
}

const isRight = ({ label, decided }: Reading) => label === decided;

type Grouped = Omit<Reading, 'at' | 'confidence'>;

const kinds: Readonly<Record<GroupKind, (reading: Grouped) => string>> = {
  label: ({ decided }) => decided,
  channel: ({ channel }) => channel,
  area: ({ areaCode }) => areaCode.slice(0, communityDigits),
  length: ({ characters }) => lengthOf(characters),
};

/** To which group of a kind a reading belongs. */
export function groupKeyOf(by: GroupKind, reading: Grouped): string {
  return kinds[by](reading);
}

/** In how many characters it was said. */
function lengthOf(characters: number): string {
  if (characters < 30) return '<30';
  if (characters < 100) return '30-99';
  return characters < 300 ? '100-299' : '>=300';
}

function groupsOf(readings: readonly Reading[], accuracy: number): GroupShare[] {
  return Object.entries(kinds).flatMap(([by, keyOf]) => {
    const groups = new Map<string, Reading[]>();
    for (const one of readings) {
      const key = keyOf(one);
      const members = groups.get(key);
      if (members === undefined) groups.set(key, [one]);
      else members.push(one);
    }
    return [...groups]
      .filter(([, members]) => members.length >= groupMin)
      .map(([key, members]) => {
        const share = shareOf(members);
        return { by: by as GroupKind, key, ...share, worse: share.high < accuracy };
      })
      .sort((one, other) => one.accuracy - other.accuracy);
  });
}

function driftOf(readings: readonly Reading[], now: Date): Drift {
  const since = now.getTime() - recentDays * dayMs;
  const recent = shareOf(readings.filter(({ at }) => at.getTime() >= since));
  const before = shareOf(readings.filter(({ at }) => at.getTime() < since));
  return { recent, before, alarm: isBelow(recent, before) };
}

function isBelow(recent: Share, before: Share): boolean {
  if (recent.answers < groupMin || before.answers < groupMin) return false;
  const answers = recent.answers + before.answers;
  const pooled = (recent.right + before.right) / answers;
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / recent.answers + 1 / before.answers));
  return error > 0 && (before.accuracy - recent.accuracy) / error > z99;
}

/** The part that was right, with its bounds. */
export function shareOf(readings: readonly Reading[]): Share {
  const answers = readings.length;
  const right = readings.filter(isRight).length;
  if (answers === 0) return { answers, right, accuracy: 0, low: 0, high: 1 };
  const accuracy = right / answers;
  const square = z95 ** 2;
  const middle = (accuracy + square / (2 * answers)) / (1 + square / answers);
  const spread =
    (z95 / (1 + square / answers)) *
    Math.sqrt((accuracy * (1 - accuracy)) / answers + square / (4 * answers ** 2));
  return { answers, right, accuracy, low: middle - spread, high: middle + spread };
}
