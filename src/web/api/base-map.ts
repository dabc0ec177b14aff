import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';

/** Where the base map reaches and what it is called; null where the cell has none. */
export const baseMapQuery = queryOptions({
  queryKey: ['base-map'],
  staleTime: Infinity,
  retry: false,
  queryFn: async ({ signal }) => (await answerOf(api.GET('/api/map', { signal }))).map,
});

/** The address of its tiles, as the map asks for them: another version is another address. */
export function baseTiles(version: string): string {
  return `${window.location.origin}/api/map/tiles/{z}/{x}/{y}.mvt?v=${version}`;
}
