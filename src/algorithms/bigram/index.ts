export { searchLexemes, searchQuery } from './bigram.ts';
