import { appealType } from '#modules/appeals/index.ts';
import type { MatterType } from '#modules/matters/declare.ts';
import { renderMatterType } from './render-matter-type.ts';

const types: readonly MatterType[] = [appealType];

/** The pages of the matter types, by path. */
export function matterTypePages(): ReadonlyMap<string, string> {
  return new Map(
    types.map((type) => [`docs/matter-types/${type.type}.md`, renderMatterType(type)]),
  );
}
