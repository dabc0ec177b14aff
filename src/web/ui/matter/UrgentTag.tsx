import { useWords } from '../language/language-context.ts';
import { matterWords } from './words.ts';
import styles from './Matter.module.css';

export function UrgentTag() {
  const words = useWords(matterWords);
  return <span className={styles['urgent']}>{words.urgent}</span>;
}
