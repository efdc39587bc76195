import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The tests run in two rings (docs/testing.md). `npm test` is the first: all that a change can be judged by, in some minutes.
 * `npm run test:full` is the first and then the second: PostgreSQL, and what takes long.
 * @typedef {'first' | 'second'} Ring
 */

/** @param {string | undefined} value what TEST_RING says @returns {Ring | null} null where tests are run by hand: all, on every database */
export function ringOf(value) {
  if (!value) return null;
  if (value === 'first' || value === 'second') return value;
  throw new Error(`TEST_RING is "${value}". Give first or second, or leave it out for both.`);
}

/** Files with a story of the first ring, one each (`coreStory`): one for each promise that a broken build must not land with. */
export const coreStories = [
  'bytes-per-page',
  'case-page',
  'help-does-not-wait',
  'honest-no',
  'inspections-field',
  'inspections-plan',
  'one-answer',
  'prosecutor-decides',
  'signal-crosses',
  'signal-registered',
  'suspicion-owned',
  'tip-from-a-worker',
  'wages-paid-back',
  'where-cases-are-lost',
  'without-script',
];

/** Those of them that hold no other story, so that the second ring has nothing to do there. */
export const coreAlone = ['help-does-not-wait', 'signal-crosses'];

const needsPostgres = 'it is about PostgreSQL alone';
const drill = 'a drill: it starts, kills and starts whole servers, and so waits for most of its time';
const long = 'it proves one thing about the whole, at a length that no single change needs';

/** Files of store tests that the first ring leaves out, each with its reason. @type {Readonly<Record<string, string>>} */
export const onlyInSecondRing = {
  'src/domains/access/drafts/drafts-outlive.store.test.ts': drill,
  'src/domains/access/sign-in/foreign-provider.store.test.ts': drill,
  'src/domains/attachments/real-scanner.store.test.ts': drill,
  'src/domains/exchange/import/large-import.store.test.ts': long,
  'src/main/keys/agency-keys.store.test.ts': drill,
  'src/main/seeding/demo-reset.store.test.ts': drill,
  'src/main/moving/commands.store.test.ts': long,
  'src/main/moving/moving.store.test.ts': long,
  'src/main/moving/nothing-of-others.store.test.ts': long,
  'src/main/setup/setup.store.test.ts': long,
  'src/main/setup/contact-points.store.test.ts': long,
  'src/main/setup/retention.store.test.ts': long,
  'src/main/running/ended-connection.store.test.ts': needsPostgres,
  'src/platform/database/broken-off.store.test.ts': needsPostgres,
  'src/main/openapi.store.test.ts': long,
  'src/main/plans.store.test.ts': needsPostgres,
  'src/main/proofs/canaries.store.test.ts': long,
  'src/main/proofs/crash.store.test.ts': drill,
  'src/main/proofs/double-open.store.test.ts': drill,
  'src/main/proofs/kept-checkpoints.store.test.ts': drill,
  'src/main/proofs/migrations.store.test.ts': long,
  'src/main/proofs/noninterference.store.test.ts': long,
  'src/main/proofs/older-database.store.test.ts': long,
  'src/main/proofs/private-folders.store.test.ts': drill,
  'src/main/proofs/rebuild.store.test.ts': long,
  'src/main/proofs/two-servers.store.test.ts': needsPostgres,
  'src/main/proofs/verify.store.test.ts': drill,
  'src/platform/testing/postgres-cluster.store.test.ts': needsPostgres,
};

const story = (/** @type {string} */ name) => `e2e/${name}.story.ts`;

/** In which files a ring runs stories: what to take in and what to leave out. @param {Ring | null} ring */
export const storiesOf = (ring) => ({
  include: ring === 'first' ? coreStories.map(story) : ['e2e/**/*.story.ts'],
  exclude: ring === 'second' ? coreAlone.map(story) : [],
});

/** What a store test says that is run on PostgreSQL, or is longer in the second ring. */
const changesWithTheRing = /\b(?:storeKinds|postgresUrl)\b|\/testing\/ring\.ts'/;
/** What one says that asks two things at once, or tells the databases apart: there they may differ. */
const tellsThemApart = /\bPromise\.(?:all|allSettled|race)\(|\bkind === '|\badvisory\b|\/testing\/ring\.ts'/;

/**
 * Store tests that the second ring does not repeat: what it would run again unchanged, and of domains those in which one thing happens after
 * the other, since each route that they ask is asked of PostgreSQL by `plans`, and what the seed draws by `matrix`, `noninterference` and `fuzz`.
 * @param {string} root
 */
export function storesNotRepeated(root) {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.store.test.ts'))
    .map((name) => `src/${name}`)
    .filter((file) => {
      if (file in onlyInSecondRing) return false;
      const text = readFileSync(join(root, file), 'utf8');
      return !changesWithTheRing.test(text) || (file.startsWith('src/domains/') && !tellsThemApart.test(text));
    });
}

/** Which files of store tests a ring leaves out. @param {Ring | null} ring @param {string} root */
export function storesWithout(ring, root) {
  if (ring === null) return [];
  return ring === 'first' ? Object.keys(onlyInSecondRing) : storesNotRepeated(root);
}
