import { median, quantile, rounded } from '../statistics.ts';
import { bulkIntake, rawBulk } from './bulk.ts';
import { measureGrowth, type GrowthFigures } from './growth.ts';
import { livesRound } from './lives.ts';
import { rawRound, reportRound } from './report.ts';
import { withStand, type Stand } from './stand.ts';

export interface LoopBenchOptions {
  readonly rounds: number;
  readonly roundSeconds: number;
  /** How many matters the cell grows to for the last part; 0 leaves that part out. */
  readonly matters: number;
  readonly tell: (line: string) => void;
}

export interface LoopFigures extends Partial<GrowthFigures> {
  readonly rawInsertPerS: number;
  readonly reportPerS: number;
  readonly reportRatio: number;
  readonly reportP99Ms: number;
  readonly bulkPerS: number;
  readonly bulkRatio: number;
  readonly livesPerS: number;
}

const bulkRows = 20_000;

/** The whole loop bench: limit and platform by turns on one server, then the same pages grown. */
export async function runLoopBench(options: LoopBenchOptions): Promise<LoopFigures> {
  const loop = await withStand((stand) => measureLoop(stand, options));
  if (options.matters === 0) return loop;
  return { ...loop, ...(await withStand((stand) => measureGrowth(stand, options))) };
}

async function measureLoop(stand: Stand, options: LoopBenchOptions) {
  const { rounds, roundSeconds, tell } = options;
  const { bench, raw, street, url, sessions, resident } = stand;
  const seen = { raw: [0], report: [0], p99: [0], lives: [0], rawBulk: [0], bulk: [0] };
  for (const list of Object.values(seen)) list.length = 0;
  await livesRound(url, sessions, street, 2);
  await rawRound(raw, 1);
  // What autovacuum does by itself within seconds; without it the first round plans for no rows.
  await bench.db.ownerQuery('analyze');
  for (let round = 0; round < rounds; round += 1) {
    const limit = await rawRound(raw, roundSeconds);
    const report = await reportRound(url, sessions.resident, roundSeconds);
    const lives = await livesRound(url, sessions, street, roundSeconds);
    seen.raw.push(limit.perS);
    seen.report.push(report.perS);
    seen.p99.push(quantile(report.latencies, 0.99));
    seen.lives.push(lives.perS);
    seen.rawBulk.push(await rawBulk(raw, bulkRows));
    seen.bulk.push(await bulkIntake(bench, resident, bulkRows, 100 + round));
    const figure = (list: readonly number[]) => rounded(list.at(-1) ?? 0);
    tell(
      `round ${round + 1}: raw ${figure(seen.raw)}/s, report ${figure(seen.report)}/s ` +
        `(p99 ${figure(seen.p99)} ms), lives ${figure(seen.lives)}/s, ` +
        `raw bulk ${figure(seen.rawBulk)}/s, bulk ${figure(seen.bulk)}/s`,
    );
  }
  const ratios = (parts: readonly number[], wholes: readonly number[]) =>
    median(parts.map((part, index) => part / (wholes[index] ?? Number.NaN)));
  return {
    rawInsertPerS: rounded(median(seen.raw)),
    reportPerS: rounded(median(seen.report)),
    reportRatio: rounded(ratios(seen.report, seen.raw), 3),
    reportP99Ms: rounded(median(seen.p99), 1),
    bulkPerS: rounded(median(seen.bulk)),
    bulkRatio: rounded(ratios(seen.bulk, seen.rawBulk), 3),
    livesPerS: rounded(median(seen.lives)),
  };
}
