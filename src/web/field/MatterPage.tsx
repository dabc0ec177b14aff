import { useWords } from '../ui/language/language-context.ts';
import { PocketMatter } from '../ui/matter/PocketMatter.tsx';
import { fieldWords } from './words.ts';

/** The matter in the hand of whoever goes there: with a map of where it is. */
export function MatterPage() {
  const words = useWords(fieldWords);
  const list = { path: '/field', title: words.back };
  return <PocketMatter list={list} matters="/field/matters" detailTitle={words.what} withMap />;
}
