import type { MatterPage } from '#web/api/types.ts';
import { ClockBadge } from '../clock/ClockBadge.tsx';
import { useSay, useWords } from '../language/language-context.ts';
import { Fact } from './FactList.tsx';
import { StageLine } from '../stage-line/StageLine.tsx';
import { matterWords } from './words.ts';
import layout from '../layout/Layout.module.css';
import styles from './Matter.module.css';

/** The head of every matter: how far it is, what comes next, who has it, until when. */
export function Standing({ page }: { readonly page: MatterPage }) {
  const words = useWords(matterWords);
  const say = useSay();
  const { card, timeline, ownerPersonName, contactPhone } = page;
  const open = card.closedAt === null;
  const holder = [card.ownerBodyName ?? words.unassigned, ownerPersonName]
    .filter(Boolean)
    .join(' ');
  return (
    <>
      <StageLine card={card} timeline={timeline} />
      <div className={styles['now']}>
        <p className={layout['next']}>{say(page.whatNext)}</p>
        {open && (
          <dl className={styles['standing']}>
            <Fact title={card.stage === 'answer' ? words.owner : words.holder}>{holder}</Fact>
            <Fact title={words.deadline}>
              {card.dueAt === null ? (
                words.noDeadline
              ) : (
                <ClockBadge
                  clock={{ dueAt: card.dueAt, colour: card.clockColour }}
                  name={card.dueTitle}
                  withMoment
                />
              )}
            </Fact>
            {contactPhone !== null && (
              <Fact title={words.call}>
                <a href={`tel:${contactPhone}`}>{contactPhone}</a>
              </Fact>
            )}
          </dl>
        )}
      </div>
    </>
  );
}
