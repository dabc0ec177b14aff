const identityNumber = /(?<![0-9A-Za-z])[1-9]\d{16}[\dXx](?![0-9A-Za-z])/g;
const mobileNumber = /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/g;
const landline = /(?<!\d)0\d{2,3}-\d{7,8}(?!\d)/g;
const mailAddress = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Hides what looks like a phone, an identity number or a mail address, so that logs carry none. */
export function maskPersonal(text: string): string {
  return text
    .replace(identityNumber, '[id]')
    .replace(mobileNumber, '[phone]')
    .replace(landline, '[phone]')
    .replace(mailAddress, '[mail]');
}
