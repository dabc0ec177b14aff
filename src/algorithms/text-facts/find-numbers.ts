import {
  identityNumber,
  landlineNumber,
  maskNumber,
  mobileNumber,
  namedNumber,
} from '#algorithms/hide-personal/index.ts';
import { hasBirthday, isCreditCode, isIdentityNumber } from '#algorithms/check-digits/index.ts';
import type { NumberFact } from './fact.ts';

const creditCode =
  /(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Za-z])/g;
/** Of accounts, cards and what else is nobody's business. */
const longNumber = /(?<!\d)\d{9,}(?!\d)/g;
/** Stands where a number stood; no pattern takes it for anything. */
const blank = '\u25a1';

/**
 * Numbers by which people and companies are known or reached, and the text without them: each of
 * their characters is blank there, so that spans stay and no later reading can give them away.
 *
 * @param text with narrow digits
 */
export function findNumbers(text: string): {
  readonly facts: readonly NumberFact[];
  readonly bare: string;
} {
  const facts: NumberFact[] = [];
  let bare = text;
  const take = (pattern: RegExp, kindOf: (number: string) => Partial<NumberFact> | undefined) => {
    for (const { index, 0: words } of [...bare.matchAll(pattern)]) {
      const told = kindOf(words.replace(/[^0-9A-Za-z]/g, ''));
      const end = index + words.length;
      bare = `${bare.slice(0, index)}${blank.repeat(words.length)}${bare.slice(end)}`;
      if (told?.kind === undefined) continue;
      const masked = told.masked ?? '';
      facts.push({
        kind: told.kind,
        start: index,
        end,
        words: masked,
        masked,
        isValid: told.isValid ?? null,
      });
    }
  };
  take(creditCode, (code) =>
    isCreditCode(code) && !isIdentityNumber(code)
      ? { kind: 'credit_code', masked: maskNumber(code), isValid: true }
      : eighteen(code),
  );
  take(identityNumber, eighteen);
  for (const pattern of [mobileNumber, landlineNumber, namedNumber]) {
    take(pattern, (number) => ({ kind: 'phone', masked: maskNumber(withoutCountry(number)) }));
  }
  take(longNumber, () => undefined);
  return { facts, bare };
}

/** A number with a day of birth in it is a person's, even where its check digit is mistyped. */
function eighteen(number: string): Partial<NumberFact> {
  const masked = maskNumber(number);
  if (/^\d{17}[\dXx]$/.test(number) && hasBirthday(number)) {
    return { kind: 'identity_number', masked, isValid: isIdentityNumber(number) };
  }
  return { kind: 'credit_code', masked, isValid: isCreditCode(number) };
}

function withoutCountry(number: string): string {
  return number.replace(/^86(?=1\d{10}$)/, '');
}
