export { createTriage } from './register.ts';
export { loadClassifier, readModel } from './data/read-model.ts';
export { writeModel } from './data/write-model.ts';
export { fingerprintOf } from './domain/fingerprint.ts';
export { messageText } from './domain/message-text.ts';
export type { ModelCard } from './domain/model-card.ts';
export { readLabelled, type LabelledMessage } from './domain/read-labelled.ts';
export { readMessages, type Message } from './domain/read-messages.ts';
export { trainModel, type TrainedModel } from './use-cases/train-model.ts';
