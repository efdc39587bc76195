import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config, { domainOrder } from '../../.dependency-cruiser.mjs';

/** Two small trees outside the project: one in which every import is allowed, one in which each breaks a wall. */

const packages = {
  zod: 'dependencies',
  kysely: 'dependencies',
  pg: 'dependencies',
  react: 'devDependencies',
  vite: 'devDependencies',
};

/** What may import what: `from` and `to` are files, `how` the words of the import. */
const lawful = [
  ['src/main/server.ts', '../domains/signals/routes.ts'],
  ['src/main/server.ts', '../platform/http/listen.ts'],
  ['src/main/web.tsx', '../domains/signals/ui/public.tsx'],
  ['src/main/web.tsx', '../web/shell/shell.tsx'],
  ['src/main/screens.tsx', '../domains/signals/screens.tsx'],
  ['src/domains/signals/screens.tsx', '../../web/screens/pages.ts'],
  ['src/domains/signals/screens.tsx', './ui/inbox.tsx'],
  ['src/domains/signals/triage.ts', './schema.ts'],
  ['src/domains/signals/triage.ts', '../access/public.ts'],
  ['src/domains/signals/triage.ts', '../../kernel/dates.ts'],
  ['src/domains/caseload/funnel.ts', '../../statistics/wilson.ts'],
  ['src/domains/caseload/suppression/hide.ts', '../../../statistics/wilson.ts'],
  ['src/domains/caseload/funnel/figures.ts', '../suppression/hide.ts'],
  ['src/domains/caseload/funnel/figures.ts', '../schema.ts'],
  ['src/domains/caseload/funnel/figures.ts', 'zod'],
  ['src/domains/caseload/answer.ts', './funnel/figures.ts'],
  ['src/domains/caseload/funnel/figures.test.ts', '../testing/builders.ts'],
  ['src/domains/caseload/file/read.server.ts', 'node:fs'],
  ['src/domains/caseload/file/read.server.ts', '../funnel/figures.ts'],
  ['src/domains/publication/pages/report/words.ts', '../../../../platform/http/listen.ts'],
  ['src/domains/signals/schema.ts', 'zod'],
  ['src/domains/signals/routes.ts', './store.ts'],
  ['src/domains/signals/routes.ts', '../disclosures/public.server.ts'],
  ['src/domains/signals/store.ts', 'kysely'],
  ['src/domains/signals/store.ts', 'node:fs'],
  ['src/domains/signals/seal.server.ts', './store.ts'],
  ['src/domains/signals/ui/inbox.tsx', 'react'],
  ['src/domains/signals/ui/inbox.tsx', '../../../web/components/button.tsx'],
  ['src/domains/signals/ui/inbox.tsx', '../../access/ui/public.tsx'],
  ['src/domains/signals/ui/api.ts', '../routes.ts', 'import type'],
  ['src/domains/signals/pages/page.ts', '../../../platform/http/listen.ts'],
  ['src/domains/signals/triage.test.ts', '../access/testing/builders.ts'],
  ['src/domains/signals/paths.store.test.ts', '../../main/domains.ts'],
  ['src/testing/stage.ts', '../main/domains.ts'],
  ['src/domains/signals/triage.test.ts', 'vite'],
  ['src/domains/signals/triage.test.ts', './schema.ts'],
  ['src/domains/signals/testing/builders.ts', '../../access/testing/builders.ts'],
  ['src/domains/signals/testing/builders.ts', '../schema.ts'],
  ['src/domains/signals/ui/inbox.test.tsx', '../testing/builders.ts'],
  ['src/platform/crypto/seal.ts', 'node:crypto'],
  ['src/platform/database/pool.ts', 'pg'],
  ['src/platform/http/page.ts', '../../web/styles/tokens.css'],
];

