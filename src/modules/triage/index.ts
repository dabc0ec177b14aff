export { putSketches } from './data/sketch-rows.ts';
export { keysToKeep } from './domain/similar/sketch-keys.ts';
export { findCandidates } from './use-cases/find-candidates.ts';
export { createTriage, type TriageApi } from './register.ts';
export { createSecondAdviser } from './data/second-adviser.ts';
export { createModelShelf, type ModelShelf } from './data/model-shelf.ts';
export {
  readMergeBackground,
  writeMergeBackground,
  type MergeBackground,
} from './data/merge-files.ts';
export { keptComparer } from './data/kept-comparer.ts';
export { readMergeMeans } from './data/merge-means.ts';
export { loadClassifier, readModel } from './data/read-model.ts';
export { keptUnderstanding, readUnderstanding } from './data/read-understanding.ts';
export { triageNoticeTemplates } from './notice-templates.ts';
export { writeModel } from './data/write-model.ts';
export { categoryCandidates } from './domain/category-candidates.ts';
export { chosenBefore } from './domain/category-experience.ts';
export { termsOf } from './domain/routing/terms.ts';
export { fingerprintOf } from './domain/fingerprint.ts';
export { locateNamed, type Located } from './domain/locate-named.ts';
export { placeNamesOf } from './domain/place-names.ts';
export { messageText } from './domain/message-text.ts';
export type { ModelCard } from './domain/model-card.ts';
export { readAppealLines, type Appeal } from './domain/read-appeals.ts';
export type { TrainApart } from './parts.ts';
export { readLabelled, type LabelledMessage } from './domain/read-labelled.ts';
export { readMessages, type Message } from './domain/read-messages.ts';
export { createSimilarFinder, type SimilarAppeal } from './domain/similar/rank-similar.ts';
export { findTopics, type Topic } from './domain/topics/find-topics.ts';
export { comparedOf, createProfiler, type MergeMeans } from './domain/topics/profile-appeals.ts';
export { understandingPlan, type UnderstandingAspect } from './domain/understanding/plan.ts';
export { presentReading } from './domain/understanding/present-reading.ts';
export { readMessage, type MessageReading } from './domain/understanding/read-message.ts';
export { tooFewTexts, trainModel, type TrainedModel } from './use-cases/train-model.ts';
