/** What the pages handle, named once. Types only: no schema library reaches the browser. */
import type { z } from 'zod';
import type * as matters from '#modules/matters/contract.ts';
import type * as appeals from '#modules/appeals/contract.ts';
import type * as grids from '#modules/grids/contract.ts';
import type { operations } from './schema.gen.ts';

/** What the server says an operation answers with. */
type Reply<Name extends keyof operations> = operations[Name] extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

export type { Stage } from '#modules/matters/contract.ts';
export type { Channel } from '#modules/appeals/contract.ts';
export type Sentence = z.infer<typeof matters.Sentence>;
export type ClockColour = z.infer<typeof matters.ClockColour>;
export type ClockView = z.infer<typeof matters.ClockView>;
export type MatterCard = z.infer<typeof matters.MatterCard>;
export type MatterPage = z.infer<typeof matters.MatterPage>;
export type MatterCounts = Reply<'getMattersCounts'>;
export type MatterQuery = NonNullable<operations['getMatters']['parameters']['query']>;
export type MatterFilter = Omit<MatterQuery, 'cursor' | 'limit' | 'order'>;
export type TimelineEntry = z.infer<typeof matters.TimelineEntry>;
export type LegalAction = z.infer<typeof matters.LegalAction>;
export type BaseMap = NonNullable<Reply<'getMap'>['map']>;
export type Board = Reply<'getBoard'>;
export type BoardQuery = NonNullable<operations['getBoard']['parameters']['query']>;
export type ReportBody = operations['postAppeals']['requestBody']['content']['application/json'];
export type ClockQuery = NonNullable<operations['getMattersClocks']['parameters']['query']>;
export type RouteQuery = NonNullable<operations['getAppealsByIdRoute']['parameters']['query']>;
export type RouteReply = z.infer<typeof appeals.RouteReply>;
export type ImportPreview = z.infer<typeof appeals.ImportPreview>;
export type ImportReport = z.infer<typeof appeals.ImportReport>;
export type ImportSource = z.infer<typeof appeals.ImportSource>;
export type AreaView = z.infer<typeof grids.AreaView>;
