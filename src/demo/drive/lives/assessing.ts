import type { SeededRandom } from '#algorithms/seeded-random/index.ts';
import { isRestricted, take, type Case } from '../case.ts';
import { weighted } from '../chance.ts';
import type { Passage } from '../planned-act.ts';
import { pickStaff } from '../staff.ts';
import { say } from '../words.ts';

const dayMs = 86_400_000;
/** Half the time for a second try is the handlers' half: the reporter keeps theirs. */
const ratingDays = 10;

/** 考核: rated, called back, or passed over in silence; then perhaps opened again. */
export function* assess(one: Case): Passage<'rework' | 'reopened' | 'ended'> {
  const { random, hours, reporter } = one;
  const answeredAt = one.now;
  if (reporter !== null && random.chance(0.58)) {
    yield* take(
      one,
      hours.atHome(one.now, 0.1 + random.next() * random.next() * (ratingDays - 1)),
      reporter,
      'rate',
      {
        ...ratingOf(random),
      },
    );
  } else if (one.reachable && random.chance(0.5)) {
    yield* calledBack(one);
  }
  if (one.state === 'rework') return 'rework';
  if (one.state === 'answered') {
    one.now = new Date(answeredAt.getTime() + (ratingDays + 0.2) * dayMs);
  }
  return (yield* reopened(one)) ? 'reopened' : 'ended';
}

/** 回访 (L9): by people who had no part in it; who is not reached is tried once more. */
function* calledBack(one: Case): Passage {
  const { random, hours } = one;
  const lastAt = new Date(one.now.getTime() + (ratingDays - 0.5) * dayMs);
  for (let tries = 0; tries < 2; tries += 1) {
    const at = hours.after(one.now, random.integer(200, 900), false);
    if (at > lastAt) return;
    const mayKnow = !isRestricted(one) && random.chance(0.5);
    const caller = mayKnow ? pickStaff.hotlineAgent(random) : pickStaff.reviewer(random);
    const reached = random.chance(0.75);
    const rating = reached ? ratingOf(random) : {};
    yield* take(one, at, caller, 'call_back', { reached, ...rating });
    if (reached) return;
  }
}

function* reopened(one: Case): Passage<boolean> {
  const { random, hours, reporter } = one;
  if (!random.chance(0.035)) return false;
  const at = hours.atHome(one.now, 0.5 + random.next() * 8);
  const by = reporter ?? pickStaff.reviewer(random);
  yield* take(one, at, by, 'reopen', { reason: say(random, 'reopen') });
  return true;
}

function ratingOf(random: SeededRandom) {
  const mood = weighted(random, { pleased: 62, content: 22, annoyed: 8, unsolved: 8 });
  const score = (least: number, most: number) => random.integer(least, most);
  const scores = {
    pleased: [4, 5],
    content: [3, 5],
    annoyed: [1, 3],
    unsolved: [1, 3],
  } as const satisfies Record<string, readonly [number, number]>;
  const [least, most] = scores[mood];
  return {
    solved: mood !== 'unsolved',
    timeliness: score(least, most),
    effect: score(least, most),
    openness: score(least, most),
    ...(mood === 'unsolved' && { reason: say(random, 'unsolved') }),
  };
}
