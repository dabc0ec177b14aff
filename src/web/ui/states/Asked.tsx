import type { ReactNode } from 'react';
import { problemOf } from '#web/api/problem.ts';
import { useWords } from '../language/language-context.ts';
import { Failure } from './Failure.tsx';
import { Loading } from './Loading.tsx';
import { Notice } from './Notice.tsx';
import { stateWords } from './words.ts';
import styles from './Notice.module.css';

/** As much of a query as its frame needs to know. */
export interface Question<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  /** Paused: there is no network, and the question waits for one. */
  readonly fetchStatus: 'fetching' | 'paused' | 'idle';
  /** The answer to the question before, shown until this one's comes. */
  readonly isPlaceholderData?: boolean;
  refetch(): unknown;
}

interface Props<Data> {
  readonly of: Question<Data>;
  /** How many grey shapes stand in while the answer comes. */
  readonly rows?: number;
  children(data: Data): ReactNode;
}

/**
 * What was asked of the server, in all its states: coming, offline, refused, failed, there. What
 * was read before stays when only its renewal failed, and says so.
 */
export function Asked<Data>({ of: question, rows = 3, children }: Props<Data>) {
  const words = useWords(stateWords);
  const { data, error } = question;
  const retry = () => void question.refetch();
  const status = error === null ? undefined : problemOf(error).status;
  const refused = status !== undefined && status >= 400 && status < 500;
  // Without a network the answer to another question would stand there for good.
  const astray = question.isPlaceholderData === true && question.fetchStatus === 'paused';
  if (data !== undefined && !refused && !astray) {
    return (
      <>
        {status !== undefined && (
          <p className={styles['stale']} role="status">
            {words.stale}
            <button type="button" onClick={retry}>
              {words.retry}
            </button>
          </p>
        )}
        {children(data)}
      </>
    );
  }
  if (error !== null) return <Failure error={error} onRetry={retry} />;
  if (question.fetchStatus === 'paused') {
    return (
      <Notice title={words.noNetwork}>
        <p>{words.noNetworkHint}</p>
      </Notice>
    );
  }
  return <Loading rows={rows} />;
}
