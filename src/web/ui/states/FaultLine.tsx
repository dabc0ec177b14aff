import { problemOf } from '#web/api/problem.ts';
import { useSay } from '../language/language-context.ts';
import styles from './Notice.module.css';

/** A refusal told beside the button that met it. */
export function FaultLine({ error }: { readonly error: unknown }) {
  const say = useSay();
  if (error === null || error === undefined) return null;
  return (
    <p className={styles['fault']} role="alert">
      {say(problemOf(error).sentence)}
    </p>
  );
}
