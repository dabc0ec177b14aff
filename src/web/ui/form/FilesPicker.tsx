import { useState } from 'react';
import { thumbnailUrl, uploadFile } from '#web/api/files.ts';
import type { FieldIds } from '../controls/Field.tsx';
import { useWords } from '../language/language-context.ts';
import { FaultLine } from '../states/FaultLine.tsx';
import { formWords } from './words.ts';
import styles from './Form.module.css';

interface Props {
  readonly ids: FieldIds;
  readonly value: readonly string[];
  readonly most?: number;
  onChange(value: string[]): void;
}

/** Photos from the camera or the album, and PDF documents; each is handed in as soon as chosen. */
export function FilesPicker({ ids, value, most = 9, onChange }: Props) {
  const words = useWords(formWords);
  const [uploading, setUploading] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [documents, setDocuments] = useState<ReadonlySet<string>>(new Set());
  const add = async (files: FileList | null) => {
    setUploading(true);
    setError(null);
    const taken = [...value];
    try {
      for (const file of [...(files ?? [])].slice(0, most - value.length)) {
        const { id, kind } = await uploadFile(file);
        if (kind === 'document') setDocuments((before) => new Set(before).add(id));
        onChange([...taken, id]);
        taken.push(id);
      }
    } catch (caught) {
      setError(caught);
    }
    setUploading(false);
  };
  return (
    <div>
      <div className={styles['files']}>
        {value.map((id) => (
          <span key={id} className={styles['file']}>
            {documents.has(id) ? 'PDF' : <img src={thumbnailUrl(id)} alt={words.file} />}
            <button
              type="button"
              aria-label={words.removeFile}
              onClick={() => onChange(value.filter((one) => one !== id))}
            >
              <span aria-hidden="true">✕</span>
            </button>
          </span>
        ))}
        {value.length < most && (
          <span className={styles['addFile']}>
            <span aria-hidden="true">＋</span>
            {uploading ? words.uploading : words.addFile}
            <input
              {...ids}
              type="file"
              multiple
              accept="image/jpeg,image/png,image/webp,application/pdf"
              disabled={uploading}
              aria-label={words.addFile}
              onChange={(event) => {
                void add(event.target.files);
                event.target.value = '';
              }}
            />
          </span>
        )}
      </div>
      <FaultLine error={error} />
    </div>
  );
}
