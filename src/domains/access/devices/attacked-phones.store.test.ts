import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV4 } from '../../../kernel/id.ts';
import { takingOf } from '../../../main/device-routes.ts';
import { randomBytes, sha256 } from '../../../platform/crypto/digest.ts';
import { type FieldStage, newId, setFieldStage } from '../../../testing/field-stage.ts';
import { accountOf, testNow } from '../../../testing/people.ts';
import { phoneOf } from '../../../testing/phone.ts';
import { storeKinds } from '../../../testing/stores.ts';
import { takeBatch } from '../public.server.ts';

/** What an attacker tries who has copied a phone or its token. */
describe.each(storeKinds())('a phone that was copied, on %s', (kind) => {
  let field: FieldStage;
  beforeAll(async () => {
    field = await setFieldStage(kind);
  });
  afterAll(() => field.close());

  const shown = async (id: string) =>
    (await field.stage.ask(field.ines, 'device.list')).answer.devices.find((one: { id: string }) => one.id === id);

  it('is bounded as an ended one is, in acts and in bytes, once it is not trusted, whenever it signed', async () => {
    const { stage, bring, aPhone, begin, note } = field;
    const phone = await aPhone();
    await phone.tell(begin());
    await bring(phone, phone.acts);
    const set = (acts: number, bytes: number) =>
      stage.store.asOwner(
        `update access.device set acts_after_end = $2, bytes_after_end = $3,
          quarantined_at = coalesce(quarantined_at, clock_timestamp()) where id = $1`,
        [phone.id, acts, bytes],
      );
    await set(999, 0);
    const later = new Date(testNow.getTime() + 48 * 3_600_000).toISOString();
    const first = await phone.tell({ ...note('zQvThe last that fits'), at: later });
    const second = await phone.tell(note('One too many.'));
    const brought = await bring(phone, [first, second]);
    expect(brought).toMatchObject({ standing: 'quarantined', outcomes: [{ outcome: 'kept' }, { outcome: 'waiting' }] });
    expect(brought.outcomes[1]?.sentence).toContain('inte längre betrodd');
    expect((await bring(phone, [first])).outcomes).toMatchObject([{ outcome: 'kept' }]);
    await set(0, 200 * 1024 * 1024);
    expect((await bring(phone, [second])).outcomes).toMatchObject([{ outcome: 'waiting' }]);
    await set(0, 0);
    expect((await bring(phone, [second])).outcomes).toMatchObject([{ outcome: 'kept' }]);
  });

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
    expect(await bring(late, late.acts.slice(1))).toMatchObject({ standing: 'quarantined', receipt: { through: 2 } });
    expect(await shown(late.id)).toMatchObject({ astray: [2], kept: 1, missing: [] });

    const follows = await first.tell({ ...begin(), counter: 1, prev: other });
    expect(await bring(first, [follows])).toMatchObject({ standing: 'quarantined' });
  });

  it('gives its owner a receipt over what is theirs, also when another person has sent under their numbers before', async () => {
    const { bring, aPhone, begin, note } = field;
    const phone = await aPhone();
    const first = await phone.tell(begin());
    await bring(phone, [first]);
    const hash = sha256(first.head).toString('hex');
    const strange = await phone.tell({ ...note('zQvOf a thief'), counter: 2, prev: hash });
    const further = sha256(strange.head).toString('hex');
    await bring(phone, [strange, await phone.tell({ ...note('zQvAnd more'), counter: 3, prev: further })]);
    const own = await phone.tell(note('Of its owner.'));
    expect(await bring(phone, [own])).toMatchObject({
      standing: 'quarantined',
      receipt: { through: 2, hash: sha256(own.head).toString('hex') },
    });
    expect((await bring(phone, [strange])).receipt).toMatchObject({ hash: further });
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

  it('does nothing in a capacity that has ended since, and goes on in those that hold', async () => {
    const { stage, bring, begin, note, visitShown } = field;
    const paula = await stage.signIn(accountOf.paula, 'assistance');
    const phone = await phoneOf(stage, stage.store.keys, { person: paula, agency: 3 });
    const [before, after] = [newId(), newId()];
    const criminal = { capacity: 'criminal-investigation', sitting: uuidV4(randomBytes(16)) };
    await phone.tell(begin(before, 'se.aml-7-5-assistance'));
    await bring(phone, phone.acts);
    await phone.tell(note('zQvIn a capacity that has ended', {}, before));
    await phone.tell({ ...begin(after, 'se.rb-23'), ...criminal });
    const until = (when: string) =>
      stage.store.asOwner(
        `update access.capacity_grant set active_until = ${when} where account = ${accountOf.paula} and capacity = 'assistance'`,
      );
    await until('clock_timestamp()');
    const { outcomes, receipt } = await bring(phone, phone.acts.slice(1));
    await until('null');
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['kept', 'taken']);
    expect(outcomes[0]?.sentence).toContain('som inte längre gäller');
    expect(receipt?.through).toBe(3);
    const { answer } = await stage.ask(paula, 'device.kept', { id: phone.id });
    expect(JSON.stringify(answer.kept)).toContain('zQvIn a capacity that has ended');
    expect((await visitShown(paula, before)).observations).toEqual([]);
  });

  it('holds up nothing with an act that we make a mistake on, which is kept and in the log', async () => {
    const { stage, aPhone, begin, note } = field;
    const phone = await aPhone();
    await phone.tell(begin());
    await phone.tell(note('zQvMistaken'));
    await phone.tell(note('After it.'));
    const logged: object[] = [];
    const taking = takingOf(stage.runtime, stage.routes, (line) => logged.push(line));
    const observe = taking.commands.get('inspection.observe');
    if (!observe) throw new Error('A phone brings observations.');
    const mistaken: typeof observe = {
      ...observe,
      decide: (loaded, call) => {
        if (call.input.note === 'zQvMistaken') throw new TypeError('zQvMistaken is not a function');
        return observe.decide(loaded, call);
      },
    };
    const commands = new Map([...taking.commands, ['inspection.observe', mistaken] as const]);
    const { outcomes, receipt } = await takeBatch({ ...taking, commands }, phone.batch(phone.acts), 'en');
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['taken', 'kept', 'taken']);
    expect(receipt?.through).toBe(3);
    expect(logged).toMatchObject([{ event: 'fault', fault: { name: 'TypeError' } }]);
    expect(JSON.stringify(logged)).not.toContain('zQv');
  });

  it('does not make the phone forget what came without the key that opens it, or with another under its name', async () => {
    const { post, bring, aPhone, begin } = field;
    const [phone, other] = [await aPhone(), await aPhone()];
    await phone.tell(begin());
    const batch = phone.batch(phone.acts);
    const strange = { ...(other.keys[0] ?? {}), id: phone.keys[0]?.id };
    for (const keys of [[], [strange], [strange, ...batch.keys]])
      expect(await post('/api/device/batch', { ...batch, keys })).toMatchObject({
        status: 400,
        body: { problem: { id: 'device.no-key' } },
      });
    expect((await bring(phone, [])).receipt).toBeNull();
    expect(await bring(phone, phone.acts)).toMatchObject({ outcomes: [{ outcome: 'taken' }], receipt: { through: 1 } });
  });
});
