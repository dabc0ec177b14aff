import { useWords } from '../language/language-context.ts';
import { Notice } from './Notice.tsx';
import { WayBack } from './WayBack.tsx';
import { stateWords } from './words.ts';

export function NotFoundPage() {
  const words = useWords(stateWords);
  return (
    <main>
      <Notice title={words.notFound} alone>
        <p>{words.notFoundHint}</p>
        <WayBack />
      </Notice>
    </main>
  );
}
