import { Link } from 'react-router';
import { useWords } from '../ui/language/language-context.ts';
import { Notice } from '../ui/states/Notice.tsx';
import { accountWords } from './words.ts';

/** Said before anybody types a number: no code would come. */
export function CodesNotSent({ hotline }: { readonly hotline: string }) {
  const words = useWords(accountWords);
  return (
    <Notice title={words.noCodesTitle}>
      <p>{words.noCodesHint(hotline)}</p>
      <a href={`tel:${hotline}`}>{words.callHotline(hotline)}</a>
      <Link to="/resident/report">{words.reportWithout}</Link>
      <Link to="/resident/lookup">{words.lookUp}</Link>
    </Notice>
  );
}
