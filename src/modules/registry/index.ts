export { createRegistry } from './register.ts';
export { identifierKinds, readIdentifier } from './domain/identifiers/read-identifier.ts';
export type { IdentifierKind } from './domain/identifiers/read-identifier.ts';
export type { IdentifierReading } from './domain/identifiers/reading.ts';
