import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { boardWords } from './words.ts';

/** How high it stands. */
export const leftOutPx = 44;

/** That more is there than the screen has room for, and a way to it. */
export function LeftOut(props: { readonly count: number; onShow(): void }) {
  const words = useWords(boardWords);
  if (props.count === 0) return null;
  return (
    <Button tone="plain" onClick={props.onShow}>
      {words.leftOut(props.count)}
    </Button>
  );
}
