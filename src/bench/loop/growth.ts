import { rounded } from '../statistics.ts';
import { bulkIntake } from './bulk.ts';
import { measurePages, type Page, type PageTimes } from './pages.ts';
import type { Stand } from './stand.ts';

export interface GrowthFigures {
  /** p95 grown over p95 small. */
  readonly growth: PageTimes;
  /** p95 of each page in milliseconds: what the ratios were made of. */
  readonly pageMs: { readonly small: PageTimes; readonly grown: PageTimes };
  readonly matters: number;
}

interface GrowthOptions {
  readonly matters: number;
  readonly tell: (line: string) => void;
}

const smallCell = 10_000;

/** How much slower pages get when a cell of ten thousand matters becomes one of many more. */
export async function measureGrowth(stand: Stand, options: GrowthOptions): Promise<GrowthFigures> {
  const { matters, tell } = options;
  const small = await pagesAt(stand, smallCell, 0, tell);
  const grown = await pagesAt(stand, matters, smallCell, tell);
  const pages = Object.keys(small) as Page[];
  const ratios = pages.map((page) => [page, rounded(grown[page] / small[page], 2)]);
  return {
    growth: Object.fromEntries(ratios) as PageTimes,
    pageMs: { small: inMs(small), grown: inMs(grown) },
    matters,
  };
}

/** Fills up to `matters`, waits until search and counts have caught up, then looks at the pages. */
async function pagesAt(
  { bench, url, sessions, street, resident }: Stand,
  matters: number,
  present: number,
  tell: (line: string) => void,
): Promise<PageTimes> {
  const began = performance.now();
  const chunk = 50_000;
  for (let done = present; done < matters; done += chunk) {
    await bulkIntake(bench, resident, Math.min(chunk, matters - done), 1_000 + done);
    await bench.cell.relay.drain();
    tell(`${Math.min(done + chunk, matters)} matters after ${rounded(seconds(began))} s`);
  }
  // What autovacuum does by itself within minutes.
  await bench.db.ownerQuery('vacuum analyze');
  const times = await measurePages(url, sessions, street);
  tell(`p95 at ${matters}: ${JSON.stringify(inMs(times))} ms`);
  return times;
}

function inMs(times: PageTimes): PageTimes {
  const entries = Object.entries(times).map(([page, ms]) => [page, rounded(ms, 1)]);
  return Object.fromEntries(entries) as PageTimes;
}

function seconds(began: number): number {
  return (performance.now() - began) / 1000;
}
