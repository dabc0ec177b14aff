import sharp from 'sharp';
import type { SeededRandom } from '#algorithms/seeded-random/index.ts';

const width = 240;
const height = 180;
const picturesKept = 12;

/** Files that handlers in the demo attach: drawn, not photographed. */
export interface EvidenceFiles {
  readonly photos: readonly Buffer[];
  readonly document: Buffer;
}

export async function drawEvidence(random: SeededRandom): Promise<EvidenceFiles> {
  const photos = Array.from({ length: picturesKept }, () => drawScene(random));
  return { photos: await Promise.all(photos), document: writeDocument() };
}

/** A street under a sky with a few houses: enough to tell one picture from another. */
function drawScene(random: SeededRandom): Promise<Buffer> {
  const colour = (hue: number, light: number) => `hsl(${hue}, 35%, ${light}%)`;
  const houses = Array.from({ length: random.integer(3, 6) }, (_, index) => {
    const tall = random.integer(40, 100);
    const fill = colour(random.integer(0, 60), random.integer(45, 75));
    const x = index * 44 + random.integer(0, 12);
    return `<rect x="${x}" y="${120 - tall}" width="38" height="${tall}" fill="${fill}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="${colour(random.integer(190, 220), 80)}"/>
    ${houses.join('')}
    <rect y="120" width="100%" height="60" fill="${colour(30, random.integer(35, 55))}"/>
    <rect y="150" width="100%" height="4" fill="#eee"/>
  </svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer();
}

/** The smallest PDF that readers open: one page with one line (ISO 32000-1, 7.5). */
function writeDocument(): Buffer {
  const line = 'BT /F1 18 Tf 60 760 Td (Shanzhi demo: record of handling) Tj ET';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R' +
      ' /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${line.length} >>\nstream\n${line}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = text.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
