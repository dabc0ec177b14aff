import { useState } from 'react';
import { useWords } from '../ui/language/language-context.ts';
import { LazyPlaceMap } from '../ui/map/LazyPlaceMap.tsx';
import { PlaceField } from '../ui/places/PlaceField.tsx';
import type { Place } from '../ui/places/place.ts';
import { Piece, Section } from './Piece.tsx';
import { galleryWords } from './words.ts';

const nowhere: Place = { point: null, areaCode: null, address: '' };

export function PlaceSection() {
  const words = useWords(galleryWords);
  const [place, setPlace] = useState(nowhere);
  const common = {
    place,
    onChange: (part: Partial<Place>) => setPlace((before) => ({ ...before, ...part })),
  };
  return (
    <Section id="places" title={words.places}>
      <Piece title={words.place}>
        <PlaceField {...common} />
      </Piece>
      <Piece title={words.placeFault}>
        <PlaceField {...common} fault={words.placeFault} />
      </Piece>
      <Piece title={words.elsewhere}>
        <PlaceField {...common} elsewhere />
      </Piece>
      <Piece title={words.map} wide>
        <LazyPlaceMap point={null} />
      </Piece>
    </Section>
  );
}
