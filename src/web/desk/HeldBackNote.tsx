import type { TextReading } from '#web/api/triage.ts';
import { useWords } from '../ui/language/language-context.ts';
import { correctionWords } from './correction-words.ts';
import styles from './MatterPage.module.css';

/** Why no category is filled in although there are some. */
export function HeldBackNote({ reading }: { readonly reading: TextReading }) {
  const words = useWords(correctionWords);
  if (reading.heldBack === null) return null;
  return <p className={styles['quiet']}>{words.heldBack}</p>;
}
