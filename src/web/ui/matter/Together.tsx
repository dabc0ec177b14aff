import type { MatterPage } from '#web/api/types.ts';
import { useSay, useWords } from '../language/language-context.ts';
import { matterWords } from './words.ts';
import layout from '../layout/Layout.module.css';

/** How far the other person's matter is that this one is handled with. */
export function Together({ together }: Pick<MatterPage, 'together'>) {
  const words = useWords(matterWords);
  const say = useSay();
  if (together === null) return null;
  return (
    <section>
      <h3>
        {words.together}：{say(together.stateTitle)}
      </h3>
      <p className={layout['next']}>{say(together.whatNext)}</p>
      {together.answer !== null && (
        <p className={layout['detail']}>
          {words.togetherAnswer}：{together.answer}
        </p>
      )}
    </section>
  );
}
