import { wholeCell } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { Origin } from '../accounts/accounts.ts';
import type { IdentityContext } from '../context.ts';
import { noteCodeRequest } from '../data/code-rows.ts';
import { normalisePhone } from '../domain/phone.ts';

const phonePerDayMax = 10;
const addressPerDayMax = 200;

/** Sends a sign-in code, once a minute and ten times a day to one phone, known or not. */
export async function sendCode(
  context: IdentityContext,
  written: string,
  origin: Origin,
): Promise<void> {
  const phone = normalisePhone(written);
  const phoneIndex = context.cipher.blindIndex(phone);
  const addressIndex = context.cipher.blindIndex(`sign-in address ${origin.ip}`);
  await context.db.write(wholeCell, async (tx) => {
    const counts = await noteCodeRequest(tx, phoneIndex, addressIndex, context.clock.now());
    if (counts.phoneLastMinute > 0) throw tooSoon();
    if (counts.phoneLastDay >= phonePerDayMax || counts.addressLastDay >= addressPerDayMax) {
      throw tooOften();
    }
  });
  await context.accounts.sendCode(phone, phoneIndex);
}

function tooSoon(): Refusal {
  return new Refusal(
    'rate-limited',
    'identity.code_too_soon',
    {
      zh: '验证码刚刚发过，请一分钟后再获取。',
      en: 'A code was just sent. Ask again in a minute.',
    },
    { retryAfterS: 60 },
  );
}

function tooOften(): Refusal {
  return new Refusal(
    'rate-limited',
    'identity.code_too_often',
    {
      zh: '今天获取验证码的次数已用完，请明天再试，或到社区窗口办理。',
      en: 'No more codes today. Try again tomorrow, or come to the community window.',
    },
    { retryAfterS: 3600 },
  );
}
