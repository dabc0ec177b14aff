import { useBodies } from '#web/api/choices.ts';
import type { MatterFilter } from '#web/api/types.ts';
import { useWords } from '../ui/language/language-context.ts';
import { stageWords } from '../ui/stage-line/words.ts';
import { boardFilterWords, outcomeWords } from './board-filter-words.ts';
import { earlierWords } from './earlier-words.ts';
import { dayOf } from './inbox-period.ts';
import type { FilterChange } from './inbox-filter.ts';
import { deskWords } from './words.ts';
import styles from './Inbox.module.css';

interface Props {
  readonly filter: MatterFilter;
  onFilter(change: FilterChange): void;
}

/** What a figure of the board asked for, said in words; each part can be taken away. */
export function BoardFilters({ filter, onFilter }: Props) {
  const words = useWords(boardFilterWords);
  const outcomes = useWords(outcomeWords);
  const titles = useWords(stageWords);
  const earlier = useWords(earlierWords);
  const desk = useWords(deskWords);
  const bodies = useBodies();
  const { outcome, closedFrom, closedTo, reporterOf, ids } = filter;
  const { returned, returnedBy, returnedFrom, returnedTo, lateBody } = filter;
  const { passed, wentBack, movedFrom } = filter;
  const nameOf = (wanted: string) => bodies.data?.items.find(({ id }) => id === wanted)?.name ?? '';
  const parts: readonly (readonly [string | false | undefined, FilterChange])[] = [
    [outcome && outcomes[outcome], { outcome: undefined }],
    [
      closedFrom !== undefined && words.closed(dayOf(closedFrom), dayOf(closedTo)),
      { closedFrom: undefined, closedTo: undefined },
    ],
    [ids !== undefined && desk.chosenFew(ids.length), { ids: undefined }],
    [reporterOf !== undefined && earlier.theirsFilter, { reporterOf: undefined }],
    [returned === 'true' && words.returned, { returned: undefined }],
    [returnedBy !== undefined && words.returnedBy(nameOf(returnedBy)), { returnedBy: undefined }],
    [
      returnedFrom !== undefined && words.returnedOn(dayOf(returnedFrom), dayOf(returnedTo)),
      { returnedFrom: undefined, returnedTo: undefined },
    ],
    [
      passed && words.passed(titles[passed], dayOf(movedFrom)),
      { passed: undefined, movedFrom: undefined },
    ],
    [
      wentBack && words.wentBack(titles[wentBack], dayOf(movedFrom)),
      { wentBack: undefined, movedFrom: undefined },
    ],
    [lateBody !== undefined && words.lateBody(nameOf(lateBody)), { lateBody: undefined }],
  ];
  return parts.map(
    ([said, change]) =>
      typeof said === 'string' && (
        <button
          key={said}
          type="button"
          className={styles['clear']}
          aria-label={words.remove(said)}
          onClick={() => onFilter(change)}
        >
          {said} ×
        </button>
      ),
  );
}
