import { useWords } from '../language/language-context.ts';
import { valueWords } from './words.ts';

/** Says a coded value in words; a code nobody has put into words is shown as it is. */
export function useValueTitle(): (value: string) => string {
  const words: Readonly<Record<string, string>> = useWords(valueWords);
  return (value) => words[value] ?? value;
}
