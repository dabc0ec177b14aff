import { useWords } from '../ui/language/language-context.ts';
import { PocketMatter } from '../ui/matter/PocketMatter.tsx';
import { residentWords } from './words.ts';

/** A matter for whoever reported it. */
export function MatterPage() {
  const words = useWords(residentWords);
  const list = { path: '/resident/matters', title: words.mine };
  return <PocketMatter list={list} matters="/resident/matters" detailTitle={words.yourWords} />;
}
