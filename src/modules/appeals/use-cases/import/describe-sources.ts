import { stringify } from 'csv-stringify/sync';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority } from '#platform/permit/permit.ts';
import { ImportChannel, type ImportSources } from '../../contract.ts';
import { sourceOf, titleOf } from '../../domain/import-sources.ts';
import type { AppealParts } from '../../parts.ts';
import { examples } from './example-row.ts';

const action = 'appeals.import';

/** What the page says of each source: from the same declarations that rows are checked by. */
export function describeSources({ neighbours }: AppealParts, actor: Actor): ImportSources {
  const { areaCode } = requireAuthority(actor, action);
  const items = ImportChannel.options.map((channel) => {
    const { required, columns } = sourceOf(channel);
    const needed = new Set(required.flatMap((fact) => fact.columns));
    return {
      channel,
      required: required.map((fact) => fact.columns.map(titleOf)),
      optional: [...columns].filter((column) => !needed.has(column)).map(titleOf),
    };
  });
  const name = neighbours.areaName(areaCode);
  return { items, homeArea: name === '' ? null : { code: areaCode, name } };
}

/**
 * A file to fill in, as spreadsheets open it: every column of the source and one example, which is
 * told as a fault when somebody leaves it in.
 */
export function writeTemplate(
  { neighbours }: AppealParts,
  actor: Actor,
  channel: ImportChannel,
): string {
  const { areaCode } = requireAuthority(actor, action);
  const community = neighbours
    .listAreas()
    .find(({ code, level }) => level === 'community' && code.startsWith(areaCode));
  return templateOf(channel, community?.name ?? '');
}

/** @param community of which the example may be, so that its name is one that is known here. */
export function templateOf(channel: ImportChannel, community: string): string {
  const columns = [...sourceOf(channel).columns];
  const example = { ...examples, community };
  return stringify([columns.map(titleOf), columns.map((column) => example[column])], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
