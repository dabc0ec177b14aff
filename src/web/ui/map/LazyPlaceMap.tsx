import { lazy, Suspense } from 'react';
import type { ComponentProps } from 'react';
import { useWords } from '../language/language-context.ts';
import { Loading } from '../states/Loading.tsx';
import { mapWords } from './words.ts';

/** Without a network the map may be missing; what it is beside works all the same. */
const PlaceMap = lazy(() => import('./PlaceMap.tsx').catch(() => ({ default: NoMap })));

/** The map is heavy: it is fetched when a page first shows one. */
export function LazyPlaceMap(props: ComponentProps<typeof PlaceMap>) {
  return (
    <Suspense fallback={<Loading rows={1} />}>
      <PlaceMap {...props} />
    </Suspense>
  );
}

function NoMap() {
  const words = useWords(mapWords);
  return <p>{words.noMap}</p>;
}
