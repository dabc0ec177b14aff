import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';
import { Problem } from './problem.ts';
import type { ImportPreview, ImportReport } from './types.ts';

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

/** What files of each source must and may tell. */
export function useImportSources() {
  return useQuery({
    queryKey: ['import-sources'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/appeals/imports/sources', { signal })),
  });
}

interface Upload {
  readonly file: File;
  readonly channel: string;
  readonly source: string;
  /** Told as the file goes up, from 0 to 1. */
  onProgress(share: number): void;
}

/** Hands in a whole file; its rows come in afterwards. */
export function useStartImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (what: Upload) => upload<ImportReport>('/api/appeals/imports', what),
    onSuccess: () => client.invalidateQueries({ queryKey }),
  });
}

/** What an import would make of a file; nothing is taken in. */
export function usePreviewImport() {
  return useMutation({
    mutationFn: (what: Upload) => upload<ImportPreview>('/api/appeals/imports/preview', what),
  });
}

/** Only the older way of asking tells how far an upload has come. */
function upload<Reply>(
  path: string,
  { file, channel, source, onProgress }: Upload,
): Promise<Reply> {
  const search = new URLSearchParams({ channel, ...(source !== '' && { source }) });
  const body = new FormData();
  body.append('file', file);
  const request = new XMLHttpRequest();
  request.open('POST', `${path}?${search}`);
  request.responseType = 'json';
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    if (total > 0) onProgress(loaded / total);
  });
  return new Promise((resolve, reject) => {
    request.addEventListener('load', () => {
      if (request.status < 300) resolve(request.response as Reply);
      else reject(new Problem(request.status, request.response));
    });
    request.addEventListener('error', () => reject(new Problem(0, undefined)));
    request.send(body);
  });
}

export const importFaultsUrl = (id: string) => `/api/appeals/imports/${id}/faults.csv`;

export const importTemplateUrl = (channel: string) =>
  `/api/appeals/imports/template.csv?${new URLSearchParams({ channel })}`;
