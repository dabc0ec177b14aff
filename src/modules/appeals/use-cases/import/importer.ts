import type { Actor } from '#platform/permit/actor.ts';
import type { ImportFields } from '../../contract.ts';
import type { ImportRecord } from '../../data/imports.ts';
import { channelActions } from '../../domain/channels.ts';
import { importAction } from './read-import-file.ts';

/** Who imports, as it is kept with the import: their offices that may, and no more of them. */
export function inTheNameOf({ kind, personId, name, authorities }: Actor): ImportRecord['actor'] {
  return {
    kind: kind === 'anonymous' ? 'person' : kind,
    personId,
    name,
    authorities: authorities
      .filter(({ actions }) => actions.has(importAction))
      .map(({ capacity, areaCode, bodyId }) => ({ capacity, areaCode, bodyId })),
  };
}

/** Whoever may import may bring in what came by any of the channels that files exist for. */
export function actorOf({ actor, channel }: Pick<ImportRecord, 'actor' | 'channel'>): Actor {
  const own = channelActions[channel as ImportFields['channel']];
  const actions = [importAction, 'appeals.report', ...(own === null ? [] : [own])];
  return {
    ...actor,
    authorities: actor.authorities.map((held) => ({ ...held, actions: new Set(actions) })),
    clearance: 0,
  };
}
