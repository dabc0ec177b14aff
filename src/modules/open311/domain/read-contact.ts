import { badRequest } from './faults.ts';

export interface Contact {
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
}

const nameMax = 40;
/** Apps write numbers in many ways, with country codes, blanks and brackets. */
const phonePattern = /^\+?[\d ()-]{5,24}$/;
const mailPattern = /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/;
const mailMax = 120;

/** How to reach the reporter, undefined when they left nothing: then the report is anonymous. */
export function readContact(field: (name: string) => string | undefined): Contact | undefined {
  const name = fullName(field('first_name'), field('last_name'));
  const phone = field('phone');
  const email = field('email');
  if (phone !== undefined && !phonePattern.test(phone)) {
    throw badRequest('bad_phone', 'phone 不像电话号码。', 'phone does not look like a number.');
  }
  if (email !== undefined && (email.length > mailMax || !mailPattern.test(email))) {
    throw badRequest('bad_email', 'email 不像邮箱地址。', 'email does not look like an address.');
  }
  if (name === undefined && phone === undefined && email === undefined) return undefined;
  return {
    ...(name !== undefined && { name: [...name].slice(0, nameMax).join('') }),
    ...(phone !== undefined && { phone: phone.replace(/[ ()]/g, '') }),
    ...(email !== undefined && { email }),
  };
}

/** Chinese names stand family name first, without a blank. */
function fullName(given: string | undefined, family: string | undefined): string | undefined {
  if (given === undefined || family === undefined) return given ?? family;
  return /\p{Script=Han}/u.test(family) ? `${family}${given}` : `${given} ${family}`;
}
