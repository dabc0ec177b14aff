import { useWords } from '../ui/language/language-context.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { GrowingList } from '../ui/states/GrowingList.tsx';
import { LiveDot } from '../ui/states/LiveDot.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { OfflineWords } from '../ui/states/OfflineBar.tsx';
import { Piece, Section } from './Piece.tsx';
import { sampleProblem } from './samples.ts';
import { galleryWords } from './words.ts';

const question = { data: undefined, error: null, fetchStatus: 'idle', refetch: () => undefined };
const asking = { ...question, fetchStatus: 'fetching' } as const;
const waiting = { ...question, fetchStatus: 'paused' } as const;
const failing = (error: unknown) => ({ ...asking, error });
const broken = sampleProblem(503, '系统正在重启，一分钟后再试。', 'Restarting, try in a minute.');
const forbidden = sampleProblem(403, '不在您的岗位职责内。', 'Not among your duties.');
const missing = sampleProblem(404, '没有找到这件事项。', 'There is no such matter.');
const unknown = sampleProblem(401, '请先登录。', 'Sign in first.');

/** What stands where the content would: every list and page of every door is in one of these. */
export function StateSection() {
  const words = useWords(galleryWords);
  const shown = (data: string) => <p>{data}</p>;
  const questions = [
    [words.loading, asking],
    [words.offline, waiting],
    [words.failed, failing(broken)],
    [words.forbidden, failing(forbidden)],
    [words.missing, failing(missing)],
    [words.signIn, failing(unknown)],
    [words.stale, { ...failing(broken), data: words.emptyHint }],
  ] as const;
  return (
    <Section id="states" title={words.states}>
      {questions.map(([title, one]) => (
        <Piece key={title} title={title}>
          <Asked<string> of={one}>{shown}</Asked>
        </Piece>
      ))}
      <Lists />
      <Piece title={words.notice}>
        <Notice title={words.emptyTitle} />
      </Piece>
      <Piece title={words.faultLine}>
        <FaultLine error={broken} />
      </Piece>
      <Piece title={words.live}>
        <LiveDot live />
      </Piece>
      <Piece title={words.notLive}>
        <LiveDot live={false} />
      </Piece>
      <Piece title={words.offline} wide>
        <OfflineWords />
      </Piece>
    </Section>
  );
}

function Lists() {
  const words = useWords(galleryWords);
  const paging = { ...asking, isFetchingNextPage: false, fetchNextPage: () => undefined };
  const listOf = (items: string[]) => ({
    ...paging,
    data: { pages: [{ items }] },
    hasNextPage: items.length > 0,
  });
  const none = (
    <Notice title={words.emptyTitle}>
      <p>{words.emptyHint}</p>
    </Notice>
  );
  const states = [
    [words.empty, listOf([])],
    [words.list, listOf([words.card, words.urgentCard])],
  ] as const;
  return states.map(([title, list]) => (
    <Piece key={title} title={title}>
      <GrowingList list={list} empty={none}>
        {(items, more) => (
          <>
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
            {more}
          </>
        )}
      </GrowingList>
    </Piece>
  ));
}
