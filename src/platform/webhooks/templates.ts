import type { NoticeTemplate } from '../notify/index.ts';

/** What the owner of an endpoint is told. */
export const webhookNoticeTemplates: readonly NoticeTemplate[] = [
  {
    name: 'webhooks.switched_off',
    title: { zh: '事件推送已停用：{title}', en: 'Webhook switched off: {title}' },
    body: {
      zh: '接收地址“{title}”长时间没有收下消息，已停用。修好后可以重新启用，并重发没有送到的。',
      en: '“{title}” took nothing for days and is switched off. Mend it, switch it on, resend.',
    },
  },
];
