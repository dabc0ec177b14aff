import type { MatterClock } from '../domain/clock.ts';
import type { Json, Matter } from '../domain/matter.ts';
import type { Stage } from '../contract.ts';

/** A row of matters.matter as `to_jsonb` writes it: moments are ISO strings, points `(x,y)`. */
export interface MatterRow {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly title: string;
  readonly detail: string;
  readonly state: string;
  readonly stage: Stage;
  readonly area_code: string;
  readonly address: string | null;
  readonly point: string | null;
  readonly cell: string | null;
  readonly category: string | null;
  readonly urgency: 'ordinary' | 'urgent';
  readonly confidentiality: number;
  readonly channel: string;
  readonly reporter_id: string | null;
  readonly owner_body_id: string | null;
  readonly owner_person_id: string | null;
  readonly assisting_body_ids: readonly string[];
  readonly parent_id: string | null;
  readonly merged_into_id: string | null;
  readonly opened_at: string;
  readonly due_at: string | null;
  readonly closed_at: string | null;
  readonly attributes: { readonly [name: string]: Json };
  readonly version: number;
}

export interface ClockRow {
  readonly id: number;
  readonly kind: string;
  readonly subject_body_id: string | null;
  readonly budget: MatterClock['budget'];
  readonly started_at: string;
  readonly due_at: string | null;
  readonly paused_at: string | null;
  readonly pauses: readonly { readonly from: string; readonly to: string }[];
  readonly stopped_at: string | null;
  readonly breached_at: string | null;
  readonly alerted: MatterClock['alerted'];
  readonly next_alert_at: string | null;
}

export function matterFromRow(row: MatterRow): Matter {
  return {
    id: row.id,
    type: row.type,
    number: row.number,
    title: row.title,
    detail: row.detail,
    state: row.state,
    stage: row.stage,
    areaCode: row.area_code,
    address: row.address,
    point: pointFrom(row.point),
    cell: row.cell,
    category: row.category,
    urgency: row.urgency,
    confidentiality: row.confidentiality,
    channel: row.channel,
    reporterId: row.reporter_id,
    ownerBodyId: row.owner_body_id,
    ownerPersonId: row.owner_person_id,
    assistingBodyIds: row.assisting_body_ids,
    parentId: row.parent_id,
    mergedIntoId: row.merged_into_id,
    openedAt: new Date(row.opened_at),
    dueAt: momentFrom(row.due_at),
    closedAt: momentFrom(row.closed_at),
    attributes: row.attributes,
    version: row.version,
  };
}

/** The row as `json_to_recordset` reads it back; the point as two numbers. */
export function rowFromMatter(matter: Matter): Record<string, unknown> {
  return {
    id: matter.id,
    type: matter.type,
    number: matter.number,
    title: matter.title,
    detail: matter.detail,
    state: matter.state,
    stage: matter.stage,
    area_code: matter.areaCode,
    address: matter.address,
    lon: matter.point?.lon,
    lat: matter.point?.lat,
    cell: matter.cell,
    category: matter.category,
    urgency: matter.urgency,
    confidentiality: matter.confidentiality,
    channel: matter.channel,
    reporter_id: matter.reporterId,
    owner_body_id: matter.ownerBodyId,
    owner_person_id: matter.ownerPersonId,
    assisting_body_ids: matter.assistingBodyIds,
    parent_id: matter.parentId,
    merged_into_id: matter.mergedIntoId,
    opened_at: matter.openedAt,
    due_at: matter.dueAt,
    closed_at: matter.closedAt,
    attributes: matter.attributes,
    version: matter.version,
  };
}

export function clockFromRow(row: ClockRow): MatterClock {
  return {
    id: row.id,
    kind: row.kind,
    subjectBodyId: row.subject_body_id,
    budget: row.budget,
    startedAt: new Date(row.started_at),
    dueAt: momentFrom(row.due_at),
    pausedAt: momentFrom(row.paused_at),
    pauses: row.pauses.map(({ from, to }) => ({ from: new Date(from), to: new Date(to) })),
    stoppedAt: momentFrom(row.stopped_at),
    breachedAt: momentFrom(row.breached_at),
    alerted: row.alerted,
    nextAlertAt: momentFrom(row.next_alert_at),
  };
}

export function rowFromClock(matterId: string, clock: MatterClock): Record<string, unknown> {
  return {
    matter_id: matterId,
    id: clock.id,
    kind: clock.kind,
    subject_body_id: clock.subjectBodyId,
    budget: clock.budget,
    started_at: clock.startedAt,
    due_at: clock.dueAt,
    paused_at: clock.pausedAt,
    pauses: clock.pauses,
    stopped_at: clock.stoppedAt,
    breached_at: clock.breachedAt,
    alerted: clock.alerted,
    next_alert_at: clock.nextAlertAt,
  };
}

function momentFrom(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}

function pointFrom(text: string | null): Matter['point'] {
  if (text === null) return null;
  const [lon, lat] = text.slice(1, -1).split(',').map(Number);
  return lon === undefined || lat === undefined ? null : { lon, lat };
}
