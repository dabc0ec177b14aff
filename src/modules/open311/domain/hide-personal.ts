/** Numbers and addresses by which a person could be reached or known, as people write them. */
const personal: readonly RegExp[] = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /(?<![0-9A-Za-z])[1-9]\d{16}[\dXx](?![0-9A-Za-z])/g,
  /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/g,
  /(?<!\d)0\d{2,3}[- ]?\d{7,8}(?!\d)/g,
  /(?<=(?:电话|手机|联系|致电|微信|phone|tel|call)[^\d\n]{0,8})\+?\d[\d ()-]{4,18}\d/gi,
];

/**
 * What people write about themselves in a free text, covered: phone numbers, identity numbers, mail
 * addresses. Names cannot be told from other words; the form asks not to write them.
 */
export function hidePersonal(text: string): string {
  return personal.reduce((shown, pattern) => shown.replace(pattern, '***'), text);
}
