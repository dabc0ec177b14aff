import { Link } from 'react-router';
import type { MatterCard } from '#web/api/types.ts';
import { useCategoryTitle } from '../ui/category/use-category-title.ts';
import { useWords } from '../ui/language/language-context.ts';
import { CardClock } from '../ui/matter/CardClock.tsx';
import { UrgentTag } from '../ui/matter/UrgentTag.tsx';
import { matterWords } from '../ui/matter/words.ts';
import { useAreaName } from '../ui/places/use-area-name.ts';
import { StageBeads } from '../ui/stage-line/StageBeads.tsx';
import { Moment } from '../ui/time/Moment.tsx';
import { bulkWords } from './bulk-words.ts';
import { CallBack } from './CallBack.tsx';
import { useInboxHere } from './inbox-here.ts';
import styles from './Inbox.module.css';

interface Props {
  readonly card: MatterCard;
  /** Where the keys have led. */
  readonly current: boolean;
  readonly chosen: boolean;
  /** In the list of calls to make. */
  readonly toCall: boolean;
  onHere(): void;
  onChoose(): void;
}

export function InboxRow({ card, current, chosen, toCall, onHere, onChoose }: Props) {
  const words = useWords(matterWords);
  const categoryTitle = useCategoryTitle();
  const bulk = useWords(bulkWords);
  const areaName = useAreaName();
  const here = useInboxHere();
  const where = [areaName(card.areaCode), card.address].filter(Boolean).join(' · ');
  return (
    <tr data-here={current} data-chosen={chosen} onFocus={onHere}>
      <td>
        <input
          type="checkbox"
          aria-label={bulk.choose(card.title)}
          checked={chosen}
          onChange={onChoose}
        />
      </td>
      <td className={styles['what']}>
        <Link to={`/desk/matters/${card.id}`} state={here}>
          {card.urgency === 'urgent' && <UrgentTag />}
          <span>{card.title}</span>
        </Link>
        <span className={styles['where']}>
          {card.number}
          {card.category !== null && ` · ${categoryTitle.last(card.category)}`}
        </span>
        {where !== '' && <span className={styles['where']}>{where}</span>}
      </td>
      <td>
        <StageBeads card={card} />
      </td>
      <td>{card.ownerBodyName ?? words.unassigned}</td>
      <td>
        <CardClock card={card} withMoment />
      </td>
      <td>
        <Moment at={card.openedAt} />
      </td>
      {toCall && (
        <td>
          <CallBack card={card} />
        </td>
      )}
    </tr>
  );
}
