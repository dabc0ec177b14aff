export { searchLexemes, searchQuery, wholeNumbers } from './bigram.ts';
