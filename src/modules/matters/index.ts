export { createMatters } from './register.ts';
export type { Matters, MattersApi, MattersParts } from './register.ts';
export type { NamesForPeople, PreparedItem, RegisteredType } from './registered-type.ts';
export { attachmentsOf } from './use-cases/attach-files.ts';
export type { ActRequest } from './use-cases/act-request.ts';
export { systemActor } from './use-cases/sweep-clocks.ts';
export { matterChanged } from './events.ts';
export type { MatterChanged } from './events.ts';
export type { MatterBrief } from './data/find-briefs.ts';
