import type { SeededRandom } from '#algorithms/seeded-random/index.ts';
import { seededRandom } from '#algorithms/seeded-random/index.ts';
import type { Cell } from '../../composition/cell.ts';
import type { LaidOut } from '../cell/lay-out.ts';
import { buildMessagePlacer } from '../messages/index.ts';
import type { CitizenMessage, MessagePlace } from '../messages/index.ts';
import type { DemoResident } from '../people/index.ts';
import { bodyKeyOf } from '../people/body.ts';
import { buildCategoryRules, loadCategories } from '../responsibility/index.ts';
import type { DemoCategory } from '../responsibility/index.ts';
import { planMoments, type Moment } from './arrivals.ts';
import type { Case, Route, Twins } from './case.ts';
import { createHours } from './hours.ts';
import type { Arrival } from './lives/intake.ts';
import { reportBodyOf } from './report-body.ts';
import { pickStaff } from './staff.ts';

/** Where a message goes whose words say nothing. */
const otherwise = '政务服务/意见建议/城市发展建议';
const lastDayMs = 40 * 3_600_000;
const shownGrid = 'grid_001001';
const shownDaysMs = 6 * 24 * 3_600_000;
const privateKinds: ReadonlySet<string> = new Set(['question', 'ordinary']);

export interface OpenedCase {
  readonly one: Case;
  readonly arrival: Arrival;
}

export interface OpeningParts {
  readonly cell: Cell;
  readonly world: LaidOut;
  readonly random: SeededRandom;
  readonly messages: readonly CitizenMessage[];
  readonly from: Date;
  readonly until: Date;
}

/** Every message as the beginning of a case: when, by which channel, where, whose. */
export async function openCases(parts: OpeningParts): Promise<OpenedCase[]> {
  const { world, random, messages, from, until } = parts;
  const place = buildMessagePlacer(random, world.street);
  const guess = buildGuess();
  const moments = planMoments(random, messages.length, from, until);
  const twins = new Map<string, string[]>();
  const hours = createHours();
  const routes = createRouteFinder(parts);
  const opened: OpenedCase[] = [];
  for (const [index, message] of messages.entries()) {
    const moment = moments[index];
    if (!moment) break;
    const found = place(`${message.subject}${message.detail}`);
    // Beside the wall of a house it may be the next grid already: the map decides.
    const placed = { ...found, areaCode: parts.cell.grids.api.requireArea(found.point) };
    const category = guess(message);
    const own = seededRandom(random.integer(0, 2 ** 31));
    const resident = residentOf(world.society.residents, message);
    const route = await routes(category.path, placed.areaCode);
    const subject = `${category.path}|${placed.address}`;
    const lastDay = new Date(until.getTime() - lastDayMs);
    const told = { message, moment, placed, category, resident, lastDay, random: own };
    const one = openCase(told, route, twinsOf(twins, subject), world, hours);
    opened.push({ one, arrival: arrivalOf(told, one) });
  }
  return opened;
}

interface Told {
  readonly lastDay: Date;
  readonly random: SeededRandom;
  readonly message: CitizenMessage;
  readonly moment: Moment;
  readonly placed: MessagePlace;
  readonly category: DemoCategory;
  readonly resident: DemoResident;
}

function openCase(
  { random, moment, placed, category, resident, lastDay }: Told,
  route: Route,
  twins: Twins,
  world: LaidOut,
  hours: Case['hours'],
): Case {
  const { channel } = moment;
  const signedIn = channel === 'resident' || (channel === 'web_form' && random.chance(0.6));
  const petition = channel.startsWith('petition');
  const mayBePrivate = !route.automatic && privateKinds.has(category.complexity);
  const isPrivate = mayBePrivate && category.urgency === 'ordinary' && random.chance(0.08);
  const isSmall = route.named[0]?.bodyKey.startsWith('community_') === true;
  const communityCode = placed.areaCode.slice(0, 12);
  const gridKey = bodyKeyOf({ code: placed.areaCode, level: 'grid' });
  return {
    ...{ random, hours, channel, category, route, twins, lastDay },
    urgent: category.urgency === 'urgent' && !petition,
    complexity: petition ? 'petition' : category.complexity,
    communityKey: bodyKeyOf({ code: communityCode, level: 'community' }),
    gridKey,
    isForGrid: !isPrivate && isForGrid(random, { gridKey, category, at: moment.at, lastDay }),
    reporter: signedIn ? resident.key : null,
    reachable: signedIn || !['web_form', 'patrol', 'social'].includes(channel),
    collector: collectorOf(random, channel, placed.areaCode),
    kind: isPrivate ? 'private' : isSmall ? 'community' : 'public',
    idOf: {
      body: (key) => idIn(world.bodies, key),
      person: (key) => idIn(world.people, key),
    },
    ...{ id: '', now: moment.at, state: '', body: '', handler: '' },
    ...{ bound: false, rounds: 0, objected: false },
  };
}

