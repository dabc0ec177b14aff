import type { Actor } from '#platform/permit/actor.ts';
import type { Cell } from '../../composition/cell.ts';
import type { LaidOut } from '../cell/lay-out.ts';
import type { Player } from './planned-act.ts';

const visitor: Actor = {
  kind: 'anonymous',
  personId: null,
  name: '',
  authorities: [
    { capacity: 'visitor', areaCode: 'own', bodyId: null, actions: new Set(['appeals.report']) },
  ],
  clearance: 0,
};

/** Turns the players of the demo into actors, each looked up once: nobody changes office here. */
export class Cast {
  readonly #cell: Cell;
  readonly #world: LaidOut;
  readonly #program: Actor;
  readonly #known = new Map<string, Promise<Actor>>();

  constructor(cell: Cell, world: LaidOut, program: Actor) {
    this.#cell = cell;
    this.#world = world;
    this.#program = program;
  }

  actorOf(player: Player): Promise<Actor> {
    if (player === 'visitor') return Promise.resolve(visitor);
    if (player === 'program') return Promise.resolve(this.#program);
    const known = this.#known.get(player.person) ?? this.#signIn(player.person);
    this.#known.set(player.person, known);
    return known;
  }

  async #signIn(key: string): Promise<Actor> {
    const id = this.#world.people.get(key);
    const actor = id === undefined ? undefined : await this.#cell.identity.api.actAs(id);
    if (!actor) throw new Error(`nobody in the demo is called ${key}`);
    return actor;
  }
}
