import { Button } from '../ui/controls/Button.tsx';
import { Dialog } from '../ui/controls/Dialog.tsx';
import { useCopy } from '../ui/controls/use-copy.ts';
import { useWords } from '../ui/language/language-context.ts';
import { adminWords } from './words.ts';
import styles from './Admin.module.css';

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly value: string;
  onClose(): void;
}

/** Something shown this once: to be copied or written down before it is closed. */
export function Secret({ title, hint, value, onClose }: Props) {
  const words = useWords(adminWords);
  const { copied, copy } = useCopy(value);
  return (
    <Dialog title={title} onClose={onClose}>
      <div className={styles['secret']}>
        <p>{hint}</p>
        <code data-secret>{value}</code>
        <div className={styles['buttons']}>
          <Button tone="primary" onClick={copy}>
            {words.copy}
          </Button>
          <Button onClick={onClose}>{words.written}</Button>
        </div>
        <p role="status" className={styles['quiet']}>
          {copied === 'yes' && words.copied}
          {copied === 'by-hand' && words.copyByHand}
        </p>
      </div>
    </Dialog>
  );
}
