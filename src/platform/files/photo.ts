import sharp from 'sharp';
import { Refusal } from '../refusal/refusal.ts';
import { damaged } from './document.ts';
import { Gate } from './gate.ts';
import { readTaken } from './taken.ts';
import type { Taken } from './taken.ts';

const pixelsMax = 50_000_000;
const edgeMax = 2560;
const thumbnailEdge = 320;
const secondsMax = 20;
// A photo at the limit takes 200 MB while it is drawn; a small machine must bear several uploads.
const drawing = new Gate(2);

export interface Photo extends Taken {
  readonly mediaType: 'image/jpeg' | 'image/webp';
  readonly main: Buffer;
  readonly thumbnail: Buffer;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws the photo anew: upright, at most 2560 pixels along an edge, without a byte of what came
 * besides its pixels. Where and when it was taken is read first. Transparent pictures become WebP.
 * @throws Refusal invalid `files.damaged`, too-large `files.too_many_pixels`.
 */
export async function drawAnew(bytes: Uint8Array): Promise<Photo> {
  return drawing.run(() => draw(bytes));
}

async function draw(bytes: Uint8Array): Promise<Photo> {
  const options = { limitInputPixels: pixelsMax, failOn: 'error', pages: 1 } as const;
  const found = await sharp(bytes, { ...options, limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!found) throw damaged();
  if (found.width * found.height > pixelsMax) throw tooManyPixels();
  const format = found.hasAlpha ? 'webp' : 'jpeg';
  try {
    const main = await sharp(bytes, options)
      .timeout({ seconds: secondsMax })
      .autoOrient()
      .resize({ width: edgeMax, height: edgeMax, fit: 'inside', withoutEnlargement: true })
      .toFormat(format, { quality: 82 })
      .toBuffer({ resolveWithObject: true });
    const thumbnail = await sharp(main.data)
      .resize({
        width: thumbnailEdge,
        height: thumbnailEdge,
        fit: 'inside',
        withoutEnlargement: true,
      })
      .toFormat(format, { quality: 75 })
      .toBuffer();
    const { width, height } = main.info;
    const mediaType = `image/${format}` as const;
    return { ...readTaken(found.exif), mediaType, main: main.data, thumbnail, width, height };
  } catch {
    throw damaged();
  }
}

function tooManyPixels(): Refusal {
  return new Refusal('too-large', 'files.too_many_pixels', {
    zh: '照片的像素太多（超过五千万），请缩小后再传。',
    en: 'The photo has too many pixels (more than 50 million). Please shrink it first.',
  });
}
