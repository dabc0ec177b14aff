import { fileUrl, thumbnailUrl } from '#web/api/files.ts';
import type { MatterPage } from '#web/api/types.ts';
import { useWords } from '../language/language-context.ts';
import { matterWords } from './words.ts';
import styles from './Matter.module.css';

export type AttachedFile = Pick<MatterPage['attachments'][number], 'id' | 'kind'>;

interface Props {
  readonly files: readonly AttachedFile[];
  readonly className?: string | undefined;
}

/** Photos as thumbnails, documents by name; each opens in full. */
export function FileLinks({ files, className = styles['photos'] }: Props) {
  const words = useWords(matterWords);
  if (files.length === 0) return null;
  return (
    <div className={className}>
      {files.map(({ id, kind }, index) => {
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
