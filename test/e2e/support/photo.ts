import sharp from 'sharp';

/** A photo as a phone would send it: a lamp, more or less. */
export async function takePhoto(shade: string): Promise<{
  name: string;
  mimeType: string;
  buffer: Buffer;
}> {
  const lamp = Buffer.from(
    `<svg width="800" height="600"><rect width="800" height="600" fill="${shade}"/>
     <rect x="392" y="200" width="16" height="400" fill="#444"/>
     <circle cx="400" cy="180" r="60" fill="#ffd"/></svg>`,
  );
  const buffer = await sharp(lamp).jpeg().toBuffer();
  return { name: 'lamp.jpg', mimeType: 'image/jpeg', buffer };
}
