import { useState } from 'react';
import { Link } from 'react-router';
import { useReport } from '#web/api/reports.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Field } from '../ui/controls/Field.tsx';
import { FilesPicker } from '../ui/form/FilesPicker.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { PlaceField } from '../ui/places/PlaceField.tsx';
import type { Place } from '../ui/places/PlaceField.tsx';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { fieldWords } from './words.ts';
import controls from '../ui/controls/Field.module.css';
import styles from './Field.module.css';

const nowhere: Place = { point: null, areaCode: null, address: '' };

/** Seen on the round, said at once: photo, place, a few words. */
export function PatrolPage() {
  const words = useWords(fieldWords);
  const report = useReport();
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const [detail, setDetail] = useState('');
  const [attachments, setAttachments] = useState<string[]>([]);
  const [place, setPlace] = useState(nowhere);
  const [urgent, setUrgent] = useState(false);
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (detail.trim() === '' || place.point === null) return;
    const address = place.address.trim();
    report.mutate({
      idempotencyKey,
      body: {
        channel: 'patrol',
        detail: detail.trim(),
        point: place.point,
        attachments,
        urgency: urgent ? 'urgent' : 'ordinary',
        ...(address !== '' && { address }),
      },
    });
  };
  const startNext = () => {
    setDetail('');
    setAttachments([]);
    setUrgent(false);
    setTried(false);
    setPlace(nowhere);
    setKey(crypto.randomUUID());
    report.reset();
  };
  if (report.isSuccess) {
    return (
      <main>
        <Notice title={words.sent(report.data.number)}>
          <Button tone="primary" size="large" onClick={startNext}>
            {words.next}
          </Button>
          <Link to={`/field/matters/${report.data.id}`}>{words.open}</Link>
        </Notice>
      </main>
    );
  }
  return (
    <main className={styles['stack']}>
      <h1>{words.patrol}</h1>
      <Field label={words.photos} optional>
        {(ids) => <FilesPicker ids={ids} value={attachments} onChange={setAttachments} />}
      </Field>
      <Field label={words.what} fault={tried && detail.trim() === '' ? words.needWhat : undefined}>
        {(ids) => (
          <textarea
            {...ids}
            className={controls['input']}
            maxLength={5000}
            value={detail}
            onChange={(event) => setDetail(event.target.value)}
          />
        )}
      </Field>
      <PlaceField
        place={place}
        fault={tried && place.point === null ? words.needPoint : undefined}
        onChange={(change) => setPlace((before) => ({ ...before, ...change }))}
      />
      <label className={controls['check']}>
        <input
          type="checkbox"
          checked={urgent}
          onChange={(event) => setUrgent(event.target.checked)}
        />
        {words.urgent}
      </label>
      <FaultLine error={report.error} />
      <Button tone="primary" size="large" busy={report.isPending} onClick={send}>
        {words.send}
      </Button>
    </main>
  );
}
