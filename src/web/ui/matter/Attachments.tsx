import { fileUrl, thumbnailUrl } from '#web/api/files.ts';
import type { MatterPage } from '#web/api/types.ts';
import { useWords } from '../language/language-context.ts';
import { matterWords } from './words.ts';
import styles from './Matter.module.css';

export function Attachments({ attachments }: Pick<MatterPage, 'attachments'>) {
  const words = useWords(matterWords);
  if (attachments.length === 0) return null;
  return (
    <div className={styles['photos']}>
      {attachments.map(({ id, kind }, index) => {
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
