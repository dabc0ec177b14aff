import {
  dehydrate,
  hydrate,
  type DehydratedState,
  type QueryClient,
  type QueryKey,
} from '@tanstack/react-query';
import { openBox, type Box } from '../../device/box.ts';

type Answer = DehydratedState['queries'][number];

/** Older ones are not shown: a week without a network is served. */
const keptMs = 8 * 24 * 3_600_000;

/** What the server said last, for whoever this device is open to: before the first page stands. */
export async function restoreAnswers(client: QueryClient, writer: string): Promise<void> {
  const box = await openBox(writer);
  if (box === null) return;
  const answers = await box.list<Answer>('answer');
  const isOld = ({ state }: Answer) => state.dataUpdatedAt < Date.now() - keptMs;
  await box.remove(
    'answer',
    answers.filter(isOld).map(({ queryHash }) => queryHash),
  );
  const queries = answers.filter((answer) => !isOld(answer));
  hydrate(client, { queries, mutations: [] }, { defaultOptions: { queries: { gcTime: keptMs } } });
}

/** Where each tapped point lies is not asked again; all else may be looked at once more. */
function isWorth(key: QueryKey): boolean {
  return key[1] !== 'locate';
}

/** Keeps what is known already and each answer as it comes, until what it returns is called. */
export function keepAnswers(client: QueryClient, box: Box): () => void {
  const keep = (queryHash: string) => {
    const { queries } = dehydrate(client, {
      shouldDehydrateQuery: (query) =>
        query.queryHash === queryHash &&
        query.state.status === 'success' &&
        isWorth(query.queryKey),
    });
    const [answer] = queries;
    // A device that is full keeps what it has; the page goes on with the network.
    if (answer !== undefined) box.put('answer', queryHash, answer).catch(() => undefined);
  };
  for (const { queryHash } of client.getQueryCache().getAll()) keep(queryHash);
  return client.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'success') keep(event.query.queryHash);
  });
}