interface Spot {
  readonly gridKey: string;
  readonly category: DemoCategory;
  readonly at: Date;
  readonly lastDay: Date;
}

/** Some of what a photo tells of; in the grid that visitors sign in to, all of the last days. */
function isForGrid(random: SeededRandom, { gridKey, category, at, lastDay }: Spot): boolean {
  const { evidence, complexity, urgency } = category;
  if (complexity !== 'ordinary' || urgency === 'urgent') return false;
  const isShown = gridKey === shownGrid && at.getTime() > lastDay.getTime() - shownDaysMs;
  return isShown || (evidence === 'photo' && random.chance(0.1));
}

function arrivalOf(told: Told, one: Case): Arrival {
  const { random, message, moment, placed: place, category, resident } = told;
  const { channel, at } = moment;
  const ownDoor = channel === 'web_form' ? 'visitor' : 'program';
  const signedIn = one.reporter !== null;
  const facts = { channel, message, place, resident, category, at, signedIn };
  const report = reportBodyOf(random, facts);
  const photographs = one.reporter !== null || channel === 'patrol';
  return {
    at,
    player: one.collector ?? one.reporter ?? ownDoor,
    report,
    withPhoto: photographs && category.evidence === 'photo' && random.chance(0.3),
  };
}

function collectorOf(
  random: SeededRandom,
  channel: Moment['channel'],
  areaCode: string,
): string | null {
  switch (channel) {
    case 'hotline':
      return pickStaff.hotlineAgent(random);
    case 'window':
    case 'on_behalf':
      return pickStaff.windowClerk(random);
    case 'petition_letter':
    case 'petition_visit':
      return pickStaff.petitionClerk(random);
    case 'social':
      return pickStaff.dutyOfficer(random);
    case 'patrol':
      return `${bodyKeyOf({ code: areaCode, level: 'grid' })}_grid_worker`;
    default:
      return null;
  }
}

const writersOfShown = 20;
const residentsShown = 2;

/**
 * The same writer is always the same resident. Visitors of the demo sign in as the first two, who
 * stand for one writer in twenty, so that there is something of their own to see.
 */
function residentOf(
  residents: readonly DemoResident[],
  { user, id }: CitizenMessage,
): DemoResident {
  const letters = [...(user || id)];
  const sum = letters.reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
  const among = sum % writersOfShown === 0 ? residentsShown : residents.length;
  const resident = residents[Math.floor(sum / writersOfShown) % among];
  if (!resident) throw new Error('nobody lives in the demo');
  return resident;
}

function buildGuess(): (message: CitizenMessage) => DemoCategory {
  const categories = loadCategories();
  const byPath = new Map(categories.map((category) => [category.path, category]));
  const rules = buildCategoryRules(categories);
  return ({ subject, detail }) => {
    const path = rules.guess(subject, detail)?.path ?? otherwise;
    const category = byPath.get(path);
    if (!category) throw new Error(`no category is called ${path}`);
    return category;
  };
}

/** Asks the responsibility list once for each category and grid. */
function createRouteFinder({ cell, world, until }: OpeningParts) {
  const keys = new Map([...world.bodies].map(([key, id]) => [id, key]));
  const known = new Map<string, Route>();
  return async (category: string, areaCode: string): Promise<Route> => {
    const question = `${category}|${areaCode}`;
    const found = known.get(question);
    if (found) return found;
    const answer = await cell.enforcement.api.findResponsible({ category, areaCode, at: until });
    const named = answer.proposals.flatMap(({ item }) => {
      const bodyKey = keys.get(item.bodyId ?? '');
      return bodyKey === undefined ? [] : [{ bodyKey, ruleId: item.ruleId }];
    });
    const automatic = answer.outcome === 'one' && answer.proposals[0]?.item.automatic === true;
    const route = { automatic, named };
    known.set(question, route);
    return route;
  };
}

function twinsOf(all: Map<string, string[]>, subject: string): Twins {
  return {
    find: () => all.get(subject)?.[0],
    offer: (id) => void all.set(subject, [...(all.get(subject) ?? []), id]),
    withdraw: (id) =>
      void all.set(
        subject,
        (all.get(subject) ?? []).filter((it) => it !== id),
      ),
  };
}

function idIn(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`nothing in the demo is called ${key}`);
  return id;
}
