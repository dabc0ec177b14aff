export { findForeignKeys, markKeys } from './mark-keys.ts';
export type { KeyMark } from './mark-keys.ts';
export { createFieldCipher } from './secrets.ts';
export type { FieldCipher, FieldKey } from './secrets.ts';
export { requireOwnKeys } from './require-own-keys.ts';
