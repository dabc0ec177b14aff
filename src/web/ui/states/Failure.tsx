import { Link, useLocation } from 'react-router';
import { problemOf } from '#web/api/problem.ts';
import { Button } from '../controls/Button.tsx';
import { useSay, useWords } from '../language/language-context.ts';
import { Notice } from './Notice.tsx';
import { stateWords } from './words.ts';

interface Props {
  readonly error: unknown;
  onRetry?(): void;
}

/** Why a page could not be shown: sign in, no permission, or try again. */
export function Failure({ error, onRetry }: Props) {
  const words = useWords(stateWords);
  const say = useSay();
  const { pathname } = useLocation();
  const problem = problemOf(error);
  const title = problem.status === 403 ? words.forbidden : words.failed;
  return (
    <Notice title={problem.status === 401 ? say(problem.sentence) : title} tone="bad">
      {problem.status !== 401 && <p>{say(problem.sentence)}</p>}
      {problem.status === 401 && (
        <Link to={`/sign-in?next=${encodeURIComponent(pathname)}`}>{words.signIn}</Link>
      )}
      {onRetry !== undefined && problem.status !== 401 && problem.status !== 403 && (
        <Button onClick={onRetry}>{words.retry}</Button>
      )}
    </Notice>
  );
}
