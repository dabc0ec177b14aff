import type { Cell } from '../../composition/cell.ts';
import { peopleHeader, syntheticPeople } from '../people/synthetic-people.ts';
import type { LaidOut } from './lay-out.ts';

const peopleMade = 600;

/** Takes in a file of made-up people who live in the street's grids, marked as made up. */
export async function registerPeople(cell: Cell, { street, people }: LaidOut): Promise<void> {
  const actor = await cell.identity.api.actAs(people.get('services_window_clerk') ?? '');
  if (!actor) throw new Error('the demo has nobody who takes files of people in');
  const grids = street.areas.filter(({ level }) => level === 'grid').map(({ code }) => code);
  const lines = syntheticPeople(0, peopleMade, grids);
  const { id } = await cell.registry.startImport(actor, {
    bytes: Buffer.from([peopleHeader, ...lines].join('\n')),
    fileName: '虚构人口.csv',
    isSynthetic: true,
  });
  await cell.registry.runImport(id);
  const { taken } = await cell.registry.getImport(actor, id);
  if (taken < peopleMade) throw new Error(`only ${taken} made-up people were taken in`);
}
