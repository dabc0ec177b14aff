import type { IncomingHttpHeaders } from 'node:http';
import { wholeCell } from '#platform/permit/permit.ts';
import type { IdentityContext } from '../context.ts';
import { findPersonRow, updatePerson } from '../data/person-rows.ts';
import type { Preferences } from '../domain/person.ts';
import { unknownOf } from './refusals.ts';
import { requireSignedIn } from './require-signed-in.ts';

/** One's own name as shown, and how pages should look. */
export async function changePreferences(
  context: IdentityContext,
  headers: IncomingHttpHeaders,
  change: { name?: string | undefined; preferences?: Preferences | undefined },
): Promise<void> {
  const { owner } = await requireSignedIn(context, headers);
  await context.db.write(wholeCell, async (tx) => {
    const person = await findPersonRow(tx, owner.personId);
    if (!person) throw unknownOf('person');
    // Staff are known by the name their administrator entered; residents choose theirs.
    const name = person.kind === 'resident' ? (change.name ?? person.name) : person.name;
    const preferences = { ...person.preferences, ...change.preferences };
    await updatePerson(tx, { ...person, name, preferences });
  });
  context.sessions.forgetPerson(owner.personId);
}
