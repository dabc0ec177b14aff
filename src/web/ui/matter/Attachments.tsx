import { fileUrl, thumbnailUrl } from '#web/api/files.ts';
import type { MatterPage } from '#web/api/types.ts';
import { useWords } from '../language/language-context.ts';
import { matterWords } from './words.ts';
import styles from './Matter.module.css';

/** What came with the report itself; what was handed in later stands with its step. */
export function Attachments({ attachments, timeline }: MatterPage) {
  const words = useWords(matterWords);
  const firstSeq = Math.min(...timeline.map(({ seq }) => seq));
  const reported = attachments.filter(({ seq }) => seq <= firstSeq);
  if (reported.length === 0) return null;
  return (
    <div className={styles['photos']}>
      {reported.map(({ id, kind }, index) => {
        const title = words.attachment(words[kind], index + 1);
        return (
          <a key={id} href={fileUrl(id)} target="_blank" rel="noreferrer">
            {kind === 'photo' ? (
              <img src={thumbnailUrl(id)} alt={title} loading="lazy" />
            ) : (
              <span>{title}</span>
            )}
          </a>
        );
      })}
    </div>
  );
}
