/** Identity numbers of GB 11643: eighteen digits, the last of which may be an X. */
export const identityNumber = /(?<![0-9A-Za-z])[1-9]\d{16}[\dXx](?![0-9A-Za-z])/g;

/** Mainland mobile numbers, as people divide their digits. */
export const mobileNumber = /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:[-. ·]?\d{4}){2}(?!\d)/g;

/** Mainland landline numbers with their area code. */
export const landlineNumber = /(?<!\d)0\d{2,3}[-. ·]?\d{7,8}(?!\d)/g;

/** Numbers that are called a way to reach somebody; short ones too. */
export const namedNumber =
  /(?<=(?:电话|手机|联系|致电|微信|phone|tel|call)[^\d\n]{0,8})\+?\d[\d ()-]{4,18}\d/gi;

/** Digits, letters and signs as wide as a Chinese character, which keyboards give by accident. */
const wide = /[０-９Ａ-Ｚａ-ｚ＠．＋－]/g;
const widerBy = 0xfee0;

/** The text with wide digits and letters made narrow; every character stays in its place. */
export function narrowed(text: string): string {
  return text.replace(wide, (one) => String.fromCharCode(one.charCodeAt(0) - widerBy));
}

/** Of so many characters the first three and the last four still hide enough. */
const knownLengthMin = 11;

/** What those see who gave no reason to see more: 138****0000. */
export function maskNumber(number: string): string {
  return number.length < knownLengthMin
    ? `****${number.slice(-2)}`
    : `${number.slice(0, 3)}****${number.slice(-4)}`;
}
