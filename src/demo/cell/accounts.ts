import type { DemoPerson, Society } from '../people/index.ts';

/** A way into the running demo: staff by name and password, residents by phone and code. */
export interface ReadyAccount {
  readonly role: string;
  /** What staff sign in with; a resident's own name. */
  readonly name: string;
  readonly person: string;
  readonly office: string;
  readonly password?: string;
  readonly phone?: string;
}

const residentsShown = 2;

/** Everybody who is shown to visitors: one for each capacity, and a second resident. */
export function shownPeople({ staff, residents }: Society): readonly DemoPerson[] {
  return [...staff.filter((one) => one.isShownAccount), ...residents.slice(0, residentsShown)];
}

/** The accounts as they are listed, each with what its owner signs in with. */
export function listAccounts(
  society: Society,
  passwordOf: (person: DemoPerson) => string | undefined,
): ReadyAccount[] {
  const bodyNames = new Map(society.bodies.map(({ key, name }) => [key, name]));
  return shownPeople(society).map((person) => {
    const office = person.positions[0];
    const password = passwordOf(person);
    const shown = {
      role: office?.capacity ?? 'resident',
      name: person.username ?? person.name,
      person: person.name,
      office: office ? `${bodyNames.get(office.bodyKey) ?? ''}${office.title}` : '居民',
    };
    return password === undefined ? { ...shown, phone: person.phone } : { ...shown, password };
  });
}
