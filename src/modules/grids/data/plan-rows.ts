import type { Street } from '#algorithms/districting/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Plan, PlanBuilding, PlanStep, WholePlan } from '../domain/plan.ts';

const columns = `id, community_code as "communityCode", title, state, revision,
  made_at as "madeAt", decided_at as "decidedAt", reason, effective_from::text as "effectiveFrom"`;

/** Newest first; of the whole cell unless a place is named. */
export async function readPlans(tx: Tx, under = ''): Promise<Plan[]> {
  return tx.query<Plan>(
    `select ${columns} from grids.plan where community_code ^@ $1
     order by made_at desc, id limit 500`,
    [under],
  );
}

/** @param lock holds the plan against other writers until the transaction ends. */
export async function findPlan(
  tx: Tx,
  id: string,
  lock: 'lock' | 'no lock' = 'no lock',
): Promise<Plan | undefined> {
  const [plan] = await tx.query<Plan>(
    `select ${columns} from grids.plan where id = $1 ${lock === 'lock' ? 'for update' : ''}`,
    [id],
  );
  return plan;
}

/** The newest plan of a community that was not dropped. */
export async function findLatestPlan(tx: Tx, communityCode: string): Promise<Plan | undefined> {
  const [plan] = await tx.query<Plan>(
    `select ${columns} from grids.plan where community_code = $1 and state <> 'dropped'
     order by made_at desc, id desc limit 1`,
    [communityCode],
  );
  return plan;
}

/** The day from which the newest of the adopted plans holds. */
export async function readLatestEffect(tx: Tx, communityCode: string): Promise<string | null> {
  const [row] = await tx.query<{ day: string | null }>(
    `select max(effective_from)::text as day from grids.plan where community_code = $1`,
    [communityCode],
  );
  return row?.day ?? null;
}

/** All that belongs to a plan. */
export async function readWhole(tx: Tx, plan: Plan): Promise<WholePlan> {
  const [facts] = await tx.query<{ streets: Street[]; special: Record<string, string> }>(
    'select streets, special from grids.plan where id = $1',
    [plan.id],
  );
  const buildings = await tx.query<PlanBuilding>(
    `select id, name, array[lon, lat] as at, households, is_rural as "isRural", density,
       difficulty, today
     from grids.plan_building where plan_id = $1 order by id`,
    [plan.id],
  );
  const steps = await tx.query<PlanStep>(
    'select seq, kind, moves, undoes, at from grids.plan_step where plan_id = $1 order by seq',
    [plan.id],
  );
  const special = Object.entries(facts?.special ?? {});
  return {
    plan,
    streets: facts?.streets ?? [],
    special: new Map(special.map(([number, name]) => [Number(number), name])),
    buildings,
    steps,
  };
}

export type NewPlan = Pick<Plan, 'id' | 'communityCode' | 'title' | 'madeAt'> & {
  readonly madeBy: string | null;
  readonly streets: readonly Street[];
  readonly special: ReadonlyMap<number, string>;
  readonly buildings: readonly PlanBuilding[];
};

/** @returns false where there is a plan of this id already; nothing is written then. */
export async function insertPlan(tx: Tx, plan: NewPlan): Promise<boolean> {
  const inserted = await tx.query(
    `insert into grids.plan
       (id, community_code, title, state, streets, special, made_at, made_by)
     values ($1, $2, $3, 'draft', $4, $5, $6, $7) on conflict (id) do nothing returning id`,
    [
      ...[plan.id, plan.communityCode, plan.title, JSON.stringify(plan.streets)],
      ...[JSON.stringify(Object.fromEntries(plan.special)), plan.madeAt, plan.madeBy],
    ],
  );
  if (inserted.length === 0) return false;
  await tx.query(
    `insert into grids.plan_building
       (plan_id, id, name, lon, lat, households, is_rural, density, difficulty, today)
     select $1, id, name, (at ->> 0)::float8, (at ->> 1)::float8, households, "isRural", density,
       difficulty, today
     from jsonb_to_recordset($2::jsonb) as given(id text, name text, at jsonb, households int,
       "isRural" boolean, density text, difficulty float8, today text)`,
    [plan.id, JSON.stringify(plan.buildings)],
  );
  return true;
}

export async function appendStep(
  tx: Tx,
  planId: string,
  step: PlanStep,
  by: string | null,
): Promise<void> {
  await tx.query(
    `insert into grids.plan_step (plan_id, seq, kind, moves, undoes, at, by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [planId, step.seq, step.kind, JSON.stringify(step.moves), step.undoes, step.at, by],
  );
}

/** Moves the number by which two editors of one draft notice each other. */
export async function movePlan(tx: Tx, id: string): Promise<void> {
  await tx.query('update grids.plan set revision = revision + 1 where id = $1', [id]);
}

export interface Decision {
  readonly state: 'adopted' | 'dropped';
  readonly at: Date;
  readonly by: string | null;
  readonly reason: string | null;
  readonly effectiveFrom: string | null;
}

export async function decidePlan(tx: Tx, id: string, decision: Decision): Promise<void> {
  const { state, at, by, reason, effectiveFrom } = decision;
  await tx.query(
    `update grids.plan set state = $2, decided_at = $3, decided_by = $4, reason = $5,
       effective_from = $6, revision = revision + 1 where id = $1`,
    [id, state, at, by, reason, effectiveFrom],
  );
}
