import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../platform/crypto/digest.ts';
import { type FieldStage, setFieldStage } from './testing/field-stage.ts';
import { storeKinds } from './testing/stores.ts';

/** What somebody tries who has copied a phone or its token. */
describe.each(storeKinds())('a phone that was copied, on %s', (kind) => {
  let field: FieldStage;
  beforeAll(async () => {
    field = await setFieldStage(kind);
  });
  afterAll(() => field.close());

  const shown = async (id: string) =>
    (await field.stage.ask(field.ines, 'device.list')).answer.devices.find((one: { id: string }) => one.id === id);

  it('is seen by a number that no phone has counted to, and names a hundred of what is missing without counting the rest', async () => {
    const { bring, aPhone, begin, note } = field;
    const phone = await aPhone();
    await phone.tell(begin());
    await bring(phone, phone.acts);
    const far = await phone.tell({ ...note('zQvFar ahead'), counter: 2_147_483_647 });
    expect(await bring(phone, [far])).toMatchObject({ standing: 'quarantined', outcomes: [{ outcome: 'kept' }] });
    await phone.tell(note('Told by its owner.'));
    const later = await bring(phone, phone.acts.slice(1));
    expect(later.outcomes).toMatchObject([{ outcome: 'kept' }]);
    expect(later.receipt?.through).toBe(2);
    const seen = await shown(phone.id);
    expect(seen).toMatchObject({
      last: 2_147_483_647,
      received: 3,
      missingCount: 2_147_483_644,
      astray: [2_147_483_647],
    });
    expect(seen.missing).toEqual(Array.from({ length: 100 }, (_, at) => at + 3));
  });

  it('is seen by a head that does not follow the one that is here, whichever of the two comes first', async () => {
    const { bring, aPhone, begin, note } = field;
    const [early, late, first] = [await aPhone(), await aPhone(), await aPhone()];
    const other = sha256('told elsewhere').toString('hex');
    await early.tell(begin());
    const strange = await early.tell({ ...note('zQvStrange'), counter: 2, prev: other });
    await bring(early, early.acts);
    expect(await bring(early, [strange])).toMatchObject({ standing: 'quarantined', outcomes: [{ outcome: 'kept' }] });
    expect(await shown(early.id)).toMatchObject({ forked: [], astray: [2] });

    await late.tell(begin());
    await late.tell(note('The second.'));
    const beforeIt = await late.tell({ ...note('zQvThird'), counter: 3, prev: other });
    await bring(late, late.acts.slice(0, 1));
    expect(await bring(late, [beforeIt])).toMatchObject({ standing: 'trusted', outcomes: [{ outcome: 'taken' }] });
    expect(await bring(late, late.acts.slice(1))).toMatchObject({ standing: 'quarantined', receipt: { through: 3 } });
    expect(await shown(late.id)).toMatchObject({ astray: [2], kept: 1, missing: [] });

    const follows = await first.tell({ ...begin(), counter: 1, prev: other });
    expect(await bring(first, [follows])).toMatchObject({ standing: 'quarantined' });
  });

  it('leaves a phone trusted that skipped what was damaged, and that goes on after it', async () => {
    const { bring, aPhone, begin, note } = field;
    const phone = await aPhone();
    await phone.tell(begin());
    for (const text of ['The second.', 'The third.', 'The fourth.']) await phone.tell(note(text));
    const [one, two, three, four] = phone.acts;
    if (!one || !two || !three || !four) throw new Error('Four were told.');
    expect((await bring(phone, [one, three])).standing).toBe('trusted');
    expect((await bring(phone, [four, two])).standing).toBe('trusted');
    expect(await shown(phone.id)).toMatchObject({ missing: [], missingCount: 0, forked: [], astray: [] });
  });
});
