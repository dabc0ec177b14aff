import { Refusal } from '../refusal/refusal.ts';

const tailBytesMax = 1024;
const activeNames = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)(?![A-Za-z])/;

/**
 * A PDF is stored as it came, so it must be one from its first byte to its last, and must not
 * openly carry programs or other files. (Names inside compressed streams are not seen here;
 * documents are therefore only ever given out as downloads, never shown in our pages.)
 * @throws Refusal invalid `files.damaged` or `files.active_document`.
 */
export function checkDocument(bytes: Buffer): void {
  const end = bytes.lastIndexOf('%%EOF');
  const startsRight = bytes.subarray(0, 5).toString('latin1') === '%PDF-';
  if (!startsRight || end === -1 || bytes.length - end > tailBytesMax) throw damaged();
  if (activeNames.test(bytes.toString('latin1'))) {
    throw new Refusal('invalid', 'files.active_document', {
      zh: '这个 PDF 里带有程序或附件，不能上传；请另存为普通 PDF。',
      en: 'This PDF carries programs or attachments. Save it as a plain PDF first.',
    });
  }
}

/** A name fit to show and to put into a header: no paths, no control characters. */
export function cleanName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  return base
    .replace(/[\p{Cc}\p{Cf}\p{Cs}"<>|:*?]/gu, '')
    .trim()
    .slice(0, 100);
}

export function damaged(): Refusal {
  return new Refusal('invalid', 'files.damaged', {
    zh: '文件已损坏或不完整，请换一份再传。',
    en: 'The file is damaged or incomplete. Please send another copy.',
  });
}
