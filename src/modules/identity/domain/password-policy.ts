import { Refusal } from '#platform/refusal/refusal.ts';
import type { Sentence } from '#platform/refusal/refusal.ts';
import { isCommonPassword } from './common-passwords.ts';

const charactersMin = 10;
const charactersMax = 128;

/**
 * Length beats composition rules (NIST SP 800-63B §5.1.1.2): at least ten characters, none of the
 * passwords everybody tries, and nothing that stands on the owner's door.
 *
 * @param about the owner's name, account name and phone: none may be the password or most of it
 * @throws Refusal invalid `identity.password_weak`
 */
export function requireGoodPassword(password: string, about: readonly string[]): void {
  const fault = passwordFault(password, about);
  if (!fault) return;
  throw new Refusal('invalid', 'identity.password_weak', fault, {
    fields: [{ path: 'password', message: fault }],
  });
}

function passwordFault(password: string, about: readonly string[]): Sentence | undefined {
  const characters = [...password].length;
  if (characters < charactersMin || characters > charactersMax) {
    return {
      zh: `密码长度应为 ${charactersMin} 到 ${charactersMax} 个字符。`,
      en: `A password has ${charactersMin} to ${charactersMax} characters.`,
    };
  }
  const folded = password.toLowerCase();
  const variety = new Set(folded).size;
  if (variety < 5 || isCommonPassword(folded)) {
    return {
      zh: '这个密码太常见，容易被猜到，请换一个。',
      en: 'This password is among the first that are guessed. Choose another.',
    };
  }
  if (about.some((own) => isMostly(folded, own.toLowerCase()))) {
    return {
      zh: '密码不能是姓名、账号或手机号。',
      en: 'A password may not be a name, an account name or a phone number.',
    };
  }
  return undefined;
}

/** Whether `own` with at most four further characters makes up the whole password. */
function isMostly(password: string, own: string): boolean {
  return own.length >= 2 && password.includes(own) && password.length - own.length <= 4;
}
