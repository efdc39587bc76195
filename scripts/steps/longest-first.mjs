import { BaseSequencer } from 'vitest/node';

/**
 * Test files that take longest, in minutes of a processor, the longest first. Begun last, one of them would keep a ring waiting on one
 * processor while the other has nothing left; where the tests have run before, Vitest knows it by itself.
 */
export const longest = [
  'src/main/plans.store.test.ts',
  'src/main/proofs/matrix.store.test.ts',
  'src/main/proofs/noninterference.store.test.ts',
  'src/main/proofs/fuzz.store.test.ts',
  'src/main/proofs/migrate.store.test.ts',
  'src/main/moving/moving.store.test.ts',
  'src/main/proofs/rebuild.store.test.ts',
  'src/main/proofs/canaries.store.test.ts',
  'src/main/proofs/two-servers.store.test.ts',
  'src/main/proofs/crash.store.test.ts',
  'src/main/openapi.store.test.ts',
  'src/main/proofs/log.store.test.ts',
  'e2e/every-state.story.ts',
  'e2e/every-screen.story.ts',
  'e2e/inspections-hand-over.story.ts',
  'e2e/inspections-survives.story.ts',
  'e2e/without-script.story.ts',
  'e2e/on-site.story.ts',
  'e2e/letters.story.ts',
  'e2e/help.story.ts',
  'e2e/against-is-a-duty.story.ts',
  'e2e/files.story.ts',
  'e2e/invited-by-mail.story.ts',
  'e2e/fifteen-minutes.story.ts',
  'e2e/leaver.story.ts',
  'e2e/prosecutor-decides.story.ts',
  'src/statistics/populations/methods.test.ts',
  'src/domains/prevalence/command/mse.server.test.ts',
  'src/domains/knowledge/read.server.test.ts',
  'src/domains/publication/pages/figures/pages.test.ts',
];

/** @param {string} path of a test file */
const placeOf = (path) => {
  const place = longest.findIndex((name) => path.endsWith(`/${name}`));
  return place < 0 ? longest.length : place;
};

/** The longest files first, then the others as Vitest orders them. */
export class LongestFirst extends BaseSequencer {
  /** @override @param {import('vitest/node').TestSpecification[]} files */
  async sort(files) {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => placeOf(a.moduleId) - placeOf(b.moduleId));
  }
}
