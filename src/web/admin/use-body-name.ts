import { useAllBodies } from '#web/api/admin-organisation.ts';

/** Names a body by its id, closed ones too. */
export function useBodyName(): (id: string) => string {
  const { data } = useAllBodies(true);
  return (id) => data?.items.find((body) => body.id === id)?.name ?? '…';
}
