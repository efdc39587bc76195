import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, provisionNothing, storeKinds, type TestStore } from '../../testing/stores.ts';
import { heard } from '../proofs/world/canary.ts';
import { growWorlds, seed } from '../proofs/world/grow.ts';
import { realise } from '../proofs/world/realise.ts';
import { setScene } from '../proofs/world/scene.ts';
import { agencyOf, personOf, sessionOf, sideBySide } from '../proofs/world/world.ts';
import { exported, filesIn } from './testing/folders.ts';

/** Texts, numbers and dates that name themselves, and words that are sealed among them. */
const isWords = (bird: string): boolean =>
  /\.(narrative|reason|purpose|interestInSharing|interestProtected)\.\d+$/.test(bird);

const isDate = /^\d{4}-\d{2}-\d{2}T/;

describe.each(storeKinds())(`the folder of an agency, in worlds of seed ${seed}, on %s`, (kind) => {
  const world = sideBySide(growWorlds(2, 110));
  let store: TestStore;
  let home: string;
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'cape-others-'));
    store = await openStore(kind, provisionNothing);
    await realise(await setScene(store), world);
  });
  afterAll(async () => {
    await store?.close();
    rmSync(home, { recursive: true, force: true });
  });

  it.each(world.agencies.map(({ id }) => id))(
    'has what is its own, opened, and nothing of another: agency %i',
    async (id) => {
      const folder = join(home, String(id));
      await exported(store, String(id), folder);
      // A schema holds nothing of any agency, and bounds that may be the number of something.
      const text = [...filesIn(folder)]
        .flatMap(([path, { bytes }]) => (path.startsWith('schemas/') ? [] : bytes.toString('utf8')))
        .join('\n');
      const own = new Set(world.things.filter(({ agency }) => agency === id).flatMap(({ canaries }) => canaries));
      // In a workspace of several, what a person of the agency has written is its own, no matter who began it. When another agency did
      // something is said to those that it has sent it to.
      const steps = world.steps.filter(
        ({ by }) => by !== '' && agencyOf(world, personOf(world, sessionOf(world, by).person).unit) === id,
      );
      const numbers = new Set(steps.map(({ number }) => String(number)));
      const isOwn = (bird: string) => own.has(bird) || numbers.has(/\d+$/.exec(bird)?.[0] ?? '') || isDate.test(bird);
      const others = world.things.flatMap(({ canaries }) => canaries).filter((bird) => !isOwn(bird));
      const names = world.people.filter(({ unit }) => agencyOf(world, unit) !== id).map(({ name }) => name);
      expect(others.length).toBeGreaterThan(20);
      expect(heard(text, [...others, ...names])).toEqual([]);
      const sealed = [...own].filter(isWords);
      if (sealed.length > 0) expect(heard(text, sealed).length).toBeGreaterThan(0);
    },
  );
});
