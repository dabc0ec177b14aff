import { Link } from 'react-router';
import type { MatterFilter } from '#web/api/types.ts';
import { deskList } from './board-links.ts';

/** A number in a table, a way to what it counts; behind a zero there is nothing to look at. */
export function Count({ n, to }: { readonly n: number; readonly to: MatterFilter }) {
  return n === 0 ? 0 : <Link to={deskList(to)}>{n}</Link>;
}
