import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';
import { Problem } from './problem.ts';
import type { ImportReport } from './types.ts';

const queryKey = ['imports'];
const watchMs = 1_000;

export function useImports() {
  return useQuery({
    queryKey: [...queryKey, 'list'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/appeals/imports', { signal })),
  });
}

/** One import, watched while it runs. */
export function useImport(id: string | undefined) {
  return useQuery<ImportReport>({
    queryKey: [...queryKey, id],
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? watchMs : false),
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/appeals/imports/{id}', { params: { path: { id: id ?? '' } }, signal }),
      ),
  });
}

interface Upload {
  readonly file: File;
  readonly channel: string;
  readonly source: string;
}

/** Hands in a whole file; its rows come in afterwards. */
export function useStartImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ file, channel, source }: Upload): Promise<ImportReport> => {
      const search = new URLSearchParams({ channel, ...(source !== '' && { source }) });
      const body = new FormData();
      body.append('file', file);
      const reply = await fetch(`/api/appeals/imports?${search}`, { method: 'POST', body });
      const answer: unknown = await reply.json().catch(() => undefined);
      if (!reply.ok) throw new Problem(reply.status, answer);
      return answer as ImportReport;
    },
    onSuccess: () => client.invalidateQueries({ queryKey }),
  });
}

export const importFaultsUrl = (id: string) => `/api/appeals/imports/${id}/faults.csv`;
