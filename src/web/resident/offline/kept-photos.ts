import { uploadFile } from '#web/api/files.ts';
import { newKey } from '#web/api/new-key.ts';
import { Problem } from '#web/api/problem.ts';
import type { TakenFile } from '#web/api/sending.ts';
import { openResidentBox } from '../../device/box.ts';
import { isLocal, localName } from '../../device/local-names.ts';

interface KeptPhoto {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

const uploadMs = 90_000;

/** Seals a photo on this device, under a name that stands for it until it is handed in. */
export async function keepPhoto(writer: string, file: File): Promise<TakenFile> {
  const id = localName(newKey());
  const box = await openResidentBox(writer);
  await box.put('photo', id, { id, name: file.name, type: file.type }, file);
  return { id, kind: file.type === 'application/pdf' ? 'document' : 'photo' };
}

export async function pictureOfKept(writer: string, id: string): Promise<string> {
  const bytes = await (await openResidentBox(writer)).findBlob('photo', id);
  if (bytes === null) throw new Problem(404, undefined);
  return URL.createObjectURL(new Blob([bytes]));
}

/**
 * Hands in what only this device has. Each photo that the server
 * takes is noted before the next: under one key it takes one report, so that what once went out
 * goes again with the same names.
 *
 * @param note writes down, before it returns, the attachments as they are called by now.
 * @throws Problem 410 where the device has lost one: its writer decides, and nothing goes without.
 */
export async function handInPhotos(
  writer: string,
  attachments: readonly string[],
  note: (attachments: readonly string[]) => void,
): Promise<void> {
  let names = attachments;
  const box = await openResidentBox(writer);
  for (const id of attachments.filter(isLocal)) {
    const photo = await box.find<KeptPhoto | null>('photo', id);
    const bytes = await box.findBlob('photo', id);
    if (photo === null || bytes === null) throw lostPhoto();
    const taken = await uploadFile(fileOf(photo, bytes), AbortSignal.timeout(uploadMs));
    names = names.map((name) => (name === id ? taken.id : name));
    note(names);
    await box.remove('photo', [id]);
  }
}

function lostPhoto(): Problem {
  return new Problem(410, {
    code: 'web.photo_lost',
    sentence: {
      zh: '有一张照片已经不在这台设备上，所以还没有发。请点“修改”，去掉它或重新添加。',
      en: 'A photo is no longer on this device, so nothing was sent: take it out, or add it anew.',
    },
  });
}

function fileOf({ name, type }: KeptPhoto, bytes: ArrayBuffer): File {
  return new File([bytes], name, { type });
}
