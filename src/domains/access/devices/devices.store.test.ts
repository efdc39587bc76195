import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deviceReceiptText, signedTimeText } from '../../../kernel/device-act.ts';
import { uuidV4 } from '../../../kernel/id.ts';
import { randomBytes, sha256 } from '../../../platform/crypto/digest.ts';
import { isSignedBy } from '../../../platform/crypto/sign.ts';
import { type FieldStage, newId, setFieldStage } from '../../../testing/field-stage.ts';
import { accountOf, testNow } from '../../../testing/people.ts';
import { phoneOf } from '../../../testing/phone.ts';
import { storeKinds } from '../../../testing/stores.ts';
import { endSession } from '../public.server.ts';

describe.each(storeKinds())('what phones send, on %s', (kind) => {
  let field: FieldStage;
  beforeAll(async () => {
    field = await setFieldStage(kind);
  });
  afterAll(() => field.close());

  it('packs what an officer takes along, and nothing of any worker', async () => {
    const { stage, ines, pack, inspection } = field;
    expect(pack.plan).toMatchObject({ purpose: 'worker-protection', note: 'zQvDogs.' });
    expect(pack.signs[0]?.name).toBeTruthy();
    expect(pack.numbers).toContainEqual({
      name: 'Police',
      number: '114 14',
      hours: null,
      verified: false,
    });
    expect(pack.coordinators.map(({ unit }) => unit)).toContain(51);
    expect(
      isSignedBy(pack.receiptKey, signedTimeText(pack.time.time), Buffer.from(pack.time.signature, 'base64')),
    ).toBe(true);
    const tage = await stage.signIn(accountOf.tage, 'supervision');
    await expect(stage.ask(tage, 'inspection.pack', { id: inspection })).rejects.toMatchObject({ kind: 'not-found' });
    const lists = await stage.ask(ines, 'field.inspections');
    expect(lists.answer.items.map(({ id }: { id: string }) => id)).toEqual([inspection]);
  });

  it('is taken in order, each once, with the receipt of the log and one over the whole', async () => {
    const { pack, bring, aPhone, begin, note, visitShown } = field;
    const phone = await aPhone();
    await phone.tell(begin());
    await phone.tell(note('Four beds over the kitchen.'));
    const first = await bring(phone, phone.acts);
    expect(first.outcomes.map(({ outcome }) => outcome)).toEqual(['taken', 'taken']);
    expect(first.outcomes.every(({ leaf }) => leaf !== null)).toBe(true);
    const { receipt } = first;
    if (!receipt) throw new Error('There is no receipt.');
    expect(receipt).toMatchObject({
      device: phone.id,
      through: 2,
      hash: sha256(phone.acts[1]?.head ?? '').toString('hex'),
    });
    const { signature, ...said } = receipt;
    expect(isSignedBy(pack.receiptKey, deviceReceiptText(said), Buffer.from(signature, 'base64'))).toBe(true);
    const again = await bring(phone, phone.acts);
    expect(again.outcomes.map(({ outcome }) => outcome)).toEqual(['taken', 'taken']);
    const shown = await visitShown();
    expect(shown.observations).toHaveLength(1);
    expect(shown.observations[0]).toMatchObject({
      note: 'Four beds over the kitchen.',
      signed: { counter: 2, holds: true, trusted: true },
    });
  });

  it('comes in the same visit from two phones of a unit, and both answers are kept until a person settles them', async () => {
    const { stage, ines, visitOf, bring, aPhone, begin, note, visitShown } = field;
    const [one, two] = [await aPhone(), await aPhone()];
    const answered = (known: unknown) => note(null, { signs: [{ code: 'INS-C02', known }] });
    await one.tell(begin());
    await one.tell(answered(['seen']));
    await two.tell(begin());
    await two.tell(answered('asked-and-not-so'));
    await bring(two, two.acts);
    await bring(one, one.acts);
    const shown = await visitShown();
    const [open] = shown.disagreements;
    expect(open).toMatchObject({ code: 'INS-C02', worker: null });
    expect(open.answers).toHaveLength(2);
    const settles = open.answers.map(({ act }: { act: string }) => act);
    const settling = { code: 'INS-C02', worker: null, known: ['seen'], settles, reason: 'Went back together.' };
    const at = { id: visitOf('supervision') };
    const { answer } = await stage.ask(ines, 'inspection.settle', at, { act: ines.envelope(), ...settling });
    expect(answer.visit.disagreements).toEqual([]);
    await expect(stage.ask(ines, 'inspection.settle', at, { act: ines.envelope(), ...settling })).rejects.toMatchObject(
      { kind: 'conflict' },
    );
  });

  it('is a gap where a number is missing, and no receipt goes beyond it', async () => {
    const { stage, ines, bring, aPhone, begin, note } = field;
    const phone = await aPhone();
    await phone.tell(begin());
    await phone.tell(note('The second.'));
    await phone.tell(note('The third.'));
    const answer = await bring(
      phone,
      [phone.acts[0], phone.acts[2]].filter((one) => one !== undefined),
    );
    expect(answer.receipt?.through).toBe(1);
    const mine = async () =>
      (await stage.ask(ines, 'device.list')).answer.devices.find(({ id }: { id: string }) => id === phone.id);
    expect(await mine()).toMatchObject({ last: 3, received: 2, missing: [2], forked: [] });
    const whole = await bring(phone, phone.acts);
    expect(whole.receipt?.through).toBe(3);
    expect(await mine()).toMatchObject({ missing: [] });
  });

  it('is kept, both of it, when two things come under one number; and the phone is no longer trusted', async () => {
    const { stage, ines, bring, aPhone, begin, note, visitShown } = field;
    const phone = await aPhone();
    await phone.tell(begin());
    const other = await phone.tell({ ...note('zQvForked'), counter: 1 });
    await bring(phone, phone.acts);
    const forked = await bring(phone, [other]);
    expect(forked).toMatchObject({ standing: 'quarantined', outcomes: [{ outcome: 'kept' }] });
    const later = await phone.tell(note('zQvAfter the fork'));
    expect((await bring(phone, [later])).outcomes).toMatchObject([{ outcome: 'kept' }]);
    const { answer } = await stage.ask(ines, 'device.kept', { id: phone.id });
    expect(answer.kept).toHaveLength(2);
    expect(answer.kept.map(({ why }: { why: string }) => why)).toEqual(['not-trusted', 'not-trusted']);
    expect(JSON.stringify(answer.kept)).toContain('zQvForked');
    expect(JSON.stringify(await visitShown())).not.toContain('zQv');
    const tage = await stage.signIn(accountOf.tage, 'supervision');
    await expect(stage.ask(tage, 'device.kept', { id: phone.id })).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('is kept with its reason when it is refused, and the rest goes on', async () => {
    const { stage, ines, bring, aPhone, begin, note } = field;
    const phone = await aPhone();
    await phone.tell(begin());
    await phone.tell(note('Nowhere.', {}, newId()));
    await phone.tell({ verb: 'signal.register', input: {} });
    await phone.tell(note('After both.'));
    const { outcomes, receipt } = await bring(phone, phone.acts);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['taken', 'kept', 'kept', 'taken']);
    expect(outcomes[1]?.sentence).toBeTruthy();
    expect(receipt?.through).toBe(4);
    const { answer } = await stage.ask(ines, 'device.kept', { id: phone.id });
    expect(answer.kept.map(({ why }: { why: string }) => why)).toEqual(['refused', 'unreadable']);
    // What it was to be is said in words, and by its own name where no phone may send it.
    expect(answer.kept.map(({ called }: { called: string }) => called)).toEqual([
      'a note',
      'something else (signal.register)',
    ]);
  });

  it('is not taken at all from an unknown phone, or when a byte was changed', async () => {
    const { post, bring, aPhone, begin } = field;
    const phone = await aPhone();
    const act = await phone.tell(begin());
    const stranger = { ...phone.batch([act]), token: randomBytes(32).toString('base64url') };
    expect((await post('/api/device/batch', stranger)).status).toBe(401);
    const changes = [
      { ...act, head: act.head.replace('"monotonic":1', '"monotonic":2') },
      { ...act, body: Buffer.from(randomBytes(80)).toString('base64') },
      { ...act, signature: Buffer.from(randomBytes(64)).toString('base64') },
    ];
    for (const changed of changes) expect((await post('/api/device/batch', phone.batch([changed]))).status).toBe(400);
    const elsewhere = { 'sec-fetch-site': 'cross-site' };
    expect((await post('/api/device/batch', phone.batch([act]), elsewhere)).status).toBe(403);
    expect((await bring(phone, [])).receipt).toBeNull();
  });

  it('is done in the capacity it was signed in, also when the phone went on in another one', async () => {
    const { stage, bring, begin, note, visitShown } = field;
    const paula = await stage.signIn(accountOf.paula, 'assistance');
    const phone = await phoneOf(stage, stage.store.keys, { person: paula, agency: 3 });
    const before = newId();
    const after = newId();
    const sitting = uuidV4(randomBytes(16));
    const change = {
      to: 'criminal-investigation',
      basis: 'se.rb-23',
      reason: 'A debt book.',
      decidedBy: null,
      about: null,
    };
    await phone.tell(begin(before, 'se.aml-7-5-assistance'));
    await phone.tell({ verb: 'sitting.change-capacity', input: change });
    await phone.tell({ ...begin(after, 'se.rb-23'), capacity: 'criminal-investigation', sitting });
    const late = await phone.tell(note('Seen before.', {}, before));
    expect(late).toBeDefined();
    const { outcomes } = await bring(phone, phone.acts);
    expect(outcomes.map(({ outcome, sentence }) => sentence ?? outcome)).toEqual(['taken', 'taken', 'taken', 'taken']);
    const criminal = await stage.signIn(accountOf.paula, 'criminal-investigation');
    expect(await visitShown(criminal, after)).toMatchObject({ capacity: 'criminal-investigation' });
    expect((await visitShown(await stage.signIn(accountOf.paula, 'assistance'), before)).observations).toHaveLength(1);
    const notHers = await phone.tell({
      ...begin(newId(), 'se.support'),
      capacity: 'support',
      sitting: uuidV4(randomBytes(16)),
    });
    expect((await bring(phone, [notHers])).outcomes).toMatchObject([{ outcome: 'kept' }]);
  });

  it('is taken in the sitting it was signed in, also when the session of that sitting has ended since', async () => {
    const { stage, bring, begin, note, visitShown } = field;
    const { database, keys, asOwner } = stage.store;
    const paula = await stage.signIn(accountOf.paula, 'assistance');
    const phone = await phoneOf(stage, keys, { person: paula, agency: 3 });
    const visit = newId();
    await phone.tell(begin(visit, 'se.aml-7-5-assistance'));
    await database.transaction('cape_login', (tx) =>
      endSession(tx, keys, paula.token, sha256(paula.token), new Date()),
    );
    await phone.tell(note('Seen after signing out.', {}, visit));
    const { outcomes } = await bring(phone, phone.acts);
    expect(outcomes.map(({ outcome, sentence }) => sentence ?? outcome)).toEqual(['taken', 'taken']);
    expect((await visitShown(await stage.signIn(accountOf.paula, 'assistance'), visit)).observations).toHaveLength(1);
    expect(await asOwner('select distinct sitting from acts.act where stream = $1', [visit])).toEqual([
      { sitting: paula.sitting },
    ]);
  });

  it('is still taken from a phone that was locked, and kept from one that was ended', async () => {
    const { stage, ines, bring, aPhone, begin, note } = field;
    const phone = await aPhone();
    await phone.tell(begin());
    const stopped = { act: ines.envelope() };
    const { answer } = await stage.ask(ines, 'device.lock', { id: phone.id }, stopped);
    expect(answer.device.lockedAt).not.toBeNull();
    const tage = await stage.signIn(accountOf.tage, 'supervision');
    await expect(stage.ask(tage, 'device.end', { id: phone.id }, { act: tage.envelope() })).rejects.toMatchObject({
      kind: 'not-found',
    });
    expect(await bring(phone, phone.acts)).toMatchObject({ standing: 'locked', outcomes: [{ outcome: 'taken' }] });
    await stage.ask(ines, 'device.end', { id: phone.id }, { act: ines.envelope() });
    await expect(stage.ask(ines, 'device.end', { id: phone.id }, { act: ines.envelope() })).rejects.toMatchObject({
      kind: 'conflict',
    });
    const after = await phone.tell(note('zQvAfter the end'));
    expect(await bring(phone, [after])).toMatchObject({ standing: 'ended', outcomes: [{ outcome: 'kept' }] });
  });

  it('is not taken from an ended phone when it was signed after the end, whichever way that shows', async () => {
    const { stage, ines, bring, aPhone, begin, note } = field;
    const phone = await aPhone();
    await phone.tell(begin());
    await bring(phone, phone.acts);
    const before = await phone.tell(note('zQvNoted before the end'));
    await stage.ask(ines, 'device.end', { id: phone.id }, { act: ines.envelope() });
    const later = (ms: number) => new Date(testNow.getTime() + ms).toISOString();
    const byItsClock = await phone.tell({ ...note('zQvLater'), at: later(25 * 3_600_000) });
    const byTheServers = await phone.tell({ ...note('zQvLater'), seen: later(60_000) });
    const { outcomes, receipt, standing } = await bring(phone, [before, byItsClock, byTheServers]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['kept', 'waiting', 'waiting']);
    expect(outcomes[1]?.sentence).toContain('avregistrerades innan');
    expect({ through: receipt?.through, standing }).toEqual({ through: 2, standing: 'ended' });
    const { answer } = await stage.ask(ines, 'device.kept', { id: phone.id });
    expect(JSON.stringify(answer.kept)).toContain('zQvNoted before the end');
    expect(JSON.stringify(answer.kept)).not.toContain('zQvLater');
    const of = stage.store.asOwner('select count(*)::int as n from access.device_act where device = $1', [phone.id]);
    expect(await of).toEqual([{ n: 2 }]);
  });

  it('is taken from an ended phone up to a number of acts and of bytes, and what comes again counts once', async () => {
    const { stage, ines, bring, aPhone, note } = field;
    const phone = await aPhone();
    await stage.ask(ines, 'device.end', { id: phone.id }, { act: ines.envelope() });
    const first = await phone.tell(note('zQvThe last that fits'));
    const second = await phone.tell(note('One too many.'));
    const set = (acts: number, bytes: number) =>
      stage.store.asOwner('update access.device set acts_after_end = $2, bytes_after_end = $3 where id = $1', [
        ...[phone.id, acts, bytes],
      ]);
    await set(999, 0);
    const brought = await bring(phone, [first, second]);
    expect(brought.outcomes.map(({ outcome }) => outcome)).toEqual(['kept', 'waiting']);
    expect(brought.outcomes[1]?.sentence).toContain('Telefonen är avregistrerad');
    expect((await bring(phone, [first])).outcomes).toMatchObject([{ outcome: 'kept' }]);
    await set(1, 200 * 1024 * 1024);
    expect((await bring(phone, [second])).outcomes).toMatchObject([{ outcome: 'waiting' }]);
    await set(1, 0);
    expect((await bring(phone, [second])).outcomes).toMatchObject([{ outcome: 'kept' }]);
    const [row] = await stage.store.asOwner<{ acts: number; bytes: string }>(
      'select acts_after_end as acts, bytes_after_end as bytes from access.device where id = $1',
      [phone.id],
    );
    expect(row?.acts).toBe(2);
    expect(Number(row?.bytes)).toBeGreaterThan(400);
  });

  it('is kept from the phone of a person who has left, and found when they come back', async () => {
    const { stage, ines, bring, aPhone, begin, note } = field;
    const phone = await aPhone();
    await phone.tell(begin());
    await phone.tell(note('zQvTold before the last day'));
    const until = (when: string) =>
      stage.store.asOwner(`update access.account set active_until = ${when} where id = ${accountOf.ines}`);
    await until('clock_timestamp()');
    const brought = await bring(phone, phone.acts);
    await until('null');
    expect(brought).toMatchObject({ standing: 'ended', receipt: { through: 2 } });
    expect(brought.outcomes.map(({ outcome }) => outcome)).toEqual(['kept', 'kept']);
    const { answer } = await stage.ask(ines, 'device.kept', { id: phone.id });
    expect(JSON.stringify(answer.kept)).toContain('zQvTold before the last day');
  });

  it('is not registered with another key, or in a session that began too long ago', async () => {
    const { stage, ines, aPhone } = field;
    const made = { device: newId(), publicKey: 'a0'.repeat(50), token: 'b'.repeat(43), proof: 'a0'.repeat(40) };
    await expect(stage.ask(ines, 'device.enrol', {}, { act: ines.envelope(), ...made })).rejects.toMatchObject({
      kind: 'invalid',
    });
    const later = await stage.signIn(accountOf.ines, 'supervision');
    await stage.store.asOwner(`update access.session set proved_at = now() - interval '16 minutes'`);
    await expect(aPhone(later)).rejects.toMatchObject({
      kind: 'conflict',
      text: { id: 'device.signed-in-too-long-ago' },
    });
  });
});
