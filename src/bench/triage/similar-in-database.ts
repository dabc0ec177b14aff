import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayMs } from '#algorithms/working-time/index.ts';
import { ManualClock } from '#platform/clock/clock.ts';
import { loadConfig, loadKeys } from '#platform/config/index.ts';
import type { DatabaseHandle } from '#platform/db/index.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import {
  findCandidates,
  keptComparer,
  keysToKeep,
  putSketches,
  readModel,
} from '#modules/triage/index.ts';
import { openCellDatabase } from '../../composition/database.ts';
import { quantile, rounded } from '../statistics.ts';
import { syntheticMessages } from './synthetic-messages.ts';

/** A search as a desk asks it, of a database that holds so many matters. */
export interface WiredFigures {
  readonly matters: number;
  /** Finding candidates in the database and laying them beside the message, on the clock. */
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
  /** Of it, the search in the database. */
  readonly searchP95Ms: number;
  /** Of the queries with other messages of their problem, how many find one among candidates. */
  readonly found: number;
  /** Rows and index on disk. */
  readonly diskMB: number;
}

const queries = 300;
const streets = 18;
const page = 2_000;
const progressEvery = 100_000;
/** On which the made-up days begin. */
const firstDay = 19_700;
const mebibyte = 2 ** 20;

/** Keeps made-up matters as a cell does, in a database of its own, and asks for more of them. */
export async function measureWired(
  matters: number,
  tell: (line: string) => void,
): Promise<WiredFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'shanzhi-similar-'));
  const config = loadConfig({}, { dataFolder: folder });
  const db = await openCellDatabase(config, loadKeys(folder));
  try {
    return await measureIn(db, matters, tell);
  } finally {
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureIn(
  db: DatabaseHandle,
  matters: number,
  tell: (line: string) => void,
): Promise<WiredFigures> {
  const { words } = readModel().model.vocabulary;
  const made = syntheticMessages(words, { messages: matters, seed: 1 });
  const comparer = keptComparer();
  const message = (number: number) => {
    const { problem, subject, detail, day, place } = made(number);
    const at = new Date((firstDay + day) * dayMs);
    const told = { subject, detail, at, areaCode: areaOf(place), point: null, reporterId: null };
    return { problem, told };
  };
  const problems = await fill(db, matters, (number) => message(number), tell);
  const clock = new ManualClock(new Date((firstDay + 1_155) * dayMs));
  const listAreas = () => codes.map((code) => ({ code, name: code, level: 'street' }));
  const known = new Set(problems);
  const [times, searches]: [number[], number[]] = [[], []];
  let [asked, found] = [0, 0];
  for (let number = 0; number < queries; number += 1) {
    const { problem, told } = message(matters + number);
    const startedAt = performance.now();
    const ids = await findCandidates({ db, clock, comparer, listAreas }, told, { openOnly: false });
    searches.push(performance.now() - startedAt);
    const others = ids.map((id) => message(numberOf(id)).told);
    const comparedFrom = performance.now();
    comparer().compare(told, others);
    times.push(performance.now() - comparedFrom + (searches.at(-1) ?? 0));
    if (!known.has(problem)) continue;
    asked += 1;
    if (ids.some((id) => problems[numberOf(id)] === problem)) found += 1;
  }
  const [size] = await db.ownerQuery<{ bytes: string }>(
    `select pg_total_relation_size('triage.sketch')::text as bytes`,
  );
  return {
    matters,
    p50Ms: rounded(quantile(times, 0.5), 1),
    p95Ms: rounded(quantile(times, 0.95), 1),
    maxMs: rounded(quantile(times, 1), 1),
    searchP95Ms: rounded(quantile(searches, 0.95), 1),
    found: rounded(found / asked, 4),
    diskMB: rounded(Number(size?.bytes ?? 0) / mebibyte),
  };
}

/** The index is made at the end, as after a restore: entry by entry it would take an hour. */
async function fill(
  db: DatabaseHandle,
  matters: number,
  message: (number: number) => { problem: number; told: Parameters<typeof keysToKeep>[0] },
  tell: (line: string) => void,
): Promise<Int32Array> {
  const { rarityOf } = keptComparer()();
  const problems = new Int32Array(matters);
  const [index] = await db.ownerQuery<{ made: string }>(
    `select pg_get_indexdef('triage.sketch_keys'::regclass) as made`,
  );
  await db.ownerQuery('drop index triage.sketch_keys');
  for (let from = 0; from < matters; from += page) {
    const rows = Array.from({ length: Math.min(page, matters - from) }, (_, at) => {
      const { problem, told } = message(from + at);
      problems[from + at] = problem;
      const keys = keysToKeep(told, rarityOf);
      return { matterId: idOf(from + at), areaCode: told.areaCode, open: true, keys };
    });
    await db.write(wholeCell, (tx) => putSketches(tx, rows));
    if ((from + page) % progressEvery === 0) tell(`${from + page} matters kept in the database`);
  }
  await db.ownerQuery(index?.made ?? '');
  await db.ownerQuery('vacuum analyze triage.sketch');
  return problems;
}

const codes = Array.from(
  { length: streets },
  (_, at) => `310115${String(at + 1).padStart(3, '0')}`,
);

/** A community of one of the streets, the same for the same name. */
function areaOf(place: string): string {
  let hash = 0;
  for (const sign of place) hash = (hash * 31 + sign.charCodeAt(0)) % 1_000_003;
  return `${codes[hash % streets] ?? ''}${String(hash % 1_000).padStart(3, '0')}`;
}

function idOf(number: number): string {
  return `0193a000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

function numberOf(id: string): number {
  return Number.parseInt(id.slice(-12), 16);
}
