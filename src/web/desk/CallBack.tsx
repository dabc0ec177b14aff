import { useState } from 'react';
import { Link } from 'react-router';
import { useContact } from '#web/api/matters.ts';
import type { MatterCard } from '#web/api/types.ts';
import { useMay } from '#web/api/use-may.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { Moment } from '../ui/time/Moment.tsx';
import { ContactDialog } from './ContactDialog.tsx';
import { callBackWords } from './call-back-words.ts';
import { useInboxHere } from './inbox-here.ts';
import styles from './CallBack.module.css';

/** In the list of calls to make: the number for a reason, then what came of the call. */
export function CallBack({ card }: { readonly card: MatterCard }) {
  const words = useWords(callBackWords);
  const here = useInboxHere();
  const may = useMay();
  const contact = useContact(card.id);
  const [asking, setAsking] = useState(false);
  const known = contact.data;
  return (
    <span className={styles['call']}>
      {known === undefined && may('matters.see_contact') && (
        <Button aria-label={words.callOf(card.title)} onClick={() => setAsking(true)}>
          <span aria-hidden="true">☎</span> {words.call}
        </Button>
      )}
      {known?.phone != null && (
        <a className={styles['number']} href={`tel:${known.phone}`}>
          <span aria-hidden="true">☎</span> {[known.name, known.phone].filter(Boolean).join(' ')}
        </a>
      )}
      {known?.phone === null && <span role="status">{words.noPhone}</span>}
      <Link to={`/desk/matters/${card.id}?do=call_back`} state={here}>
        {words.record}
      </Link>
      {card.attempts !== null && (
        <small>
          {words.tried(card.attempts.count)} <Moment at={card.attempts.lastAt} />
        </small>
      )}
      {asking && (
        <ContactDialog
          title={words.callOf(card.title)}
          contact={contact}
          usualReason={words.usualReason}
          onClose={() => setAsking(false)}
        />
      )}
    </span>
  );
}
