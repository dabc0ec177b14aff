import {
  useCorrectGroup,
  useCorrectionPreview,
  type ModelCorrection,
  type ModelGroup,
} from '#web/api/triage.ts';
import { useMay } from '#web/api/use-may.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { correctionWords } from './correction-words.ts';
import { shareWords } from '../ui/figures/share-words.ts';
import styles from './Models.module.css';

/** What a correction would change for a group, before anybody uses it. */
export function GroupCorrection({ group }: { readonly group: ModelGroup }) {
  const words = useWords(correctionWords);
  const correct = useCorrectGroup();
  const mayCorrect = useMay()('triage.manage_models');
  return (
    <Asked of={useCorrectionPreview(group)} rows={2}>
      {({ found }) =>
        found === null ? (
          <p>{words.tooFew}</p>
        ) : (
          <div className={styles['correction']}>
            <p>{words.what(shareWords(found.confidenceMin))}</p>
            <p className={styles['quiet']}>{words.foundBy(found.foundBy)}</p>
            <BeforeAndAfter effect={found} />
            {correct.error !== null && <FaultLine error={correct.error} />}
            {mayCorrect && (
              <Button
                busy={correct.isPending}
                onClick={() => correct.mutate({ by: group.by, key: group.key, on: true })}
              >
                {words.apply}
              </Button>
            )}
          </div>
        )
      }
    </Asked>
  );
}

type Effect = NonNullable<ModelCorrection['effect']>;

/** The same decisions without and with it. */
export function BeforeAndAfter({ effect: { before, after } }: { readonly effect: Effect }) {
  const words = useWords(correctionWords);
  return (
    <ul>
      <li>
        {words.before}：<Filled filled={before} />
      </li>
      <li>
        {words.after}：<Filled filled={after} />
      </li>
    </ul>
  );
}

function Filled({ filled }: { readonly filled: Effect['before'] }) {
  const words = useWords(correctionWords);
  const { answers, of, accuracy, low, high } = filled;
  if (answers === 0) return words.nothing;
  const right = words.right(shareWords(accuracy), shareWords(low), shareWords(high));
  return `${words.filled(answers, of)} · ${right}`;
}
