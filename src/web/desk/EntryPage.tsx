import { useState } from 'react';
import { newKey } from '#web/api/new-key.ts';
import { faultAt, problemOf } from '#web/api/problem.ts';
import { useReport } from '#web/api/reports.ts';
import type { ReportBody } from '#web/api/types.ts';
import { useMay } from '#web/api/use-may.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Choice } from '../ui/controls/Choice.tsx';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { channelWords } from '../ui/matter/words.ts';
import { PlaceField } from '../ui/places/PlaceField.tsx';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { emptyEntry, entryBody, entryFaults, openChannels } from './entry-model.ts';
import type { Entry, EntryChannel } from './entry-model.ts';
import { EntryFields } from './EntryFields.tsx';
import { EntryReceipt } from './EntryReceipt.tsx';
import { entryWords } from './entry-words.ts';
import desk from './Desk.module.css';

/** Hotline, window and other staff enter what somebody told them. */
export function EntryPage() {
  const words = useWords(entryWords);
  const channels = useWords(channelWords);
  const report = useReport();
  const channelsOpen = openChannels(useMay());
  const [first = 'hotline'] = channelsOpen;
  const [typed, setEntry] = useState<Partial<Entry>>({});
  const entry: Entry = { ...emptyEntry, channel: first, ...typed };
  const [tried, setTried] = useState(false);
  const [idempotencyKey, setKey] = useState(() => newKey());
  // What went out and has no answer may be registered: it goes again first, as it was.
  const [unanswered, setUnanswered] = useState<ReportBody>();
  const faultOf = useFaults(entry, tried, report.error);
  const change = (part: Partial<Entry>) => setEntry((before) => ({ ...before, ...part }));
  const startNext = () => {
    setEntry({ channel: entry.channel });
    setTried(false);
    setKey(newKey());
    setUnanswered(undefined);
    report.reset();
  };
  const send = () => {
    setTried(true);
    if (entryFaults(entry).size > 0 || report.isPending) return;
    const body = unanswered ?? entryBody(entry);
    const onError = (error: unknown) => {
      if (problemOf(error).status === 0) setUnanswered(body);
    };
    report.mutate({ body, idempotencyKey }, { onError });
  };
  if (report.isSuccess) return <EntryReceipt receipt={report.data} onNext={startNext} />;
  return (
    <main className={desk['page']}>
      <h1>{words.title}</h1>
      <form
        noValidate
        className={desk['panel']}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Choice
          label={words.channel}
          options={channelsOpen.map((value) => ({ value, title: channels[value] }))}
          value={entry.channel}
          onChange={(channel) => change({ channel: channel as EntryChannel, facts: {} })}
        />
        <EntryFields entry={entry} faultOf={faultOf} onChange={change} />
        <PlaceField
          elsewhere
          place={entry}
          fault={faultOf('where')}
          communityFault={faultOf('community')}
          onChange={change}
        />
        <FaultLine error={report.error} />
        {unanswered !== undefined && <p role="status">{words.unanswered}</p>}
        <p>
          <Button type="submit" tone="primary" busy={report.isPending}>
            {words.submit}
          </Button>
        </p>
      </form>
    </main>
  );
}

/** What is wrong with a field: as the page sees it, or as the server said of what was sent. */
function useFaults(entry: Entry, tried: boolean, error: unknown) {
  const words = useWords(entryWords);
  const say = useSay();
  const faults = tried ? entryFaults(entry) : new Map<string, never>();
  return (name: string): string | undefined => {
    const own = faults.get(name);
    if (name === 'where' || name === 'community') {
      return faults.get('place') === name ? words[name] : undefined;
    }
    if (own !== undefined) return own === 'phone' ? words.phoneWrong : words[own];
    const told = faultAt(error, name === 'phone' ? 'contact.phone' : name);
    return told && say(told);
  };
}
