import type { ReactNode } from 'react';
import type { MatterPage } from '#web/api/types.ts';
import { useAreaName } from '../places/use-area-name.ts';
import { useCategoryTitle } from '../category/use-category-title.ts';
import { useWords } from '../language/language-context.ts';
import { Moment } from '../time/Moment.tsx';
import { channelWords, matterWords } from './words.ts';
import styles from './Matter.module.css';

interface Props {
  readonly page: MatterPage;
  /** More facts of the door, such as the reporter's contact. */
  readonly children?: ReactNode;
}

export function FactList({ page, children }: Props) {
  const words = useWords(matterWords);
  const categoryTitle = useCategoryTitle();
  const channels: Readonly<Record<string, string>> = useWords(channelWords);
  const areaName = useAreaName();
  const { card } = page;
  const place = [areaName(card.areaCode), card.address].filter(Boolean).join(' · ');
  return (
    <dl className={styles['facts']}>
      <Fact title={words.number}>{card.number}</Fact>
      <Fact title={words.place}>{place === '' ? words.noPlace : place}</Fact>
      {card.category !== null && (
        <Fact title={words.category}>{categoryTitle.whole(card.category)}</Fact>
      )}
      <Fact title={words.channel}>{channels[card.channel] ?? card.channel}</Fact>
      <Fact title={words.openedAt}>
        <Moment at={card.openedAt} />
      </Fact>
      {card.closedAt !== null && <Holder page={page} />}
      {page.subscriberCount > 1 && <Fact title={words.followers}>{page.subscriberCount}</Fact>}
      {children}
    </dl>
  );
}

/** Whose it was; while a matter is open this stands at the head of its page. */
function Holder({ page }: { readonly page: MatterPage }) {
  const words = useWords(matterWords);
  return (
    <>
      <Fact title={words.owner}>{page.card.ownerBodyName ?? words.unassigned}</Fact>
      {page.ownerPersonName !== null && <Fact title={words.handler}>{page.ownerPersonName}</Fact>}
      {page.contactPhone !== null && (
        <Fact title={words.call}>
          <a href={`tel:${page.contactPhone}`}>{page.contactPhone}</a>
        </Fact>
      )}
    </>
  );
}

export function Fact({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
