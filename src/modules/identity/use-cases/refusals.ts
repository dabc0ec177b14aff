import { Refusal } from '#platform/refusal/refusal.ts';

/** One sentence for a wrong name and a wrong password: nobody learns which accounts exist. */
export function wrongCredentials(): Refusal {
  return new Refusal('unauthenticated', 'identity.wrong_credentials', {
    zh: '账号或密码不正确。',
    en: 'The name or the password is not right.',
  });
}

export function wrongCode(): Refusal {
  return new Refusal('unauthenticated', 'identity.wrong_code', {
    zh: '验证码不正确或已过期，请重新获取。',
    en: 'The code is not right, or it has expired. Ask for a new one.',
  });
}

export function secondFactorNeeded(): Refusal {
  return new Refusal('unauthenticated', 'identity.second_factor_needed', {
    zh: '请输入身份验证器上的 6 位动态码。',
    en: 'Enter the six digits that your authenticator app shows.',
  });
}

export function locked(until: Date, now: Date): Refusal {
  const minutes = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000));
  return new Refusal(
    'rate-limited',
    'identity.locked',
    {
      zh: `尝试次数过多，请 ${minutes} 分钟后再试。`,
      en: `Too many attempts. Try again in ${minutes} minutes.`,
    },
    { retryAfterS: minutes * 60 },
  );
}

export function unknownOf(what: 'person' | 'body' | 'position' | 'client'): Refusal {
  const names = { person: '人员', body: '机构', position: '岗位', client: '接口程序' };
  return new Refusal('not-found', `identity.no_such_${what}`, {
    zh: `没有找到这个${names[what]}。`,
    en: `There is no such ${what}.`,
  });
}

export function unknownProvider(): Refusal {
  return new Refusal('not-found', 'identity.no_such_provider', {
    zh: '没有配置这个单点登录。',
    en: 'No such single sign-on is set up.',
  });
}

export function signInFirst(): Refusal {
  return new Refusal('unauthenticated', 'permit.sign_in', {
    zh: '请先登录，再做这件事。',
    en: 'Please sign in first.',
  });
}
