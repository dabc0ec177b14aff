export type { ConsumerCounts } from './consumer-loop.ts';
export type { Consumer, DeliveredMessage, Outbox, OutboxMessage } from './outbox.ts';
export { createOutbox } from './publish.ts';
export { createRelay } from './relay.ts';
export type { Relay, RelayOptions } from './relay.ts';
export { createTail } from './tail.ts';
export type { Tail, TailOptions } from './tail.ts';
export { trimOutboxJob } from './trim.ts';
