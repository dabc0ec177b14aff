import { useState } from 'react';
import { Link } from 'react-router';
import { useDecideSame, useSamePeople, type SamePair } from '#web/api/registry.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Dialog } from '../ui/controls/Dialog.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { sameWords } from './same-words.ts';
import admin from '../admin/Admin.module.css';
import styles from './Registry.module.css';

/** Records that seem to be one person: a person looks and decides (R1). */
export function SamePage() {
  const words = useWords(sameWords);
  return (
    <main className={admin['page']}>
      <p>
        <Link to="/desk/people">{words.back}</Link>
      </p>
      <h1>{words.title}</h1>
      <p className={admin['quiet']}>{words.hint}</p>
      <Asked of={useSamePeople()}>
        {({ items }) =>
          items.length === 0 ? (
            <Notice title={words.none}>
              <p>{words.noneHint}</p>
            </Notice>
          ) : (
            items.map((pair) => <Pair key={`${pair.one.id} ${pair.other.id}`} pair={pair} />)
          )
        }
      </Asked>
    </main>
  );
}

type Decision = 'merge' | 'dismiss';

function Pair({ pair }: { readonly pair: SamePair }) {
  const words = useWords(sameWords);
  const [decision, setDecision] = useState<Decision>();
  const label = words.pair(pair.one.name, pair.other.name);
  return (
    <section className={styles['part']} aria-label={label}>
      <h2>{label}</h2>
      <p>
        {words.because} {pair.reasons.map((reason) => words[reason]).join(words.comma)}
      </p>
      <PeopleTable label={label} people={[pair.one, pair.other]} />
      <p className={admin['buttons']}>
        <Button tone="primary" onClick={() => setDecision('merge')}>
          {words.merge}
        </Button>
        <Button onClick={() => setDecision('dismiss')}>{words.dismiss}</Button>
      </p>
      {decision && (
        <Decide pair={pair} decision={decision} onClose={() => setDecision(undefined)} />
      )}
    </section>
  );
}

interface DecideProps {
  readonly pair: SamePair;
  readonly decision: Decision;
  onClose(): void;
}

/** The record that was there first stays; why goes into the history of both. */
function Decide({ pair, decision, onClose }: DecideProps) {
  const words = useWords(sameWords);
  const decide = useDecideSame();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === '';
  return (
    <Dialog title={words[decision]} onClose={onClose}>
      <p>{decision === 'merge' ? words.mergeHint : words.dismissHint}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          const ids = { keepId: pair.one.id, otherId: pair.other.id };
          if (!missing) {
            decide.mutate({ ...ids, decision, reason: reason.trim() }, { onSuccess: onClose });
          }
        }}
      >
        <TextField
          required
          label={words.reason}
          fault={tried && missing ? words.reasonMissing : undefined}
          maxLength={200}
          value={reason}
          onChange={setReason}
        />
        <FaultLine error={decide.error} />
        <p>
          <Button type="submit" tone="primary" busy={decide.isPending}>
            {words.sure}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
