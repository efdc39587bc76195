/**
 * The walls between folders (ARCHITECTURE.md), as errors:
 *
 *   main → domains → platform | web → kernel          domains → statistics
 *
 * scripts/rules/import-rules.test.mjs proves each rule on a small tree that breaks it.
 */

/** @typedef {import('dependency-cruiser').IForbiddenRuleType} Rule */

/** The domains in their order: each may know those before it in this list, never those after it. */
export const domainOrder = [
  'access',
  'administration',
  'audit',
  'knowledge',
  'persons',
  'disclosures',
  'cases',
  'tasks',
  'workload',
  'search',
  'notices',
  'attachments',
  'workplaces',
  'signals',
  'inspections',
  'suspicions',
  'identification',
  'assistance',
  'redress',
  'prosecution',
  'caseload',
  'study',
  'publication',
  'prevalence',
  'reports',
  'competence',
  'exercises',
  'programme',
  'effect',
  'surveys',
  'awareness',
  'exchange',
  'help',
];

const tests = '\\.test\\.(ts|tsx|mjs)$|/testing/|^src/main/(proofs|bench)/|^src/main/bench\\.ts$|^e2e/';
/** They put the whole product on a database, as main does. */
const wholePath = '^src/testing/|\\.store\\.test\\.ts$';
/** Files of a domain that touch the outside world: three in its own folder, and those that say so wherever they lie. */
const outwardFiles = '^src/domains/[^/]+/(store|routes|jobs)\\.ts$|^src/domains/.+\\.server\\.ts$';
/** Every other file is a pure rule, in the folder of its domain and in any folder below it but these. */
const ruleFolders = '^src/domains/[^/]+/(?!(ui|pages|testing)/)';
const screens = '^src/web/|^src/domains/[^/]+/(ui/|screens\\.tsx$)|^src/main/(pages/)?[^/]+\\.tsx$';
const server = '^src/platform/|^src/domains/[^/]+/(?!ui/|screens\\.tsx$)|^src/main/.*(?<!\\.tsx)$';
/** Colours, faces and the ground are data: files that the screens and the server's pages are both made from. */
const sharedStyles = '^src/web/styles/(tokens|fonts|ground|headings)\\.css$';
/** @type {import('dependency-cruiser').DependencyType} */
const typeOnly = 'type-only';

/** @type {Rule[]} */
const walls = [
  {
    name: 'kernel-stands-alone',
    comment: 'The kernel is the vocabulary everybody shares, so it imports nothing of ours.',
    from: { path: '^src/kernel/' },
    to: { path: '^src/(?!kernel/)' },
  },
  {
    name: 'statistics-stands-alone',
    comment:
      'An estimator can be checked by a statistician who knows nothing of CAPE, so statistics imports nothing of ours.',
    from: { path: '^src/statistics/' },
    to: { path: '^src/(?!statistics/)' },
  },
  {
    name: 'platform-knows-no-domain',
    comment: 'Server machinery serves every domain alike; what it needs from one, main hands to it.',
    from: { path: '^src/platform/' },
    to: { path: '^src/(?!platform/|kernel/)', pathNot: sharedStyles },
  },
  {
    name: 'web-knows-no-domain',
    comment: 'The app shell shows whatever main registers with it; it knows no domain by name.',
    from: { path: '^src/web/' },
    to: { path: '^src/(domains|main|statistics)/' },
  },
  {
    name: 'nothing-reaches-main',
    comment:
      'Main puts the parts together; a part that reached back would know the whole, as only store tests and what sets them up do.',
    from: { path: '^src/(?!main/)', pathNot: wholePath },
    to: { path: '^src/main/' },
  },
];

