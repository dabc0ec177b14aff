import { queryOptions } from '@tanstack/react-query';
import type { FeatureCollection } from 'geojson';

/** Buildings, roads and water, where the cell has them; without them the outlines must do. */
export const baseMapQuery = queryOptions({
  queryKey: ['base-map'],
  staleTime: Infinity,
  retry: false,
  queryFn: async ({ signal }): Promise<FeatureCollection | null> => {
    const reply = await fetch('/api/map/base.geojson', { signal });
    return reply.ok ? ((await reply.json()) as FeatureCollection) : null;
  },
});
