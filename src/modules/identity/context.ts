import type { Accounts } from './accounts/accounts.ts';
import type { Grants } from './sessions/grants.ts';
import type { Sessions } from './sessions/resolve-actor.ts';
import type { IdentityParts } from './settings.ts';

/** What the use cases work with; put together once in `register.ts`. */
export interface IdentityContext extends IdentityParts {
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly grants: Grants;
  /** Every action any module asks permission for, as handed in at composition. */
  readonly declaredActions: () => ReadonlySet<string>;
}
