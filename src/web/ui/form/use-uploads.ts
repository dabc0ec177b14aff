import { useEffect, useRef, useState } from 'react';
import { useSendingWay } from '#web/api/sending.ts';

/** What the picker knows of a file that was handed in here; after a reload nothing is known. */
export interface Uploaded {
  readonly kind: 'photo' | 'document';
  readonly name: string;
  /** The photo as this device has it: whoever has no account may not fetch it back. */
  readonly preview: string;
}

export interface UploadFault {
  readonly name: string;
  readonly error: unknown;
}

/** Hands files in one by one; one that is refused does not stop the others. */
export function useUploads(onTaken: (id: string) => void) {
  const { takeFile } = useSendingWay();
  const [uploading, setUploading] = useState(false);
  const [faults, setFaults] = useState<readonly UploadFault[]>([]);
  const [known, setKnown] = useState<ReadonlyMap<string, Uploaded>>(new Map());
  const previews = useRef<string[]>([]);
  useEffect(() => () => previews.current.forEach((one) => URL.revokeObjectURL(one)), []);
  const add = async (files: readonly File[]) => {
    setUploading(true);
    setFaults([]);
    for (const file of files) {
      try {
        const { id, kind } = await takeFile(file);
        const preview = URL.createObjectURL(file);
        previews.current.push(preview);
        setKnown((before) => new Map(before).set(id, { kind, name: file.name, preview }));
        onTaken(id);
      } catch (error) {
        setFaults((before) => [...before, { name: file.name, error }]);
      }
    }
    setUploading(false);
  };
  return { uploading, faults, known, add };
}
