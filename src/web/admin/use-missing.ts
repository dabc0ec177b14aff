import { useWords } from '../ui/language/language-context.ts';
import { adminWords } from './words.ts';

/** Says which needed fields are still empty; undefined when none is. */
export function useMissing(): (fields: Readonly<Record<string, string>>) => string | undefined {
  const words = useWords(adminWords);
  return (fields) => {
    const empty = Object.entries(fields).filter(([, value]) => value.trim() === '');
    if (empty.length === 0) return undefined;
    return words.fillIn(empty.map(([label]) => label).join(words.between));
  };
}
