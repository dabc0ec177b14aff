import { useRouteError } from 'react-router';
import { Button } from '../controls/Button.tsx';
import { useWords } from '../language/language-context.ts';
import { Notice } from './Notice.tsx';
import { stateWords } from './words.ts';

/** What browsers say of a page's script that they could not fetch, each in its own words. */
const notFetched = /dynamically imported module|importing a module|module script/i;

/** What the router shows when a page throws, or cannot come for want of a network. */
export function CrashPage() {
  const words = useWords(stateWords);
  const error = useRouteError();
  const isAway = error instanceof TypeError && notFetched.test(error.message);
  return (
    <main>
      <Notice title={isAway ? words.notFetched : words.crashed} tone="bad" alone>
        <p>{isAway ? words.notFetchedHint : words.crashedHint}</p>
        <Button onClick={() => location.reload()}>{words.reload}</Button>
        {isAway && <a href="/">{words.home}</a>}
      </Notice>
    </main>
  );
}
