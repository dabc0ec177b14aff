export type { ToldFact, WebhookAudit, WebhookParts, WebhookTopic } from './parts.ts';
export { webhookNoticeTemplates } from './templates.ts';
export { createWebhooks } from './webhooks.ts';