/** [rule that must object, file, what it imports, how] */
const unlawful = [
  ['kernel-stands-alone', 'src/kernel/bad.ts', '../platform/http/listen.ts'],
  ['kernel-stands-alone', 'src/kernel/bad-type.ts', '../domains/signals/public.ts', 'import type'],
  ['statistics-stands-alone', 'src/statistics/bad.ts', '../kernel/dates.ts'],
  ['platform-knows-no-domain', 'src/platform/http/bad.ts', '../../domains/signals/public.ts'],
  ['web-knows-no-domain', 'src/web/shell/bad.tsx', '../../domains/signals/ui/public.tsx'],
  ['nothing-reaches-main', 'src/platform/http/bad-main.ts', '../../main/server.ts'],
  ['domains-use-public-doors', 'src/domains/signals/bad-door.ts', '../access/schema.ts'],
  ['domains-use-public-doors', 'src/domains/signals/routes.ts', '../access/store.ts'],
  ['domains-use-public-doors', 'src/domains/signals/ui/bad-door.tsx', '../../access/ui/form.tsx'],
  ['tests-use-public-doors-and-builders', 'src/domains/signals/bad.test.ts', '../access/store.ts'],
  ['tests-use-public-doors-and-builders', 'src/domains/signals/testing/bad.ts', '../../access/store.ts'],
  ['domain-order-access', 'src/domains/access/bad.ts', '../signals/public.ts'],
  ['domain-order-access', 'src/domains/access/bad-type.ts', '../signals/public.ts', 'import type'],
  ['every-domain-has-a-place', 'src/domains/signals/bad-place.ts', '../newcomers/public.ts'],
  ['rules-are-pure', 'src/domains/signals/bad-core.ts', 'node:fs'],
  ['rules-are-pure', 'src/domains/signals/bad-store.ts', './store.ts'],
  ['rules-are-pure', 'src/domains/signals/bad-seal.ts', './seal.server.ts'],
  ['rules-are-pure', 'src/domains/signals/bad-platform.ts', '../../platform/http/listen.ts', 'import type'],
  ['rules-are-pure', 'src/domains/signals/bad-package.ts', 'kysely'],
  ['rules-are-pure', 'src/domains/signals/bad-server-door.ts', '../access/public.server.ts'],
  ['rules-are-pure', 'src/domains/caseload/file/bad-core.ts', 'node:fs'],
  ['rules-are-pure', 'src/domains/caseload/file/layout/bad-package.ts', 'kysely'],
  ['rules-are-pure', 'src/domains/caseload/file/store.ts', 'node:fs'],
  ['rules-are-pure', 'src/domains/caseload/file/bad-reading.ts', './read.server.ts'],
  ['rules-are-pure', 'src/domains/caseload/bad-reading.ts', './file/read.server.ts'],
  ['rules-are-pure', 'src/domains/caseload/file/bad-store.ts', '../store.ts'],
  ['rules-are-pure', 'src/domains/caseload/file/bad-platform.ts', '../../../platform/http/listen.ts', 'import type'],
  ['rules-are-pure', 'src/domains/caseload/file/bad-words.ts', '../pages/report/words.ts'],
  ['rules-are-pure', 'src/domains/caseload/file/bad-screen.ts', '../ui/draft.ts'],
  ['domains-use-public-doors', 'src/domains/caseload/file/bad-door.ts', '../../access/schema.ts'],
  ['domains-use-public-doors', 'src/domains/study/bad-inside.ts', '../signals/caseload/public.ts'],
  ['domain-order-access', 'src/domains/access/roles/bad.ts', '../../signals/public.ts'],
  ['screens-never-load-the-server', 'src/domains/signals/ui/bad-store.tsx', '../store.ts'],
  ['screens-never-load-the-server', 'src/domains/signals/ui/bad-seal.tsx', '../seal.server.ts'],
  ['screens-never-load-the-server', 'src/domains/signals/ui/bad-page.tsx', '../pages/page.ts'],
  ['screens-never-load-the-server', 'src/domains/caseload/ui/bad-reading.tsx', '../file/read.server.ts'],
  ['screens-never-load-the-server', 'src/domains/signals/ui/bad-platform.tsx', '../../../platform/http/listen.ts'],
  ['screens-never-load-the-server', 'src/domains/signals/screens.tsx', './routes.ts'],
  ['screens-never-load-the-server', 'src/main/web.tsx', '../domains/signals/public.server.ts'],
  ['server-never-loads-screens', 'src/domains/signals/pages/bad.ts', '../ui/inbox.tsx'],
  ['server-never-loads-screens', 'src/main/server.ts', '../web/shell/shell.tsx'],
  ['server-never-loads-screens', 'src/main/bad-manifest.ts', '../domains/signals/screens.tsx'],
  ['domains-use-public-doors', 'src/domains/signals/ui/bad-manifest.tsx', '../../access/screens.tsx'],
  ['server-pages-need-no-framework', 'src/domains/signals/pages/bad-react.ts', 'react'],
  ['server-runs-on-its-own-packages', 'src/platform/http/bad-dev.ts', 'vite'],
  ['crypto-in-one-place', 'src/domains/signals/store.ts', 'node:crypto'],
  ['database-in-one-place', 'src/domains/signals/store.ts', 'pg'],
  ['tests-are-not-the-product', 'src/domains/signals/bad-builder.ts', './testing/builders.ts'],
  ['tests-are-not-the-product', 'src/domains/caseload/file/bad-builder.ts', '../testing/builders.ts'],
  ['no-cycles', 'src/domains/signals/one.ts', './two.ts'],
  ['imports-exist', 'src/domains/signals/bad-missing.ts', './nowhere.ts'],
];

