import { useMe } from '#web/api/session.ts';
import { useLanguage, useWords } from '../ui/language/language-context.ts';
import { writeInbox } from './inbox-filter.ts';
import type { InboxState } from './inbox-filter.ts';
import { deskWords } from './words.ts';
import styles from './Inbox.module.css';

/** What the filters find, as a file; for those who may take it with them. */
export function ExportLinks({ inbox }: { readonly inbox: InboxState }) {
  const words = useWords(deskWords);
  const { language } = useLanguage();
  const { data: me } = useMe();
  if (!me?.actions.includes('matters.export')) return null;
  return (
    <p className={styles['export']}>
      <a href={exportUrl(inbox, 'csv', language)} download>
        {words.exportCsv}
      </a>
      <a href={exportUrl(inbox, 'json', language)} download>
        {words.exportJson}
      </a>
    </p>
  );
}

function exportUrl(
  { filter, order }: InboxState,
  format: 'csv' | 'json',
  language: string,
): string {
  const search = writeInbox({ filter, order });
  search.set('format', format);
  search.set('lang', language);
  return `/api/matters/export?${search}`;
}
