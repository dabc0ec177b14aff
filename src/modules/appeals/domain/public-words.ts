import { hidePersonal } from '#algorithms/hide-personal/index.ts';

/** A flat is a household: which one it is stays with those who go there. */
const flats =
  /(?<=\d(?:栋|幢|座|号楼|号|单元|-))\s*(?:\d+单元)?\d{2,4}室?(?!\d|号|路|年|天|元|米)|\d{3,4}室/g;

/** People's words as anybody may read them: how to reach, know or find whoever wrote is covered. */
export function publicWords(text: string, charactersMax: number): string {
  const shown = [...hidePersonal(text).replace(flats, '***')];
  return shown.length <= charactersMax
    ? shown.join('')
    : `${shown.slice(0, charactersMax).join('')}…`;
}

const titleMax = 60;

/** A title as anybody may read it. */
export function publicTitle(title: string): string {
  return publicWords(title, titleMax);
}
