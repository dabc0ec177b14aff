import { useState } from 'react';
import { Link } from 'react-router';
import { useReport } from '#web/api/reports.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Choice } from '../ui/controls/Choice.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { channelWords } from '../ui/matter/words.ts';
import { PlaceField } from '../ui/places/PlaceField.tsx';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { emptyEntry, entryBody, entryChannels } from './entry-model.ts';
import type { Entry, EntryChannel } from './entry-model.ts';
import { EntryFields } from './EntryFields.tsx';
import { entryWords } from './entry-words.ts';
import desk from './Desk.module.css';

/** Hotline, window and other staff enter what somebody told them. */
export function EntryPage() {
  const words = useWords(entryWords);
  const channels = useWords(channelWords);
  const report = useReport();
  const [entry, setEntry] = useState<Entry>(emptyEntry);
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const change = (part: Partial<Entry>) => setEntry((before) => ({ ...before, ...part }));
  const startNext = () => {
    setEntry({ ...emptyEntry, channel: entry.channel });
    setKey(crypto.randomUUID());
    report.reset();
  };
  if (report.isSuccess) {
    return (
      <main className={desk['page']}>
        <Notice title={words.done(report.data.number)}>
          <Link to={`/desk/matters/${report.data.id}`}>{words.open}</Link>
          <Button tone="primary" onClick={startNext}>
            {words.next}
          </Button>
        </Notice>
      </main>
    );
  }
  const options = Object.keys(entryChannels) as EntryChannel[];
  return (
    <main className={desk['page']}>
      <h1>{words.title}</h1>
      <form
        className={desk['panel']}
        onSubmit={(event) => {
          event.preventDefault();
          report.mutate({ body: entryBody(entry), idempotencyKey });
        }}
      >
        <Choice
          label={words.channel}
          options={options.map((value) => ({ value, title: channels[value] }))}
          value={entry.channel}
          onChange={(channel) => change({ channel: channel as EntryChannel, facts: {} })}
        />
        <EntryFields entry={entry} onChange={change} />
        <PlaceField place={entry} onChange={change} />
        <FaultLine error={report.error} />
        <p>
          <Button type="submit" tone="primary" busy={report.isPending}>
            {words.submit}
          </Button>
        </p>
      </form>
    </main>
  );
}
