import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capacitiesApart } from '../../../kernel/capacity.ts';
import { piecePlace } from '../../../kernel/device-act.ts';
import { sealWith } from '../../../platform/crypto/box.ts';
import { randomBytes, sha256 } from '../../../platform/crypto/digest.ts';
import { type FieldStage, newId, setFieldStage } from '../../../testing/field-stage.ts';
import { accountOf } from '../../../testing/people.ts';
import type { Phone } from '../../../testing/phone.ts';
import { storeKinds } from '../../../testing/stores.ts';

const picture = randomBytes(300_000);
const pieces = [0, 131_072, 262_144].map((from) => picture.subarray(from, from + 131_072));
const signed = sha256(picture).toString('hex');

type Attached = { readonly id: string; readonly key: Buffer; readonly sha?: string };
const attached = ({ id, key, sha = signed }: Attached) => ({
  ...{ id, kind: 'photo', type: 'image/jpeg', bytes: picture.length, pieces: 3, sha256: sha, capturedSha256: sha },
  ...{ key: key.toString('base64'), apart: null },
});
const aPicture = (sha = signed) => ({ id: newId(), key: randomBytes(32), sha });

describe.each(storeKinds())('pictures of what a phone sent that was not applied, on %s', (kind) => {
  let field: FieldStage;
  beforeAll(async () => {
    field = await setFieldStage(kind);
  });
  afterAll(() => field.close());

  const sealed = (of: Attached, piece: number): Buffer =>
    sealWith(of.key, pieces[piece] ?? picture, piecePlace(of.id, piece, piece === 2));
  const sendAs = (phone: Phone, id: string, piece: number, content: Buffer) =>
    field.post(`/api/device/media/${id}/${piece}`, content, {
      'content-type': 'application/octet-stream',
      'x-cape-device': phone.token,
    });
  const send = (phone: Phone, of: Attached, piece: number) => sendAs(phone, of.id, piece, sealed(of, piece));
  /** A note in a visit that is not there: it is refused, and kept. */
  const refused = (of: readonly Attached[]) => field.note('Nowhere.', { attachments: of.map(attached) }, newId());
  const keptOf = async (phone: Phone, person = field.ines) =>
    (await field.stage.ask(person, 'device.kept', { id: phone.id })).answer.kept;
  const opened = (phone: Phone, act: string, medium: string, person = field.ines) =>
    field.stage.ask(person, 'device.kept-medium', { id: phone.id, act, medium });

  it('come from an ended phone up to as many bytes as are taken from one, and no piece more', async () => {
    const { stage, ines } = field;
    const phone = await field.aPhone();
    const of = aPicture();
    await phone.tell(refused([of]));
    await field.bring(phone, phone.acts);
    await stage.ask(ines, 'device.end', { id: phone.id }, { act: ines.envelope() });
    expect((await send(phone, of, 0)).body.have).toEqual([0]);
    const [counted] = await stage.store.asOwner<{ bytes: string }>(
      'update access.device set bytes_after_end = 200 * 1024 * 1024 where id = $1 returning (select d.bytes_after_end from access.device d where d.id = $1) as bytes',
      [phone.id],
    );
    expect(Number(counted?.bytes)).toBe(sealed(of, 0).length);
    expect((await send(phone, of, 1)).status).toBe(404);
    expect((await send(phone, of, 0)).body.have).toEqual([0]); // what is there is answered as before
  });

  it('take no piece away from a note that was done, when no more of them is taken', async () => {
    const { stage, ines, begin, note, bring, aPhone } = field;
    const phone = await aPhone();
    const of = aPicture();
    await phone.tell(begin());
    await phone.tell(note('The beds.', { attachments: [attached(of)] }));
    await phone.tell(refused([of]));
    const { outcomes } = await bring(phone, phone.acts);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['taken', 'taken', 'kept']);
    await stage.ask(ines, 'device.end', { id: phone.id }, { act: ines.envelope() });
    await stage.store.asOwner('update access.device set bytes_after_end = 200 * 1024 * 1024 where id = $1', [phone.id]);
    for (const piece of [0, 1]) {
      const { status, body } = await send(phone, of, piece);
      expect([status, body.have?.length, body.whole]).toEqual([200, piece + 1, 'not-yet']);
    }
    // What is applied is whole; what is kept never will be, so the phone does not hear that it may forget the picture.
    for (const piece of [2, 0]) expect((await send(phone, of, piece)).status).toBe(404);
    expect((await bring(phone, [], [of.id])).media).toEqual([{ id: of.id, have: [], whole: 'not-yet' }]);
    const rows = await stage.store.asOwner(
      `select (select count(*)::int from inspections.medium_piece where medium = $1) as done,
        (select count(*)::int from access.device_piece where medium = $1) as kept,
        (select whole from inspections.medium_now where id = $1) as whole`,
      [of.id],
    );
    expect(rows).toEqual([{ done: 3, kept: 0, whole: 'as-signed' }]);
  });

  it('come in pieces, in any order, and are seen by the owner of the phone', async () => {
    const phone = await field.aPhone();
    const [good, bad] = [aPicture(), aPicture('f'.repeat(64))];
    await phone.tell(refused([good, bad]));
    expect((await send(phone, good, 0)).status).toBe(404); // nothing names it yet
    const { outcomes, receipt } = await field.bring(phone, phone.acts);
    expect(outcomes).toMatchObject([{ outcome: 'kept' }]);
    expect(receipt?.through).toBe(1);
    const [one] = await keptOf(phone);
    expect(one.media).toEqual([
      { id: good.id, kind: 'photo', type: 'image/jpeg', arrived: 'not-yet' },
      { id: bad.id, kind: 'photo', type: 'image/jpeg', arrived: 'not-yet' },
    ]);
    await send(phone, good, 2);
    expect((await send(phone, good, 0)).body).toEqual({ id: good.id, have: [0, 2], whole: 'not-yet' });
    expect((await send(phone, good, 0)).body.have).toEqual([0, 2]);
    await expect(opened(phone, one.act, good.id)).rejects.toMatchObject({ kind: 'not-found' });
    expect((await field.bring(phone, [], [good.id])).media).toEqual([{ id: good.id, have: [0, 2], whole: 'not-yet' }]);
    expect((await send(phone, good, 1)).body).toEqual({ id: good.id, have: [0, 1, 2], whole: 'as-signed' });
    for (const piece of [0, 1, 2]) await send(phone, bad, piece);
    const { media } = await field.bring(phone, [], [good.id, bad.id]);
    expect(new Map(media.map(({ id, whole }) => [id, whole]))).toEqual(
      new Map([
        [good.id, 'as-signed'],
        [bad.id, 'not-as-signed'],
      ]),
    );
    expect((await keptOf(phone))[0].media.map(({ arrived }: { arrived: string }) => arrived)).toEqual([
      'as-signed',
      'not-as-signed',
    ]);
    const { answer } = await opened(phone, one.act, good.id);
    expect(Buffer.from(answer.contents, 'base64').equals(picture)).toBe(true);
    expect(answer).toMatchObject({ arrived: 'as-signed', sha256: signed });
    expect((await opened(phone, one.act, bad.id)).answer.arrived).toBe('not-as-signed');
    const rows = await field.stage.store.asOwner(
      `select count(*)::int as n from access.device_piece where position('\\x${picture.subarray(0, 20).toString('hex')}'::bytea in sealed) > 0`,
    );
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('are shown to the owner of the phone alone, in the capacity they were recorded in; each access is logged', async () => {
    const { stage, ines } = field;
    const phone = await field.aPhone();
    const of = aPicture();
    await phone.tell(refused([of]));
    await field.bring(phone, phone.acts);
    for (const piece of [0, 1, 2]) await send(phone, of, piece);
    const [one] = await keptOf(phone);
    const everybody = await stage.store.asOwner<{ account: string; capacity: string }>(
      `select g.account::text as account, g.capacity from access.capacity_grant g join access.account a on a.id = g.account
       where a.kind = 'person' and (a.active_until is null or a.active_until > now()) order by 1, 2`,
    );
    const seenBy: object[] = [];
    for (const { account, capacity } of everybody) {
      const person = await stage.signIn(account, capacity);
      const refusal = await opened(phone, one.act, of.id, person).then(
        () => null,
        ({ kind }: { kind: string }) => kind,
      );
      if (refusal === null) seenBy.push({ account, capacity });
      // Who administers or reads the log has no phone at all; to anyone else it is not there.
      else expect(refusal).toBe(capacitiesApart.some((one) => one === capacity) ? 'forbidden' : 'not-found');
    }
    expect(everybody.length).toBeGreaterThan(20);
    expect(seenBy).toEqual([{ account: accountOf.ines, capacity: 'supervision' }]);
    // Nor under another phone of the owner's, or as if another act had named it.
    const second = await field.aPhone();
    await expect(opened(second, one.act, of.id)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(opened(phone, newId(), of.id)).rejects.toMatchObject({ kind: 'not-found' });
    await opened(phone, one.act, of.id, ines);
    const looks = await stage.store.asOwner(
      `select 1 from (select convert_from(bytes, 'UTF8')::jsonb as told from audit.entry) entry
       where told->>'verb' = 'device.kept-medium' and told->>'result' = 'seen' and told->'objects' ? '${of.id}'`,
    );
    expect(looks).toHaveLength(2);
  });

  it('are taken when the key that was sent opens them, from the phone that sent it, and at once as one after the other', async () => {
    const phone = await field.aPhone();
    const of = aPicture();
    await phone.tell(refused([of]));
    await field.bring(phone, phone.acts);
    expect((await send(phone, { ...of, key: randomBytes(32) }, 0)).status).toBe(400);
    expect((await sendAs(phone, of.id, 0, sealed(of, 1))).status).toBe(400);
    expect((await sendAs(phone, of.id, 3, sealed(of, 0))).status).toBe(400);
    expect((await send(await field.aPhone(), of, 0)).status).toBe(404);
    const answers = await Promise.all([0, 1, 2, 1].map((piece) => send(phone, of, piece)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await field.bring(phone, [], [of.id])).media).toMatchObject([{ whole: 'as-signed' }]);
    const rows = await field.stage.store.asOwner(
      `select count(*)::int as n from acts.act where type = 'device.keep-medium' and facts->>'medium' = '${of.id}'`,
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('stay on the phone while something else names the same one under another key', async () => {
    const phone = await field.aPhone();
    const of = aPicture();
    const forged = { ...of, key: randomBytes(32) };
    await phone.tell(refused([of]));
    await phone.tell(refused([forged]));
    await field.bring(phone, phone.acts);
    for (const piece of [0, 1, 2]) await send(phone, forged, piece);
    expect((await field.bring(phone, [], [of.id])).media).toEqual([{ id: of.id, have: [], whole: 'not-yet' }]);
    for (const piece of [0, 1, 2]) await send(phone, of, piece);
    expect((await field.bring(phone, [], [of.id])).media).toMatchObject([{ whole: 'as-signed' }]);
  });

  it('come from a phone that was ended, and from that of a person who has left, who sees them when they are back', async () => {
    const { stage, ines } = field;
    const phone = await field.aPhone();
    const [before, after] = [aPicture(), aPicture()];
    await stage.ask(ines, 'device.end', { id: phone.id }, { act: ines.envelope() });
    await phone.tell(field.note('Told on an ended phone.', { attachments: [attached(before)] }));
    await field.bring(phone, phone.acts);
    for (const piece of [0, 1, 2]) await send(phone, before, piece);
    const until = (when: string) =>
      stage.store.asOwner(`update access.account set active_until = ${when} where id = ${accountOf.ines}`);
    await until('clock_timestamp()');
    const last = await phone.tell(field.note('Told before the last day.', { attachments: [attached(after)] }));
    await field.bring(phone, [last]);
    for (const piece of [0, 1, 2]) expect((await send(phone, after, piece)).status).toBe(200);
    const { media } = await field.bring(phone, [], [before.id, after.id]);
    await until('null');
    expect(media.map(({ whole }) => whole)).toEqual(['as-signed', 'as-signed']);
    const [, told] = await keptOf(phone);
    expect((await opened(phone, told.act, after.id)).answer.arrived).toBe('as-signed');
  });
});
