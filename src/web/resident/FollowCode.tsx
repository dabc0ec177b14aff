import { Link } from 'react-router';
import { Button } from '../ui/controls/Button.tsx';
import { useCopy } from '../ui/controls/use-copy.ts';
import { useWords } from '../ui/language/language-context.ts';
import { residentWords } from './words.ts';
import styles from './Resident.module.css';

interface Props {
  readonly number: string;
  readonly code: string;
}

/** The code by which a report without an account is followed: to be copied, printed or noted. */
export function FollowCode({ number, code }: Props) {
  const words = useWords(residentWords);
  const { copied, copy } = useCopy(words.receiptCopied(number, code));
  return (
    <>
      <p>
        {words.followCode}
        <br />
        <span className={styles['number']}>{code}</span>
      </p>
      <p className={styles['ways']}>
        <Button onClick={copy}>{copied === 'yes' ? words.copied : words.copy}</Button>
        <Button onClick={() => window.print()}>{words.print}</Button>
        <Link to="/resident/lookup" state={{ number, code }}>
          {words.lookUp}
        </Link>
      </p>
      <p role="status">{copied === 'by-hand' && words.copyByHand}</p>
    </>
  );
}
