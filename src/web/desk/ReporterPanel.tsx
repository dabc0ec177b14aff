import { useState } from 'react';
import { useContact } from '#web/api/matters.ts';
import type { MatterPage } from '#web/api/types.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { ContactDialog } from './ContactDialog.tsx';
import { deskWords } from './words.ts';
import desk from './Desk.module.css';

/** Who reported it: masked, until someone says why they must know. */
export function ReporterPanel({ page }: { readonly page: MatterPage }) {
  const words = useWords(deskWords);
  const contact = useContact(page.card.id);
  const [asking, setAsking] = useState(false);
  const known = contact.data;
  return (
    <section className={desk['panel']}>
      <h2>{words.reporter}</h2>
      <p>
        {known?.name ??
          page.reporterName ??
          (page.contactMayBeSeen ? words.unnamed : words.notShown)}
      </p>
      {known?.phone != null && <a href={`tel:${known.phone}`}>{known.phone}</a>}
      {known?.email != null && <a href={`mailto:${known.email}`}>{known.email}</a>}
      {known === undefined && page.contactMayBeSeen && (
        <>
          <p>{words.contactLogged}</p>
          <Button onClick={() => setAsking(true)}>{words.contact}</Button>
        </>
      )}
      {asking && (
        <ContactDialog title={words.contact} contact={contact} onClose={() => setAsking(false)} />
      )}
    </section>
  );
}
