import { useSingleSignOn } from '#web/api/session.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { accountWords } from './words.ts';
import styles from './Account.module.css';

interface Props {
  readonly providers: readonly { readonly id: string; readonly title: string }[];
  /** Where to come back to. */
  readonly next: string;
}

/** In by the county's own account, where one is set up. */
export function SingleSignOn({ providers, next }: Props) {
  const words = useWords(accountWords);
  const begin = useSingleSignOn();
  if (providers.length === 0) return null;
  return (
    <div className={styles['form']}>
      {providers.map(({ id, title }) => (
        <Button
          key={id}
          size="large"
          busy={begin.isPending}
          onClick={() => begin.mutate({ provider: id, callbackURL: next })}
        >
          {words.enterBy(title)}
        </Button>
      ))}
      <FaultLine error={begin.error} />
    </div>
  );
}
