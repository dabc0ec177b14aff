import type { Clock } from '#platform/clock/clock.ts';
import type { IdentityApi, Body } from '#modules/identity/index.ts';
import { createSnapshot } from '#platform/snapshot/snapshot.ts';

/** Bodies by id, in memory: names stand on every card and every list. */
export interface BodyBook {
  find(id: string): Body | undefined;
  isActive(id: string): boolean;
  list(): readonly Body[];
  refresh(): Promise<void>;
  start(): Promise<void>;
  stop(): void;
}

export function createBodyBook(
  identity: IdentityApi,
  clock: Clock,
  onFault: (error: unknown) => void,
): BodyBook {
  let looks = 0;
  const snapshot = createSnapshot({
    name: 'bodies',
    everyMs: 5_000,
    // A cell has some hundreds of bodies: loading them is as cheap as asking whether they changed.
    revision: () => Promise.resolve(String((looks += 1))),
    load: async () => new Map((await identity.listBodies()).map((body) => [body.id, body])),
    onFault,
  });
  return {
    find: (id) => snapshot.current().get(id),
    list: () => [...snapshot.current().values()],
    isActive(id) {
      const body = snapshot.current().get(id);
      return body !== undefined && (body.activeTo === null || body.activeTo > clock.now());
    },
    refresh: () => snapshot.refresh(),
    start: () => snapshot.start(),
    stop: () => snapshot.stop(),
  };
}
