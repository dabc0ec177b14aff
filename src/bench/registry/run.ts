import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '#platform/permit/actor.ts';
import { openCaller, type Caller } from '../loop/clients.ts';
import { withStand, type Stand } from '../loop/stand.ts';
import { countyCode } from '../loop/seed.ts';
import { quantile, rounded } from '../statistics.ts';
import { peopleHeader, syntheticPeople } from '../../demo/people/synthetic-people.ts';

export interface RegistryFigures {
  readonly importPeople: number;
  /** Files handed in, read, checked, sealed, written and indexed, seconds. */
  readonly importS: number;
  readonly peoplePerS: number;
  /** Whole requests, over all kinds of questions and both reaches. */
  readonly searchP95Ms: number;
  readonly searchP95MsByKind: Record<string, number>;
  /** The same route asked for what nobody is called: what a request costs in itself. */
  readonly emptySearchP95Ms: number;
  readonly synthetic: true;
}

interface Options {
  readonly people: number;
  readonly tell: (line: string) => void;
}

const fileRows = 200_000;
const looks = 40;
const pollMs = 100;

/** A cell of so many made-up people, and how soon one of them is found. */
export function runRegistryBench({ people, tell }: Options): Promise<RegistryFigures> {
  return withStand(async (stand) => {
    const importS = await importAll(stand, people, tell);
    const caller = openCaller(stand.url, { cookie: stand.sessions.dispatcher });
    try {
      return {
        importPeople: people,
        importS: rounded(importS, 1),
        peoplePerS: rounded(people / importS),
        ...(await measureSearch(caller, stand, people)),
        synthetic: true,
      };
    } finally {
      await caller.close();
    }
  });
}

const operator: Actor = {
  ...{ kind: 'system', personId: null, name: 'bench', clearance: 2 },
  authorities: [
    {
      ...{ capacity: 'operator', areaCode: countyCode, bodyId: null, clearance: 2 },
      actions: new Set(['registry.import']),
    },
  ],
};

/** In files of the size that the importer takes; making the people up is not counted. */
async function importAll(
  { bench, street }: Stand,
  people: number,
  tell: Options['tell'],
): Promise<number> {
  const { registry } = bench.cell;
  let seconds = 0;
  for (let done = 0; done < people; done += fileRows) {
    const count = Math.min(fileRows, people - done);
    const lines = syntheticPeople(done, count, street.communityCodes);
    const bytes = Buffer.from([peopleHeader, ...lines].join('\n'));
    const began = performance.now();
    const wish = { bytes, fileName: `synthetic-${done}.csv`, isSynthetic: true };
    const { id } = await registry.startImport(operator, wish);
    // The server's own worker takes it up, in its process.
    let report = await registry.getImport(operator, id);
    while (report.state === 'running') {
      await sleep(pollMs);
      report = await registry.getImport(operator, id);
    }
    seconds += (performance.now() - began) / 1000;
    if (report.taken !== count) throw new Error(`${report.taken} of ${count} came in`);
    tell(`${done + count} people after ${rounded(seconds, 1)} s`);
  }
  return seconds;
}

async function measureSearch(caller: Caller, { bench, street }: Stand, people: number) {
  // What autovacuum does by itself within minutes.
  await bench.db.ownerQuery('vacuum analyze');
  const samples = Array.from({ length: looks }, (_, look) => {
    const [line = ''] = syntheticPeople((look * 7919) % people, 1, street.communityCodes);
    const [name = '', number = '', phone = '', , address = ''] = line.split(',');
    return { name, number, phone, address };
  });
  const kinds: Record<string, readonly string[]> = {
    name: samples.map(({ name }) => name),
    family: samples.map(({ name }) => name.slice(0, 1)),
    pinyin: samples.map(
      (_, look) => ['wangf', 'lijun', 'zhangw', 'cmy', 'xiaohua'][look % 5] ?? '',
    ),
    tail: samples.map(({ phone }) => phone.slice(-4)),
    phone: samples.map(({ phone }) => phone),
    address: samples.map(({ address }) => address),
    road: samples.map(({ address }) => address.slice(0, 3)),
    nameAndRoad: samples.map(({ name, address }) => `${name} ${address.slice(0, 3)}`),
    number: samples.map(({ number }) => number),
  };
  const all: number[] = [];
  const byKind: Record<string, number> = {};
  for (const [kind, asked] of Object.entries(kinds)) {
    const times = await timesOf(caller, asked);
    all.push(...times);
    byKind[kind] = rounded(quantile(times, 0.95), 1);
  }
  const empty = await timesOf(
    caller,
    samples.map((_, look) => `无此人${look}`),
  );
  return {
    searchP95Ms: rounded(quantile(all, 0.95), 1),
    searchP95MsByKind: byKind,
    emptySearchP95Ms: rounded(quantile(empty, 0.95), 1),
  };
}

async function timesOf(caller: Caller, asked: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const [look, q] of [...asked.slice(0, 3), ...asked].entries()) {
    const path = `/api/registry/people?q=${encodeURIComponent(q)}`;
    const answer = await caller.ask('GET', path);
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.body}`);
    if (look >= 3) times.push(answer.ms);
  }
  return times;
}
