export type { Consumer, DeliveredMessage, Outbox, OutboxMessage } from './outbox.ts';
export { createOutbox } from './publish.ts';
