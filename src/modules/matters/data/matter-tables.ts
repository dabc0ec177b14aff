import { buildQueries } from '#platform/db/query-builder.ts';

/** The columns that lists filter by, for queries composed from what a person asked for. */
export interface MatterTables {
  'matters.matter': {
    id: string;
    type: string;
    state: string;
    stage: string;
    area_code: string;
    street_code: string;
    community_code: string;
    category: string | null;
    urgency: string;
    channel: string;
    reporter_id: string | null;
    owner_body_id: string | null;
    owner_person_id: string | null;
    assisting_body_ids: string[];
    opened_at: Date;
    due_at: Date | null;
    closed_at: Date | null;
  };
}

export const matterQueries = buildQueries<MatterTables>();
