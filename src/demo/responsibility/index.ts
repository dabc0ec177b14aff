export { loadCategories } from './categories.ts';
export type { DemoCategory } from './categories.ts';
export { buildCategoryRules } from './guess-category.ts';
export type { CategoryGuess, CategoryRules } from './guess-category.ts';
export { loadResponsibilities } from './responsibility-list.ts';
export type { DemoResponsibility } from './responsibility-list.ts';
