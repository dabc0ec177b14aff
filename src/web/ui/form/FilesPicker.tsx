import { useEffect, useRef, useState } from 'react';
import { problemOf } from '#web/api/problem.ts';
import { useSendingWay } from '#web/api/sending.ts';
import type { FieldIds } from '../controls/Field.tsx';
import { useSay, useWords } from '../language/language-context.ts';
import { useUploads, type Uploaded, type UploadFault } from './use-uploads.ts';
import { formWords } from './words.ts';
import controls from '../controls/Field.module.css';
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
  // One that arrives while another is taken away must not bring that back.
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  const change = (next: string[]) => {
    latest.current = next;
    onChange(next);
  };
  const uploads = useUploads((id) => change([...latest.current, id]));
  const { uploading, faults, known } = uploads;
  return (
    <div>
      <div className={styles['files']}>
        {value.map((id) => (
          <span key={id} className={styles['file']}>
            <Thumb id={id} known={known.get(id)} />
            <button
              type="button"
              aria-label={words.removeFile}
              onClick={() => change(value.filter((one) => one !== id))}
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
                void uploads.add([...(event.target.files ?? [])].slice(0, most - value.length));
                event.target.value = '';
              }}
            />
          </span>
        )}
      </div>
      <Faults faults={faults} />
    </div>
  );
}

function Thumb({ id, known }: { readonly id: string; readonly known: Uploaded | undefined }) {
  const words = useWords(formWords);
  const [broken, setBroken] = useState(false);
  const [kept, setKept] = useState<string>();
  const { pictureOf } = useSendingWay();
  useEffect(() => {
    if (known === undefined) void pictureOf(id).then(setKept, () => setBroken(true));
  }, [id, known]);
  if (broken || known?.kind === 'document') return known?.kind === 'document' ? 'PDF' : words.file;
  const source = known?.preview ?? kept;
  return <img src={source} alt={words.file} title={known?.name} onError={() => setBroken(true)} />;
}

/** Each refused file by its name, with why. */
function Faults({ faults }: { readonly faults: readonly UploadFault[] }) {
  const words = useWords(formWords);
  const say = useSay();
  if (faults.length === 0) return null;
  return (
    <ul className={styles['fileFaults']} role="alert">
      {faults.map(({ name, error }, index) => (
        <li key={index} className={controls['fault']}>
          {name}：
          {problemOf(error).status === 0 ? words.fileOffline : say(problemOf(error).sentence)}
        </li>
      ))}
    </ul>
  );
}
