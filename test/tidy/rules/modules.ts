import { findModule } from './source.ts';
import type { Fault, Source } from './source.ts';

const readmeLinesMax = 30;

/** Every module says what it owns (README.md) and what others may call (index.ts). */
export function checkModules(sources: readonly Source[]): readonly Fault[] {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const modules = new Set(sources.flatMap(({ path }) => findModule(path) ?? []));
  return [...modules].flatMap((name) => {
    const faults: Fault[] = [];
    const path = `src/modules/${name}`;
    const readme = texts.get(`${path}/README.md`);
    const lines = readme?.replace(/\n$/, '').split('\n').length ?? 0;
    if (readme === undefined) faults.push({ path, message: 'needs a README.md: what it owns' });
    if (lines > readmeLinesMax) {
      const message = `has ${lines} lines, at most ${readmeLinesMax}`;
      faults.push({ path: `${path}/README.md`, message });
    }
    if (!texts.has(`${path}/index.ts`)) {
      faults.push({ path, message: 'needs an index.ts: what others may call' });
    }
    return faults;
  });
}

/** Migrations are ordered by a UTC stamp of their own and name their module and their verb. */
export function checkMigrations(
  paths: readonly string[],
  schemas: readonly string[],
): readonly Fault[] {
  const stamps = new Set<string>();
  return paths.flatMap((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const [, stamp = '', owner = ''] =
      /^(\d{14})_([a-z0-9]+)_[a-z][a-z0-9_]*\.sql$/.exec(name) ?? [];
    const message = findMigrationFault(stamp, owner, schemas, stamps.has(stamp));
    stamps.add(stamp);
    return message === undefined ? [] : [{ path, message }];
  });
}

function findMigrationFault(
  stamp: string,
  owner: string,
  schemas: readonly string[],
  taken: boolean,
): string | undefined {
  if (stamp === '') return 'is to be named <14 digits>_<module>_<verb…>.sql';
  const iso = stamp.replace(/(....)(..)(..)(..)(..)(..)/, '$1-$2-$3T$4:$5:$6.000Z');
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime()) || moment.toISOString() !== iso) return 'has no real UTC time';
  if (!schemas.includes(owner)) return `names no module: ${owner}`;
  return taken ? 'has the time of another migration' : undefined;
}
