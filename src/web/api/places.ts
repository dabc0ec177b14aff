import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';
import { Problem } from './problem.ts';

const dayMs = 86_400_000;

export function useAreas() {
  return useQuery({
    queryKey: ['areas'],
    staleTime: dayMs,
    queryFn: ({ signal }) => answerOf(api.GET('/api/areas', { signal })),
  });
}

/** With their outlines, for maps. */
export function useAreaShapes() {
  return useQuery({
    queryKey: ['areas', 'shapes'],
    staleTime: dayMs,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/areas', { params: { query: { polygons: 'true' } }, signal })),
  });
}

interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

/** Which community a point lies in; a refusal means that it lies outside what is served here. */
export function locateQuery(point: LonLat) {
  return queryOptions({
    queryKey: ['areas', 'locate', point],
    retry: (count, error) => count < 2 && !(error instanceof Problem && error.status > 0),
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/areas/locate', { params: { query: point }, signal })),
  });
}

export function useLocate(point: LonLat | undefined) {
  return useQuery({ ...locateQuery(point ?? { lon: 0, lat: 0 }), enabled: point !== undefined });
}

/** Named places, houses and roads for what is typed of an address; '' asks nothing. */
export function usePlaces(typed: string) {
  return useQuery({
    queryKey: ['map', 'places', typed],
    enabled: typed !== '',
    staleTime: dayMs,
    // What was offered stays until the next answer: a list that blinks cannot be read.
    placeholderData: keepPreviousData,
    // Without the network or a map nothing is offered: the address is written as before.
    retry: false,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/map/places', { params: { query: { q: typed } }, signal })),
  });
}
