import readExif from 'exif-reader';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkDocument, cleanName } from './document.ts';
import { sniff } from './media-type.ts';
import { drawAnew } from './photo.ts';
import { hugePng, phonePhoto, plainPdf, zip } from './samples.ts';

test('a photo is drawn anew without what it told about its maker and place', async () => {
  const original = await phonePhoto();
  const before = await sharp(original).metadata();
  expect(readExif(before.exif ?? Buffer.alloc(0)).GPSInfo?.GPSLatitude).toBeDefined();
  const photo = await drawAnew(original);
  expect(photo.takenAt).toEqual(new Date('2026-11-20T09:30:00+08:00'));
  expect(photo.takenPoint?.lon).toBeCloseTo(121.5, 6);
  expect(photo.takenPoint?.lat).toBeCloseTo(31.21, 6);
  for (const bytes of [photo.main, photo.thumbnail]) {
    const { exif, xmp, iptc, icc } = await sharp(bytes).metadata();
    expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined]);
    expect(bytes.includes('SecretPhone')).toBe(false);
    expect(bytes.includes('Wang Fang')).toBe(false);
  }
});

test(
  'large photos shrink, small ones do not grow, thumbnails fit',
  { timeout: 20_000 },
  async () => {
    const large = await drawAnew(await phonePhoto(2_800, 2_100));
    expect([large.width, large.height]).toEqual([2560, 1920]);
    const { width, height } = await sharp(large.thumbnail).metadata();
    expect([width, height]).toEqual([320, 240]);
    const small = await drawAnew(await phonePhoto(100, 80));
    expect([small.width, small.height]).toEqual([100, 80]);
  },
);

test('a photo held sideways comes out upright', async () => {
  const sideways = await sharp(await phonePhoto(200, 100))
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const photo = await drawAnew(sideways);
  expect([photo.width, photo.height]).toEqual([100, 200]);
});

test('transparent pictures keep their transparency as WebP', async () => {
  const background = { r: 255, g: 0, b: 0, alpha: 0.5 };
  const png = await sharp({ create: { width: 9, height: 9, channels: 4, background } })
    .png()
    .toBuffer();
  const photo = await drawAnew(png);
  expect(photo.mediaType).toBe('image/webp');
  expect((await sharp(photo.main).metadata()).hasAlpha).toBe(true);
});

test('what hides behind a photo does not survive', async () => {
  const page = Buffer.from('<script>alert(1)</script>');
  const polyglot = Buffer.concat([await phonePhoto(), page, zip, plainPdf]);
  expect(await sniff(polyglot)).toBe('photo');
  const { main, thumbnail } = await drawAnew(polyglot);
  for (const bytes of [main, thumbnail]) {
    expect(bytes.includes('<script')).toBe(false);
    expect(bytes.includes('%PDF')).toBe(false);
    expect(bytes.includes('PK\u0003\u0004')).toBe(false);
  }
});

test('a bomb is refused by its header, a broken photo by its body', async () => {
  await expect(drawAnew(hugePng(60_000))).rejects.toThrow('files.too_many_pixels');
  await expect(drawAnew(hugePng(300))).rejects.toThrow('files.damaged');
  const half = await phonePhoto();
  await expect(drawAnew(half.subarray(0, half.length / 2))).rejects.toThrow('files.damaged');
});

test.each([
  ['a page named .jpg', Buffer.from('<!doctype html><script>1</script>')],
  ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
  ['a drawing with scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>')],
  ['an archive', zip],
  ['a GIF', Buffer.from('GIF89a\u0001\u0000\u0001\u0000')],
  ['a PDF behind something else', Buffer.concat([Buffer.from('<html>'), plainPdf])],
  ['nothing', Buffer.alloc(0)],
])('%s is not taken', async (_name, bytes) => {
  await expect(sniff(bytes)).rejects.toThrow('files.wrong_kind');
});

test('HEIC is refused with advice', async () => {
  const heic = Buffer.from(
    '\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000mif1heic',
    'latin1',
  );
  await expect(sniff(heic)).rejects.toThrow('files.heic');
});

test('documents must be whole and passive', async () => {
  expect(await sniff(plainPdf)).toBe('document');
  expect(() => checkDocument(plainPdf)).not.toThrow();
  expect(() => checkDocument(plainPdf.subarray(0, 60))).toThrow('files.damaged');
  expect(() => checkDocument(Buffer.concat([plainPdf, zip]))).toThrow('files.damaged');
  const active = Buffer.from(
    plainPdf.toString().replace('/Type/Catalog', '/OpenAction<</S/JavaScript>>'),
  );
  expect(() => checkDocument(active)).toThrow('files.active_document');
});

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\docs\\申请书.pdf', '申请书.pdf'],
  ['a"b\r\nSet-Cookie: x.pdf', 'abSet-Cookie x.pdf'],
  ['\u202egpj.exe', 'gpj.exe'],
])('the name %j becomes %j', (name, clean) => {
  expect(cleanName(name)).toBe(clean);
});