/** @type {Rule[]} */
const domains = [
  {
    name: 'domains-use-public-doors',
    comment:
      'A domain reaches another only through public.ts, public.server.ts, ui/public.tsx or, in the field app, ui/field/public.tsx, so the inside can change.',
    from: { path: '^src/domains/([^/]+)/', pathNot: tests },
    to: {
      path: '^src/domains/(?!$1/)[^/]+/',
      pathNot: '^src/domains/[^/]+/(public\\.ts|public\\.server\\.ts|ui/(field/)?public\\.tsx)$',
    },
  },
  {
    name: 'tests-use-public-doors-and-builders',
    comment: 'A test may also use the builders in the testing/ folder of another domain, but no more of its inside.',
    from: { path: '^src/domains/([^/]+).*(?:\\.test\\.tsx?$|/testing/)' },
    to: {
      path: '^src/domains/(?!$1/)[^/]+/',
      pathNot: '^src/domains/[^/]+/(public\\.ts|public\\.server\\.ts|ui/public\\.tsx|testing/.*)$',
    },
  },
  ...domainOrder.slice(0, -1).map((domain, place) => ({
    name: `domain-order-${domain}`,
    comment: `${domain} stands above the domains after it in the list and must work without them; main subscribes it to their acts.`,
    from: { path: `^src/domains/${domain}/`, pathNot: wholePath },
    to: { path: `^src/domains/(${domainOrder.slice(place + 1).join('|')})/` },
  })),
  {
    name: 'every-domain-has-a-place',
    comment: 'A domain that is not in the list above has no place in the order; put it there first.',
    from: {},
    to: { path: `^src/domains/(?!(${domainOrder.join('|')})/)` },
  },
  {
    name: 'rules-are-pure',
    comment:
      'A rule runs the same on the server, on a phone and in a test: it imports rule files, kernel, statistics, zod and sums over bytes only.',
    from: { path: `${ruleFolders}.+\\.ts$`, pathNot: `${outwardFiles}|${tests}` },
    to: {
      pathNot: [
        `${ruleFolders}(?!(store|routes|jobs)\\.ts$)(?!.*(\\.server|\\.test)\\.ts$)(?!.*/testing/).+\\.ts$`,
        '^src/(kernel|statistics)/',
        'node_modules/zod/',
        // Sums over bytes, as pure as zod: what a code or a passphrase comes to is a rule, the same in browser and server.
        'node_modules/@noble/hashes/',
        'node_modules/@scure/base/',
      ],
    },
  },
];

/** @type {Rule[]} */
const sides = [
  {
    name: 'screens-never-load-the-server',
    comment: 'What reaches a browser holds no SQL, no keys and no routes; only types may cross.',
    from: { path: screens, pathNot: tests },
    to: {
      path: `^src/platform/|^src/domains/[^/]+/pages/|${outwardFiles}|\\.server\\.ts$`,
      dependencyTypesNot: [typeOnly],
    },
  },
  {
    name: 'server-never-loads-screens',
    comment: 'The server starts fast and without a browser, so it loads no screen; only types may cross.',
    from: { path: server, pathNot: tests },
    to: { path: screens, pathNot: sharedStyles, dependencyTypesNot: [typeOnly] },
  },
  {
    name: 'server-pages-need-no-framework',
    comment:
      'Pages made on the server are plain HTML that works on an old phone without JavaScript, so React stays out.',
    from: { path: server, pathNot: tests },
    to: {
      path: 'node_modules/(react|react-dom|react-aria-components|@tanstack/[^/]+|@lingui/react)/',
      dependencyTypesNot: [typeOnly],
    },
  },
  {
    name: 'server-runs-on-its-own-packages',
    comment:
      'An operator installs without the build tools, so the server loads nothing that is only a development dependency.',
    from: { path: server, pathNot: tests },
    // Fonts and icons are taken into the bundle when it is built.
    to: { pathNot: '\\.(woff2|svg|css)$', dependencyTypes: ['npm-dev'], dependencyTypesNot: [typeOnly] },
  },
];

/** @type {Rule[]} */
const places = [
  {
    name: 'crypto-in-one-place',
    comment:
      'Nonces and bound data go wrong quietly, so node:crypto is used in platform/crypto alone, and by tests that check it.',
    from: { path: '^src/', pathNot: `^src/platform/crypto/|${tests}` },
    to: { path: '^(node:)?crypto$' },
  },
  {
    name: 'database-in-one-place',
    comment:
      'A query outside the context transaction would pass the second wall, so only platform/database (and its test machinery) holds a driver.',
    from: { path: '^src/', pathNot: '^src/platform/database/|/testing/' },
    to: { path: 'node_modules/(@types/)?(pg|@electric-sql/[^/]+)/', dependencyTypesNot: [typeOnly] },
  },
  {
    name: 'tests-are-not-the-product',
    comment: 'Builders and throw-away databases must never be reachable in earnest.',
    from: { path: '^src/', pathNot: tests },
    to: { path: tests },
  },
];

/** @type {Rule[]} */
const hygiene = [
  {
    name: 'no-cycles',
    comment:
      'Two files that need each other are one idea in two places; put it into one, or into a third that both use.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'imports-exist',
    comment: 'An import that leads nowhere passes the compiler when its types are declared, and fails when it runs.',
    from: {},
    // What Vite takes as text or as an address, and what its plugin makes, its build looks for itself.
    to: { couldNotResolve: true, pathNot: '\\?(raw|url|inline)$|^cape:' },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...walls, ...domains, ...sides, ...places, ...hygiene].map((rule) => ({ ...rule, severity: 'error' })),
  options: {
    // What packages import is not ours to judge. Catalogues and styles are no programs: read as such, they show no import and cost a minute.
    doNotFollow: { path: ['node_modules', '\\.(po|css)$'] },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.po', '.d.ts'],
    },
  },
};
