/** What the pages of an office’s administration handle, as the server says it. */
import type { operations } from './schema.gen.ts';

type ItemOf<Name extends keyof operations> = operations[Name] extends {
  responses: { 200: { content: { 'application/json': { items: (infer Item)[] } } } };
}
  ? Item
  : never;

export type Body = ItemOf<'getBodies'>;
export type ListedPerson = ItemOf<'getPeople'>;
export type Person = Omit<ListedPerson, 'offices'>;
export type Position = ItemOf<'getPositions'>;
export type Capacity = ItemOf<'getCapacities'>;
export type Version = ItemOf<'getResponsibilityVersions'>;
export type Rule = ItemOf<'getResponsibilityVersionsByIdItems'>;
export type Client = ItemOf<'getClients'>;
export type Webhook = ItemOf<'getWebhooks'>;
export type AuditLine = ItemOf<'getAudit'>;
