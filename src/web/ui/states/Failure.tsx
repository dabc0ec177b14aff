import { Link, useLocation } from 'react-router';
import { problemOf } from '#web/api/problem.ts';
import { Button } from '../controls/Button.tsx';
import { useSay, useWords } from '../language/language-context.ts';
import { Notice } from './Notice.tsx';
import { WayBack } from './WayBack.tsx';
import { stateWords } from './words.ts';

interface Props {
  readonly error: unknown;
  onRetry?(): void;
}

/** Asking again would be answered the same. */
const final: ReadonlySet<number> = new Set([400, 401, 403, 404]);
/** A page asks only for what its address names: what was refused as malformed is nowhere. */
const nowhere: ReadonlySet<number> = new Set([400, 404]);

/** Why a page could not be shown: sign in, no permission, or try again. */
export function Failure({ error, onRetry }: Props) {
  const words = useWords(stateWords);
  const say = useSay();
  const { pathname } = useLocation();
  const problem = problemOf(error);
  const lost = nowhere.has(problem.status);
  const title = lost ? words.missing : problem.status === 403 ? words.forbidden : words.failed;
  return (
    <Notice title={problem.status === 401 ? say(problem.sentence) : title} tone="bad">
      {problem.status === 400 && <p>{words.notFoundHint}</p>}
      {problem.status !== 400 && problem.status !== 401 && <p>{say(problem.sentence)}</p>}
      {problem.status === 401 && (
        <Link to={`/sign-in?next=${encodeURIComponent(pathname)}`}>{words.signIn}</Link>
      )}
      {(lost || problem.status === 403) && <WayBack />}
      {onRetry !== undefined && !final.has(problem.status) && (
        <Button onClick={onRetry}>{words.retry}</Button>
      )}
    </Notice>
  );
}
