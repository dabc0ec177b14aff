import type { IdentityApi } from '../api.ts';
import type { Body } from '../domain/body.ts';
import type { NewBody } from '../use-cases/save-body.ts';
import type { NewPerson } from '../use-cases/create-person.ts';

/** A password that passes the policy; the builders' people have it unless told otherwise. */
export const goodPassword = 'pine river umbrella 7';

let count = 0;

/** A community of a street unless said otherwise. */
export function aBody(api: IdentityApi, changes: Partial<NewBody> = {}): Promise<Body> {
  count += 1;
  return api.createBody({
    kind: 'community',
    name: `新村第${count}社区`,
    areaCode: '310115001001',
    ...changes,
  });
}

export interface BuiltPerson {
  readonly id: string;
  readonly username: string;
  readonly password: string;
}

/** Somebody of the staff who can sign in at once, holding the given offices. */
export async function aPerson(
  api: IdentityApi,
  changes: Partial<NewPerson> & {
    readonly positions?: readonly {
      readonly capacity: string;
      readonly bodyId: string;
      readonly areaCodes?: readonly string[];
    }[];
  } = {},
): Promise<BuiltPerson> {
  count += 1;
  const { positions = [], ...wishes } = changes;
  const login = { username: wishes.username ?? `staff${count}`, password: goodPassword };
  const wish: NewPerson = {
    kind: 'staff',
    name: `王芳${count}`,
    areaCode: '310115001',
    passwordTemporary: false,
    ...login,
    ...wishes,
  };
  const id = await api.createPerson(wish);
  for (const position of positions) {
    await api.assignPosition({ personId: id, title: position.capacity, ...position });
  }
  return { id, username: wish.username ?? '', password: wish.password ?? '' };
}
