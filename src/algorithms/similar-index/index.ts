export {
  createSimilarIndex,
  type IndexedMessage,
  type SimilarIndex,
  type SimilarMessage,
} from './similar-index.ts';
export { sketchOf, weigh } from './sketch.ts';
