import { Link, useLocation } from 'react-router';
import { useWords } from '../language/language-context.ts';
import { stateWords } from './words.ts';

/** From where nothing is, back to the door one came in by. */
export function WayBack() {
  const words = useWords(stateWords);
  const { pathname } = useLocation();
  const door = /^\/(desk|field|command)\//.exec(pathname)?.[1];
  if (door === undefined) return <Link to="/">{words.home}</Link>;
  return <Link to={`/${door}`}>{words.back}</Link>;
}
