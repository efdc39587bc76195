import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { provisionPeople } from '../../testing/people.ts';
import { openStore, storeKinds, type TestStore } from '../../testing/stores.ts';

describe.each(storeKinds())('a unit that is given a capacity afterwards, on %s', (kind) => {
  let store: TestStore;
  beforeAll(async () => {
    store = await openStore(kind, provisionPeople);
  });
  afterAll(() => store.close());

  const members = (asOwner: TestStore['asOwner'], unit: number) =>
    asOwner(
      `select r.kind, r.track as of_track, m.capacity, m.track, m.may_write, m.until from access.member m join access.realm r on r.id = m.realm
        where r.owner_unit = $1 and m.unit = $1 order by 1, 2, 3`,
      [unit],
    );

  it('comes into the same confidentiality areas as one that had it from the beginning, for every capacity that there is', async () => {
    const words = await store.asOwner<{ word: string }>("select word from access.known_word where kind = 'capacity'");
    expect(words.length).toBeGreaterThan(5);
    await store.undone(async (asOwner) => {
      for (const [n, { word }] of words.entries()) {
        const [from, later] = [9000 + 2 * n, 9001 + 2 * n];
        const add = 'select access.add_unit(1::smallint, $1, $2, $2, $2, null, $3)';
        await asOwner(add, [from, `unit-${from}`, [word]]);
        await asOwner(add, [later, `unit-${later}`, []]);
        const lacks = () => asOwner<{ lacks: boolean }>('select access.unit_lacks($1, $2) as lacks', [later, word]);
        const had = await members(asOwner, from);
        expect(await lacks(), word).toEqual([{ lacks: had.length > 0 }]);
        await asOwner('select access.widen_unit($1, $2)', [later, word]);
        await asOwner('select access.widen_unit($1, $2)', [later, word]);
        expect(await members(asOwner, later), word).toEqual(had);
        expect(await lacks(), word).toEqual([{ lacks: false }]);
      }
    });
  });
});
