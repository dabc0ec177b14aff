import { wholeCell } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { Origin } from '../accounts/accounts.ts';
import type { IdentityContext } from '../context.ts';
import { noteCodeRequest } from '../data/code-rows.ts';
import { normalisePhone } from '../domain/phone.ts';

const phonePerDayMax = 10;
const addressPerDayMax = 200;

const againAfterS = 60;

/**
 * Sends a sign-in code, once a minute and ten times a day to one phone, known or not.
 *
 * @returns after how many seconds another may be asked for
 * @throws Refusal forbidden `identity.codes_not_sent_here` where nothing can send texts
 */
export async function sendCode(
  context: IdentityContext,
  written: string,
  origin: Origin,
): Promise<number> {
  if (!context.settings.sendCode) throw codesNotSentHere(context.settings.hotline ?? '12345');
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
  return againAfterS;
}

function codesNotSentHere(hotline: string): Refusal {
  return new Refusal('forbidden', 'identity.codes_not_sent_here', {
    zh:
      '这里还没有开通短信，发不了验证码，暂时不能用手机号登录。' +
      `不登录也可以反映问题，凭编号和查询码查进度；也可以拨打 ${hotline}，或到社区窗口问。`,
    en:
      'No text messages can be sent here yet, so nobody can sign in by phone. You can report ' +
      'without signing in and follow it by its number and code, ' +
      `call ${hotline}, or come to the community window.`,
  });
}

function tooSoon(): Refusal {
  return new Refusal(
    'rate-limited',
    'identity.code_too_soon',
    {
      zh: '验证码刚刚发过，请一分钟后再获取。',
      en: 'A code was just sent. Ask again in a minute.',
    },
    { retryAfterS: againAfterS },
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
