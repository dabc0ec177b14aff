import type { Actor } from '#platform/permit/actor.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import type { ActRequest } from '#modules/matters/index.ts';
import type { ReportBody } from '#modules/appeals/contract.ts';
import { plausibleInput } from '#modules/appeals/testing/plausible-input.ts';
import { paths } from '#modules/appeals/testing/paths.ts';
import type { TestCell } from './cell.ts';

export const busLine = '交通出行/公共交通/公交线路与班次';

/** Who takes which part in the demo's street. */
const parts: { readonly [part: string]: string } = {
  reporter: 'resident_1',
  neighbour: 'resident_2',
  dispatcher: 'street_center_dispatcher',
  handler: 'urban_handler',
  head: 'urban_body_head',
  verifier: 'street_center_verifier',
  leader: 'street_leader',
  coordinator: 'street_street_coordinator',
  arbiter: 'street_arbiter',
  caller: 'center_hotline_agent',
  reviewer: 'center_reviewer',
};

interface Told {
  readonly template: string;
  readonly body: { readonly zh: string };
}

type Input = { readonly [name: string]: unknown };

/** Takes appeals through their life in a whole cell, by part rather than by account. */
export class Driver {
  readonly house: TestCell;
  readonly #actors = new Map<string, Actor>();

  constructor(house: TestCell) {
    this.house = house;
  }

  async actor(part: string): Promise<Actor> {
    const known = this.#actors.get(part);
    if (known) return known;
    const actor = await this.house.actor(parts[part] ?? part);
    this.#actors.set(part, actor);
    return actor;
  }

  async report(part: string, facts: Partial<ReportBody> = {}, key?: string) {
    return this.house.cell.matters.api.act(await this.reportRequest(part, facts, key));
  }

  async reportRequest(part: string, facts: Partial<ReportBody> = {}, key?: string) {
    const body = {
      channel: 'resident',
      detail: '小区门口的路灯坏了三天，晚上很黑。',
      areaCode: await this.community(),
      anonymous: false,
      attachments: [],
      ...facts,
    } as ReportBody;
    return this.house.cell.appeals.reportRequest(await this.actor(part), body, key);
  }

  /** The first community of the street. */
  async community(): Promise<string> {
    const areas = this.house.cell.grids.api.listAreas();
    return areas.find(({ level }) => level === 'community')?.code ?? '';
  }

  async act(
    part: string,
    matterId: string,
    action: string,
    input?: Input,
    rest?: Partial<ActRequest>,
  ) {
    const actor = await this.actor(part);
    const given = { ...(await this.#usual(action)), ...input };
    return this.house.cell.matters.api.act({ actor, matterId, action, input: given, ...rest });
  }

  /** A new appeal of the reporter, brought into this state. */
  async reach(state: keyof typeof paths, facts: Partial<ReportBody> = {}): Promise<string> {
    const { id } = await this.report('reporter', facts);
    for (const { part, action, input } of paths[state]) await this.act(part, id, action, input);
    return id;
  }

  /** Rows as the system sees them. */
  rows<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.house.db.read(wholeCell, (tx) => tx.query<Row>(sql, values));
  }

  /** Templates of what a person was told of a matter, by name: only they may read it. */
  async told(part: string, matterId: string): Promise<string[]> {
    const notices = await this.notices(part, matterId);
    return notices.map(({ template }) => template).toSorted();
  }

  async notices(part: string, matterId: string): Promise<Told[]> {
    const { personId } = await this.actor(part);
    const scope = { ...wholeCell, persons: personId === null ? [] : [personId] };
    return this.house.db.read(scope, (tx) =>
      tx.query(
        `select template, body from notify.notification
         where person_id = $1 and link like '%' || $2 order by id`,
        [personId, matterId],
      ),
    );
  }

  async #usual(action: string): Promise<Input> {
    const { bodies, people, clock } = this.house;
    return plausibleInput(action, {
      leadBodyId: bodies.get('urban') ?? '',
      assistingBodyId: bodies.get('water') ?? '',
      handlerId: people.get('urban_handler') ?? '',
      category: busLine,
      mainId: '',
      areaCode: await this.community(),
      now: clock.now(),
      variant: 1,
    });
  }
}
