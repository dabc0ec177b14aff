export { parseMessage, parseMoment } from './message.ts';
export type { CitizenMessage } from './message.ts';
export { chooseMessageSource, readMessages, sampleSource } from './read-messages.ts';
export type { MessageSource } from './read-messages.ts';
export { buildMessagePlacer } from './place-message.ts';
export type { MessagePlace, MessagePlacer } from './place-message.ts';
