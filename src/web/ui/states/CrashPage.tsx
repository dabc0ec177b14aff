import { Button } from '../controls/Button.tsx';
import { useWords } from '../language/language-context.ts';
import { Notice } from './Notice.tsx';
import { stateWords } from './words.ts';

/** What the router shows when a page throws; whatever was submitted is safe. */
export function CrashPage() {
  const words = useWords(stateWords);
  return (
    <main>
      <Notice title={words.crashed} tone="bad" alone>
        <p>{words.crashedHint}</p>
        <Button onClick={() => location.reload()}>{words.reload}</Button>
      </Notice>
    </main>
  );
}
