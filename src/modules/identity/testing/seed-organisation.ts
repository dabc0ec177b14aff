import type { IdentityApi } from '../api.ts';
import type { BodyKind } from '../domain/body.ts';

/** A whole organisation as plain data; `key`s tie its parts together. */
export interface OrganisationPlan {
  readonly bodies: readonly {
    readonly key: string;
    readonly kind: BodyKind;
    readonly name: string;
    readonly shortName?: string;
    readonly areaCode: string;
    /** Keys of bodies that stand earlier in the list. */
    readonly parent?: string;
    readonly partyParent?: string;
    readonly superior?: string;
    readonly phone?: string;
  }[];
  readonly people: readonly {
    readonly key: string;
    readonly name: string;
    readonly kind?: 'staff' | 'resident';
    readonly areaCode: string;
    readonly phone?: string;
    readonly username?: string;
    readonly password?: string;
    readonly positions?: readonly {
      readonly body: string;
      readonly title: string;
      readonly capacity: string;
      readonly areaCodes?: readonly string[];
      readonly activeFrom?: Date;
      readonly activeTo?: Date;
    }[];
  }[];
}

export interface SeededOrganisation {
  /** Ids by key. */
  readonly bodies: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
}

/** Lays out bodies, people, offices and passwords. Passwords here are the owners' own choice. */
export async function seedOrganisation(
  api: IdentityApi,
  plan: OrganisationPlan,
): Promise<SeededOrganisation> {
  const bodies = new Map<string, string>();
  for (const { key, parent, partyParent, superior, ...wish } of plan.bodies) {
    const body = await api.createBody({
      ...wish,
      parentId: idOf(bodies, parent),
      partyParentId: idOf(bodies, partyParent),
      superiorId: idOf(bodies, superior),
    });
    bodies.set(key, body.id);
  }
  // Hashing passwords is slow on purpose; a few at a time keep the cores busy.
  const people = new Map<string, string>();
  const queue = [...plan.people];
  const workers = Array.from({ length: 4 }, async () => {
    for (let person = queue.shift(); person; person = queue.shift()) {
      people.set(person.key, await seedPerson(api, person, bodies));
    }
  });
  await Promise.all(workers);
  return { bodies, people };
}

async function seedPerson(
  api: IdentityApi,
  person: OrganisationPlan['people'][number],
  bodies: ReadonlyMap<string, string>,
): Promise<string> {
  const { key, positions = [], ...wish } = person;
  const id = await api.createPerson({ kind: 'staff', passwordTemporary: false, ...wish });
  for (const { body, ...position } of positions) {
    const bodyId = idOf(bodies, body);
    if (bodyId === null) throw new Error(`the position of ${key} names no body`);
    await api.assignPosition({ ...position, personId: id, bodyId });
  }
  return id;
}

function idOf(bodies: ReadonlyMap<string, string>, key: string | undefined): string | null {
  if (key === undefined) return null;
  const id = bodies.get(key);
  if (id === undefined) throw new Error(`no body called ${key} stands earlier in the plan`);
  return id;
}
