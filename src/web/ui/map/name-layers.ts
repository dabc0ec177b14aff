/**
 * The names on the map: communities from afar, then streets, then what people find their way by.
 * The device draws them with its own fonts, so no glyphs are asked of anybody.
 */

const byDay = { area: '#1f4e8c', road: '#5b5648', place: '#4d4a40', halo: '#ffffff' };
const byNight = { area: '#a9c8f0', road: '#b4b0a4', place: '#c2beb2', halo: '#14181d' };

/** What people name when they say where something is, the best known first. */
const landmarks = [
  ...['station', 'hospital', 'school', 'park', 'government', 'police', 'museum', 'library'],
  ...['place_of_worship', 'communications_tower', 'attraction', 'mall', 'ferry_terminal'],
  ...['bus_station', 'cinema', 'hotel', 'post_office', 'bus_stop'],
];

const fromBase = (layer: string) => ({ source: 'base', 'source-layer': layer });
const isLandmark = ['in', ['get', 'kind'], ['literal', landmarks]];

const byName = {
  'text-field': ['get', 'name'],
  'text-size': 12,
  'text-max-width': 8,
  'text-padding': 6,
};

const around = (colour: string, { halo }: typeof byDay) => ({
  'text-color': colour,
  'text-halo-color': halo,
  'text-halo-width': 1.6,
});

/** Drawn above everything else of the base map; the last has the room where two would clash. */
export function nameLayers(dark: boolean) {
  const ink = dark ? byNight : byDay;
  return [
    {
      ...{ id: 'place-name', type: 'symbol', ...fromBase('place'), minzoom: 16 },
      filter: ['!', isLandmark],
      layout: byName,
      paint: around(ink.place, ink),
    },
    {
      ...{ id: 'landmark-name', type: 'symbol', ...fromBase('place'), minzoom: 14.5 },
      filter: isLandmark,
      layout: {
        ...byName,
        'symbol-sort-key': ['index-of', ['get', 'kind'], ['literal', landmarks]],
      },
      paint: around(ink.place, ink),
    },
    {
      ...{ id: 'road-name', type: 'symbol', ...fromBase('road'), minzoom: 13 },
      filter: ['!=', ['get', 'name'], ''],
      layout: {
        ...byName,
        'symbol-placement': 'line',
        'symbol-spacing': 320,
        'text-size': ['interpolate', ['linear'], ['zoom'], 13, 11, 17, 14],
      },
      paint: around(ink.road, ink),
    },
  ];
}

/** Communities, from afar until streets and houses say where one is. */
export function areaNameLayer(dark: boolean) {
  const ink = dark ? byNight : byDay;
  return {
    ...{ id: 'area-name', type: 'symbol', source: 'area-names', maxzoom: 16 },
    layout: { ...byName, 'text-size': 13, 'text-padding': 2 },
    paint: around(ink.area, ink),
  };
}
