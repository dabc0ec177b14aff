export { createFieldCipher } from './secrets.ts';
export type { FieldCipher, FieldKey } from './secrets.ts';
