import { openCaller, type Caller } from './clients.ts';
import { quantile } from '../statistics.ts';
import { countyCode, type BenchStreet } from './seed.ts';
import type { Sessions } from './sign-in.ts';

export type Page = 'inbox' | 'search' | 'matter' | 'board';
export type PageTimes = Record<Page, number>;

const looks = 200;
const words = ['路灯', '垃圾桶', '和平新村电梯', '菜市场噪音', '滨江大道井盖', '幸福里 停车位'];

/** p95 in milliseconds of each page, asked one after the other as one dispatcher would. */
export async function measurePages(
  url: string,
  sessions: Sessions,
  street: BenchStreet,
): Promise<PageTimes> {
  const caller = openCaller(url, { cookie: sessions.dispatcher });
  try {
    const ids = await someIds(caller);
    const code = (look: number) => street.communityCodes[look % street.communityCodes.length] ?? '';
    const paths: Record<Page, (look: number) => string> = {
      inbox: (look) =>
        look % 2 === 0
          ? '/api/matters?open=true&limit=30'
          : `/api/matters?open=true&limit=30&order=due&area=${code(look)}`,
      search: (look) =>
        `/api/matters?limit=30&q=${encodeURIComponent(words[look % words.length] ?? '')}`,
      matter: (look) => `/api/matters/${ids[look % ids.length] ?? ''}`,
      board: () => `/api/board?area=${countyCode}`,
    };
    return {
      inbox: await p95(caller, paths.inbox),
      search: await p95(caller, paths.search),
      matter: await p95(caller, paths.matter),
      board: await p95(caller, paths.board),
    };
  } finally {
    await caller.close();
  }
}

async function someIds(caller: Caller): Promise<string[]> {
  const answer = await caller.ask('GET', '/api/matters?limit=100');
  return (JSON.parse(answer.body) as { items: { id: string }[] }).items.map(({ id }) => id);
}

async function p95(caller: Caller, pathOf: (look: number) => string): Promise<number> {
  const times: number[] = [];
  for (let look = -20; look < looks; look += 1) {
    const answer = await caller.ask('GET', pathOf(look + 20));
    if (answer.status !== 200) throw new Error(`${pathOf(look + 20)} answered ${answer.body}`);
    if (look >= 0) times.push(answer.ms);
  }
  return quantile(times, 0.95);
}