const alsoThere = [
  ['src/domains/signals/two.ts', './one.ts'],
  ['src/domains/newcomers/public.ts', 'zod'],
];

/**
 * Writes a tree in which each file has the imports given, and in which every file that is imported exists.
 * @param {string[][]} imports [file, what, how]
 */
function writeTree(imports) {
  const folder = mkdtempSync(join(tmpdir(), 'cape-walls-'));
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const [file = '', what = '', how = 'import'] of imports) {
    const line = how === 'import type' ? `import type { a } from '${what}';` : `import '${what}';`;
    files.set(file, `${files.get(file) ?? 'export const a = 1;\n'}${line}\n`);
    const target = what.startsWith('.') && what !== './nowhere.ts' ? join(dirname(file), what) : undefined;
    if (target && !files.has(target)) files.set(target, 'export const a = 1;\n');
  }
  /** @type {Record<string, Record<string, string>>} */
  const manifest = {};
  for (const [name, kind] of Object.entries(packages)) {
    manifest[kind] = { ...manifest[kind], [name]: '1.0.0' };
    files.set(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    files.set(`node_modules/${name}/index.js`, 'export {};');
  }
  files.set('package.json', JSON.stringify({ name: 'walls', type: 'module', ...manifest }));
  for (const [file, content] of files) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

/** @param {string} folder */
async function violationsIn(folder) {
  const { forbidden, options } = config;
  const result = await cruise(['src'], { ...options, baseDir: folder, validate: true, ruleSet: { forbidden } });
  if (typeof result.output === 'string')
    throw new Error('dependency-cruiser gave text where its result was asked for.');
  return result.output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}

describe('the walls between folders', () => {
  /** @type {string[]} */
  const folders = [];
  /** @type {Awaited<ReturnType<typeof violationsIn>>} */
  let found = [];

  beforeAll(async () => {
    const folder = writeTree([...unlawful.map(([, ...rest]) => rest), ...alsoThere]);
    folders.push(folder);
    found = await violationsIn(folder);
  });
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it('everything that ARCHITECTURE.md allows passes', async () => {
    const folder = writeTree(lawful);
    folders.push(folder);
    expect(await violationsIn(folder)).toEqual([]);
  });

  it.each(unlawful)('%s stops %s from importing %s', (rule, file = '', what = '') => {
    const name =
      what
        .replace(/^node:/, '')
        .split('/')
        .at(-1) ?? what;
    const objections = found.filter((one) => one.rule === rule && one.from === file && one.to.includes(name));
    expect(objections).toHaveLength(1);
  });

  it('every rule is an error, says why in one sentence, and is proved above', () => {
    const proved = new Set(unlawful.map(([rule]) => rule));
    for (const { name, comment, severity } of config.forbidden ?? []) {
      expect(severity).toBe('error');
      expect(comment).toMatch(/^[^.]+(\.[a-z][^.]*)*\.$/);
      // The order of the domains is one rule made for each of them.
      expect(name?.startsWith('domain-order-') || proved.has(name ?? '')).toBe(true);
    }
  });

  it('of any two domains, the upper one is stopped from knowing the lower one and not the other way round', async () => {
    const pairs = domainOrder.flatMap((upper, place) =>
      domainOrder.slice(place + 1).map((lower) => ({ upper, lower })),
    );
    const folder = writeTree(
      pairs.flatMap(({ upper, lower }) => [
        [`src/domains/${upper}/from-${upper}-${lower}.ts`, `../${lower}/public.ts`],
        [`src/domains/${lower}/from-${lower}-${upper}.ts`, `../${upper}/public.ts`],
      ]),
    );
    folders.push(folder);
    const stopped = (await violationsIn(folder)).map(({ rule, to }) => `${rule} ${to}`).sort();
    expect(stopped).toEqual(
      pairs.map(({ upper, lower }) => `domain-order-${upper} src/domains/${lower}/public.ts`).sort(),
    );
  });
});
