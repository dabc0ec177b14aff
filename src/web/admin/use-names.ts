import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '#web/api/client.ts';

const pageSize = 200;
const pagesMax = 10;

/** Names of the staff by id: an office knows its own people by name. */
export function useStaffNames(): (id: string) => string {
  const names = useQuery({
    queryKey: ['people', 'names'],
    queryFn: async ({ signal }) => {
      const found = new Map<string, string>();
      let cursor: string | undefined;
      for (let page = 0; page < pagesMax; page += 1) {
        const query = { kind: 'staff' as const, limit: pageSize, ...(cursor && { cursor }) };
        const { items, next } = await answerOf(
          api.GET('/api/people', { params: { query }, signal }),
        );
        for (const { id, name } of items) found.set(id, name);
        if (next === null) break;
        cursor = next;
      }
      return found;
    },
  });
  return (id) => names.data?.get(id) ?? '…';
}
