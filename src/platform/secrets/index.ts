export { createFieldCipher } from './secrets.ts';
export type { FieldCipher, FieldKey } from './secrets.ts';
export { requireOwnKeys } from './require-own-keys.ts';
