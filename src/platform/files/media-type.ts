import { fileTypeFromBuffer } from 'file-type';
import { Refusal } from '../refusal/refusal.ts';

export type Sniffed = 'photo' | 'document';

const photos = new Set(['image/jpeg', 'image/png', 'image/webp']);
const applePhotos = new Set(['image/heic', 'image/heif', 'image/heic-sequence']);

/**
 * What the bytes are, whatever their name or declared type says.
 * @throws Refusal invalid `files.heic` or `files.wrong_kind`.
 */
export async function sniff(bytes: Uint8Array): Promise<Sniffed> {
  const found = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? '';
  if (photos.has(found)) return 'photo';
  if (found === 'application/pdf') return 'document';
  if (applePhotos.has(found)) {
    throw new Refusal('invalid', 'files.heic', {
      zh: '暂不支持 HEIC 照片，请在手机相机设置里选“兼容性最佳”，或改传 JPEG。',
      en: 'HEIC photos are not taken. Set the camera to "most compatible", or send a JPEG.',
    });
  }
  throw new Refusal('invalid', 'files.wrong_kind', {
    zh: '只能上传照片（JPEG、PNG、WebP）或 PDF 文件。',
    en: 'Only photos (JPEG, PNG, WebP) and PDF documents are taken.',
  });
}
