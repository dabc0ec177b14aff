import { lazy, Suspense } from 'react';
import type { ComponentProps } from 'react';
import { Loading } from '../states/Loading.tsx';

const PlaceMap = lazy(() => import('./PlaceMap.tsx'));

/** The map is heavy: it is fetched when a page first shows one. */
export function LazyPlaceMap(props: ComponentProps<typeof PlaceMap>) {
  return (
    <Suspense fallback={<Loading rows={1} />}>
      <PlaceMap {...props} />
    </Suspense>
  );
}
