import { Refusal } from '#platform/refusal/refusal.ts';

export const notFound = () =>
  new Refusal('not-found', 'matters.not_found', {
    zh: '没有找到这件事项，或者您不能查看它。',
    en: 'There is no such matter, or you may not see it.',
  });

export const notAllowedFromState = (action: string, state: string, legal: readonly string[]) =>
  new Refusal(
    'conflict',
    'matters.not_allowed_from_state',
    {
      zh: '这件事项现在的状态不能做这一步，请刷新后看看能做什么。',
      en: 'This step is not possible in the state the matter is in. Reload to see what is.',
    },
    { action, state, legal },
  );

export const staleVersion = (current: number) =>
  new Refusal(
    'conflict',
    'matters.stale_version',
    {
      zh: '这件事项刚被别人处理过，请刷新后再试。',
      en: 'Someone else has just changed this matter. Reload and try again.',
    },
    { currentVersion: current },
  );

export const nothingDue = (action: string) =>
  new Refusal(
    'conflict',
    'matters.nothing_due',
    { zh: '还没有到这个时限，或者已经处理过了。', en: 'This is not due yet, or has been done.' },
    { action },
  );

export const keyReused = () =>
  new Refusal('conflict', 'matters.idempotency_key_reused', {
    zh: '同一个幂等键已用于另一个操作，请换一个。',
    en: 'This idempotency key was already used for something else. Use a new one.',
  });

export const notEntitled = (action: string) =>
  new Refusal(
    'forbidden',
    'matters.not_entitled',
    {
      zh: '这一步不归您办：您的岗位、单位或辖区与这件事项不符。',
      en: 'This step is not yours: your position, body or area does not match the matter.',
    },
    { action },
  );

export const signInFirst = () =>
  new Refusal('unauthenticated', 'permit.sign_in', {
    zh: '请先登录，再做这件事。',
    en: 'Please sign in first.',
  });
