// Who may know whom. Features stand on the ground floor, the ground floor on the platform; the
// web sees contracts only. docs/architecture.md draws the same edges. Each rule is proved to bite
// on a planted tree in test/tidy/boundaries.test.ts.

const ground = '(identity|grids|registry|matters|evidence)';
const tests = '\\.test\\.tsx?$';
const testing = '^src/.+/testing(/|\\.ts$)';
const contracts = '^src/(modules|platform)/[^/]+/contract\\.ts$';
/** The doors of a module. declare.ts is the pure one: what a feature's domain/ declares with. */
const doors = '^src/modules/[^/]+/(index|contract|declare)\\.ts$';
const pureDoor = '^src/modules/[^/]+/declare\\.ts$';
/** A long contract.ts may be put together from parts in a folder of that name. */
const contractParts = '^src/(modules|platform)/[^/]+/contract(\\.ts$|/)';

/** Libraries without a world of their own: they take values and return values. */
const pureLibraries =
  'node_modules/(@types/[^/]+|zod|chinese-days|h3-js|flatbush|supercluster|@turf/[^/]+)/';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule(
      'no-cycles',
      'Files that import in a ring cannot be understood one at a time. Move what both need below.',
      {},
      { circular: true },
    ),
    rule(
      'resolves',
      'The import leads nowhere: mend the path or install the package.',
      {},
      { couldNotResolve: true },
    ),
    rule(
      'web-sees-contracts-only',
      'A page may import src/web and contract.ts of a module or the platform, nothing else',
      { path: '^src/web/' },
      { path: '^src/', pathNot: ['^src/web/', contracts] },
    ),
    rule(
      'contracts-are-light',
      'contract.ts ends up in the browser: it may import other contracts and zod only.',
      { path: contractParts },
      { pathNot: [contractParts, 'node_modules/(zod|@types)/'] },
    ),
    rule(
      'modules-meet-at-the-door',
      "Another module's inside is its own affair: import its index.ts, contract.ts or declare.ts.",
      { path: '^src/modules/([^/]+)/' },
      {
        path: '^src/modules/',
        pathNot: ['^src/modules/$1/', doors, testing],
      },
    ),
    rule(
      'ground-floor-stays-below',
      'The ground floor must not know the features that stand on it: publish an event instead.',
      { path: `^src/modules/${ground}/` },
      { path: '^src/modules/', pathNot: `^src/modules/${ground}/` },
    ),
    rule(
      'testing-is-for-tests',
      'Builders and seeds are for tests, the demo and the bench.',
      { path: '^src/', pathNot: [tests, testing, '^src/(demo|bench)/'] },
      { path: testing },
    ),
    rule(
      'platform-knows-no-module',
      'The platform serves every module and knows none: let the module hand in what is needed.',
      { path: '^src/platform/' },
      { path: '^src/', pathNot: '^src/(platform|algorithms)/' },
    ),
    rule(
      'domain-is-pure',
      'domain/ may import its own domain and contract, algorithms, refusal, permit, a declare.ts.',
      { path: '^src/modules/([^/]+)/domain/', pathNot: tests },
      {
        path: '^src/',
        pathNot: [
          '^src/modules/$1/domain/',
          '^src/algorithms/',
          '^src/platform/(refusal|permit)/',
          '^src/modules/$1/contract\\.ts$',
          pureDoor,
        ],
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'domain-takes-few-types',
      'As types domain/ may take the Clock and what a module shows at its door.',
      { path: '^src/modules/([^/]+)/domain/', pathNot: tests },
      {
        path: '^src/',
        pathNot: [
          '^src/modules/$1/domain/',
          '^src/algorithms/',
          '^src/platform/(refusal|permit|clock)/',
          doors,
        ],
        dependencyTypes: ['type-only'],
      },
    ),
    rule(
      'declare-is-pure',
      'declare.ts serves the domain/ of others: it may show its own domain/ and algorithms only.',
      { path: '^src/modules/([^/]+)/declare\\.ts$' },
      { pathNot: ['^src/modules/$1/domain/', '^src/algorithms/'] },
    ),
    rule(
      'domain-reaches-no-world',
      'No files, sockets or drivers in domain/: take plain values.',
      { path: '^src/modules/[^/]+/domain/', pathNot: tests },
      {
        dependencyTypes: ['core', 'npm', 'npm-dev'],
        pathNot: ['^(node:)?(assert|crypto)(/strict)?$', pureLibraries],
      },
    ),
    rule(
      'algorithms-stand-alone',
      'An algorithm takes plain values: it may import algorithms and libraries only.',
      { path: '^src/algorithms/' },
      { path: '^src/', pathNot: '^src/algorithms/' },
    ),
    rule(
      'http-stays-at-the-edge',
      'Only routes speak HTTP: take plain input, throw a Refusal.',
      { path: '^src/modules/[^/]+/(use-cases|domain|data|reactions)/', pathNot: tests },
      { path: ['node_modules/fastify', '^src/platform/http/'] },
    ),
    rule(
      'product-without-tests',
      'What ships must not need test/ or tools/.',
      { path: '^src/', pathNot: tests },
      { path: '^(test|tools)/' },
    ),
    rule(
      'composition-stands-above',
      'main.ts, the demo and the commands wire the parts; no part may know them.',
      { path: '^src/(modules|platform|algorithms|web)/', pathNot: tests },
      { path: ['^src/', '^bin/'], pathNot: '^src/(modules|platform|algorithms|web)/' },
    ),
    rule(
      'product-without-dev-dependencies',
      'What ships needs "dependencies", not "devDependencies".',
      { path: '^src/', pathNot: [tests, testing] },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '@types/' },
    ),
    rule(
      'declared-packages-only',
      'The package is there by luck: name it in package.json.',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    {
      ...rule(
        'no-cycles-between-modules',
        'Two modules that know each other are one: let one publish an event.',
        { path: '^src/modules/[^/]+$' },
        { circular: true },
      ),
      scope: 'folder',
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^test/tidy/fixtures/|[.](css|svg|png)$|[?](worker|url|raw)' },
    moduleSystems: ['es6'],
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
