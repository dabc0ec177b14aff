import { useState } from 'react';
import { useContact } from '#web/api/matters.ts';
import type { MatterPage } from '#web/api/types.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Dialog } from '../ui/controls/Dialog.tsx';
import { Field } from '../ui/controls/Field.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { deskWords } from './words.ts';
import controls from '../ui/controls/Field.module.css';
import desk from './Desk.module.css';

/** Who reported it: masked, until someone says why they must know. */
export function ReporterPanel({ page }: { readonly page: MatterPage }) {
  const words = useWords(deskWords);
  const contact = useContact(page.card.id);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
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
        <Dialog title={words.contact} onClose={() => setAsking(false)}>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              setTried(true);
              if (reason.trim() === '') return;
              contact.mutate(reason.trim(), { onSuccess: () => setAsking(false) });
            }}
          >
            <Field
              label={words.contactReason}
              fault={tried && reason.trim() === '' ? words.contactReasonMissing : undefined}
            >
              {(ids) => (
                <input
                  {...ids}
                  required
                  maxLength={200}
                  className={controls['input']}
                  value={reason}
                  onChange={(event) => setReason(event.target.value)}
                />
              )}
            </Field>
            <FaultLine error={contact.error} />
            <p>
              <Button type="submit" tone="primary" busy={contact.isPending}>
                {words.contactShow}
              </Button>
            </p>
          </form>
        </Dialog>
      )}
    </section>
  );
}
