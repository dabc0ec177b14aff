import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { readHouse } from './rules/house.ts';

/** What a gallery cannot show: whole pages, frames around pages, and pieces that ask the server. */
const elsewhere = [
  'language/LanguageProvider.tsx',
  'matter/MatterCards.tsx',
  'matter/PocketMatter.tsx',
  'states/CrashPage.tsx',
  'states/MessagesLink.tsx',
  'states/NotFoundPage.tsx',
  'states/StaffOnly.tsx',
];
const root = 'src/web/ui/';
const components = readHouse().filter(
  ({ path }) => path.startsWith('src/web/') && path.endsWith('.tsx'),
);

function importedBy(folder: string): ReadonlySet<string> {
  const found = components
    .filter(({ path }) => path.startsWith(folder))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/'(\.[^']+\.tsx)'/g)].map(([, to = '']) =>
        posix.join(posix.dirname(path), to),
      ),
    );
  return new Set(found);
}

it('shows every piece of the pages in the gallery, or inside a piece that stands there', () => {
  const parts = importedBy(root);
  const shown = importedBy('src/web/gallery/');
  const missing = components
    .map(({ path }) => path)
    .filter((path) => path.startsWith(root) && !parts.has(path) && !shown.has(path))
    .map((path) => path.slice(root.length));
  expect(missing.sort()).toEqual(elsewhere);
});
