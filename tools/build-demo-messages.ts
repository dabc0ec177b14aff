import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { seededRandom } from '#algorithms/seeded-random/index.ts';
import { loadStreet } from '../src/demo/street/street.ts';
import { composeMessage } from './demo-messages/compose.ts';
import type { Scenario } from './demo-messages/compose.ts';
import { drawSlots } from './demo-messages/places.ts';
import type { Slots } from './demo-messages/places.ts';

/**
 * Makes src/demo/data/messages.jsonl, the project's own sample, from scenarios.json and the map.
 *
 * npm exec tsx tools/build-demo-messages.ts -- --seed 7
 */
const { values } = parseArgs({ options: { seed: { type: 'string', default: '7' } } });

/** Every scenario is told this often, each time by somebody else somewhere else. */
const TELLINGS = 5;
/** Some troubles many people report, about the same place within a few days. */
const HOT_TOPICS = 8;
const HOT_REPORTS = { min: 4, max: 9 };
const DAY_S = 86_400;
const FIRST_S = Date.UTC(2026, 5, 1) / 1000;
const DAYS = 165;
/** People write by day; hours of Beijing time, repeated by how often. */
const HOURS = [7, 8, 9, 9, 10, 10, 11, 12, 13, 14, 15, 15, 16, 17, 18, 19, 20, 20, 21, 22, 23, 1];

const random = seededRandom(Number(values.seed));
const street = loadStreet();
const folder = new URL('../src/demo/data/', import.meta.url);
const scenarios = JSON.parse(readFileSync(new URL('scenarios.json', folder), 'utf8')) as Scenario[];

interface Telling {
  readonly atS: number;
  readonly subject: string;
  readonly detail: string;
  readonly isHot: boolean;
}

function tell(scenario: Scenario, slots: Slots, day: number, hotTrouble?: number): Telling {
  const hour = random.pick(HOURS);
  const seconds = random.integer(0, 3599);
  const atS = FIRST_S + day * DAY_S + hour * 3600 + seconds;
  const trouble = scenario.parallel === true ? hotTrouble : undefined;
  const message = composeMessage(random, scenario, slots, trouble);
  return { atS, ...message, isHot: hotTrouble !== undefined };
}

const tellings = scenarios.flatMap((scenario) =>
  Array.from({ length: TELLINGS }, () =>
    tell(scenario, drawSlots(random, street), random.integer(0, DAYS - 1)),
  ),
);
for (const scenario of random.shuffle(scenarios).slice(0, HOT_TOPICS)) {
  const slots = drawSlots(random, street);
  const day = random.integer(10, DAYS - 10);
  const trouble = random.integer(0, scenario.subjects.length - 1);
  for (let left = random.integer(HOT_REPORTS.min, HOT_REPORTS.max); left > 0; left -= 1) {
    tellings.push(tell(scenario, slots, day + random.integer(0, 6), trouble));
  }
}

/** `atS` counts as if Beijing's clock were UTC, so its parts are what people there read. */
function writtenMoment(atS: number): string {
  const [day = '', time = ''] = new Date(atS * 1000).toISOString().split(/[TZ.]/);
  return `${day.split('-').map(Number).join('/')} ${time}`;
}

const lines = tellings
  .sort((a, b) => a.atS - b.atS)
  .map(({ atS, subject, detail, isHot }, index) =>
    JSON.stringify({
      id: 1001 + index,
      user: `U${String(random.integer(1, 900)).padStart(5, '0')}`,
      subject,
      at: writtenMoment(atS),
      detail,
      likes: random.chance(isHot ? 0.9 : 0.25) ? random.integer(1, isHot ? 60 : 9) : 0,
      against: random.chance(0.05) ? random.integer(1, 3) : 0,
    }),
  );
writeFileSync(new URL('messages.jsonl', folder), `${lines.join('\n')}\n`);
console.log(`${lines.length} messages`);
