import { Link } from 'react-router';
import { useJoin, useSimilar, type SimilarMatter } from '#web/api/neighbours.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { useTitles } from '../ui/matter/speech.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { Moment } from '../ui/time/Moment.tsx';
import { neighbourWords } from './neighbour-words.ts';
import type { ReportDraft } from './report-draft.ts';
import { useWanted } from './use-wanted.ts';
import styles from './Neighbours.module.css';

interface Props {
  readonly draft: ReportDraft;
  readonly signedIn: boolean;
  /** It was the same, and nothing is left to send. Photos do not go along: they stay. */
  onJoined(): void;
}

/** Before anything is sent: is it one of those that are being seen to already? */
export function SimilarNearby({ draft, signedIn, onJoined }: Props) {
  const words = useWords(neighbourWords);
  const { data } = useSimilar(useWanted(draft));
  const join = useJoin();
  const items = data?.items ?? [];
  // What is written next is another report, and is asked about anew.
  const isAsJoined = draft.detail === '' || draft.detail === join.variables?.text;
  const done = isAsJoined ? join.data : undefined;
  const hasPhotos = draft.attachments.length > 0;
  const onSuccess = () => {
    if (!hasPhotos) onJoined();
  };
  return (
    <div role="status" className={styles['hints']}>
      {done !== undefined && (
        <section className={styles['joined']}>
          <p>{words.joined(done.number)}</p>
          {hasPhotos && <p>{words.photosStay}</p>}
          <Link to={`/resident/matters/${done.id}`}>{words.seeIt}</Link>
        </section>
      )}
      {done === undefined && items.length > 0 && (
        <section className={styles['similar']}>
          <h2>{words.similar}</h2>
          <p>{words.similarHint}</p>
          <ul>
            {items.map((item) => (
              <li key={item.id}>
                <Known item={item} />
                {signedIn && (
                  <Button
                    busy={join.isPending}
                    aria-label={`${words.join}：${item.title}`}
                    onClick={() => join.mutate({ id: item.id, text: draft.detail }, { onSuccess })}
                  >
                    {words.join}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {signedIn ? (
            <p>{words.joinHint}</p>
          ) : (
            <p>
              {words.signInToJoin} <Link to="/sign-in?next=/resident/report">{words.signIn}</Link>
            </p>
          )}
          <FaultLine error={join.error} />
        </section>
      )}
    </div>
  );
}

function Known({ item }: { readonly item: SimilarMatter }) {
  const words = useWords(neighbourWords);
  const titles = useTitles();
  const state = titles.state(item);
  return (
    <div>
      <strong>{item.title}</strong>
      <span>
        {state} · {item.metres !== null && `${words.metres(item.metres)} · `}
        <Moment at={item.openedAt} />
        {item.joined > 0 && ` · ${words.joinedBy(item.joined)}`}
      </span>
    </div>
  );
}
