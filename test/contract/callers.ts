import { goodPassword } from '#modules/identity/testing/builders.ts';
import { Visitor } from '#modules/identity/testing/visitor.ts';
import type { TestCell } from '#test/cell/cell.ts';

/** Somebody who calls the cell from outside, with what their browser or program sends along. */
export interface Caller {
  readonly name: string;
  readonly personId: string | null;
  headers(): Readonly<Record<string, string>>;
  /** Anew, where the session was ended. */
  signIn(): Promise<void>;
}

export interface Office {
  readonly capacity: string;
  readonly bodyId: string;
  readonly areaCodes?: readonly string[];
}

const ours = { host: 'shanzhi.test', origin: 'http://shanzhi.test' };

export const nobody: Caller = {
  name: 'anonymous',
  personId: null,
  headers: () => ours,
  signIn: () => Promise.resolve(),
};

/** A person with a password and offices, signed in through the front door. */
export async function signedIn(
  house: TestCell,
  name: string,
  areaCode: string,
  offices: readonly Office[],
  kind: 'staff' | 'resident' = 'staff',
  phone?: string,
): Promise<Caller> {
  const { api } = house.cell.identity;
  const login = { username: name.replaceAll(' ', '_'), password: goodPassword };
  const personId = await api.createPerson({
    ...{ kind, name, areaCode, passwordTemporary: false, ...login },
    ...(phone !== undefined && { phone }),
  });
  for (const office of offices) {
    await api.assignPosition({ personId, title: office.capacity, ...office });
  }
  const browser = new Visitor(house.app);
  const signIn = async () => {
    const { status, body } = await browser.signIn(login);
    if (status !== 200) throw new Error(`${name} may not sign in: ${JSON.stringify(body)}`);
  };
  await signIn();
  return { name, personId, headers: () => ({ ...ours, cookie: browser.cookie }), signIn };
}

/** An outside program with a key of its own. */
export async function program(
  house: TestCell,
  areaCode: string,
  actions: readonly string[],
): Promise<Caller> {
  const ratePerMinute = 100_000;
  const wish = { name: 'outside program', areaCode, actions, ratePerMinute };
  const { key } = await house.cell.identity.api.createClient(wish);
  return {
    name: 'program',
    personId: null,
    headers: () => ({ host: ours.host, 'x-api-key': key }),
    signIn: () => Promise.resolve(),
  };
}
