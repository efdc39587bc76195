import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { piecePlace } from '../../../../kernel/device-act.ts';
import { uuidV4 } from '../../../../kernel/id.ts';
import { sealWith } from '../../../../platform/crypto/box.ts';
import { randomBytes, sha256 } from '../../../../platform/crypto/digest.ts';
import { type FieldStage, newId, setFieldStage } from '../../../../testing/field-stage.ts';
import { accountOf } from '../../../../testing/people.ts';
import { type Phone, phoneOf } from '../../../../testing/phone.ts';
import { storeKinds } from '../../../../testing/stores.ts';

/** An invented picture of two pieces. */
function aPicture(id = newId()) {
  const contents = randomBytes(140_000);
  const key = randomBytes(32);
  const hash = sha256(contents).toString('hex');
  return {
    id,
    attachment: {
      ...{
        id,
        kind: 'photo',
        type: 'image/jpeg',
        bytes: contents.length,
        pieces: 2,
        sha256: hash,
        capturedSha256: hash,
      },
      ...{ key: key.toString('base64'), apart: null },
    },
    piece: (at: number) =>
      sealWith(
        key,
        at === 0 ? contents.subarray(0, 131_072) : contents.subarray(131_072),
        piecePlace(id, at, at === 1),
      ),
  };
}

/** What a person tries who has the token of a phone, or has recorded a picture that is not theirs. */
describe.each(storeKinds())('a picture recorded by phone, on %s', (kind) => {
  let field: FieldStage;
  beforeAll(async () => {
    field = await setFieldStage(kind);
  });
  afterAll(() => field.close());

  const send = ({ token }: Phone, id: string, piece: number, sealed: Buffer) =>
    field.post(`/api/device/media/${id}/${piece}`, sealed, {
      'content-type': 'application/octet-stream',
      'x-cape-device': token,
    });

  it('takes no piece that its key does not open, so that a token alone spoils no picture', async () => {
    const { bring, aPhone, begin, note } = field;
    const phone = await aPhone();
    const [picture, other] = [aPicture(), aPicture()];
    await phone.tell(begin());
    await phone.tell(note('The office.', { attachments: [picture.attachment, other.attachment] }));
    await bring(phone, phone.acts);
    const strange = [randomBytes(1000), other.piece(0), picture.piece(1)];
    for (const sealed of strange)
      expect(await send(phone, picture.id, 0, sealed)).toMatchObject({
        status: 400,
        body: { problem: { id: 'device.other-piece' } },
      });
    expect((await send(phone, picture.id, 2, picture.piece(1))).status).toBe(400);
    expect((await bring(phone, [], [picture.id])).media).toEqual([{ id: picture.id, have: [], whole: 'not-yet' }]);
    await send(phone, picture.id, 0, picture.piece(0));
    expect((await send(phone, picture.id, 1, picture.piece(1))).body.whole).toBe('as-signed');
    expect((await send(phone, picture.id, 1, randomBytes(1000))).status).toBe(400);
  });

  it('belongs to the note that named it first, in this visit and in any other', async () => {
    const { bring, aPhone, begin, note, stage, ines, visitOf } = field;
    const [phone, colleague] = [await aPhone(), await aPhone()];
    const picture = aPicture();
    await phone.tell(begin());
    await phone.tell(note('The office.', { attachments: [picture.attachment] }));
    await bring(phone, phone.acts);
    for (const at of [0, 1]) await send(phone, picture.id, at, picture.piece(at));

    const elsewhere = newId();
    const strange = aPicture(picture.id);
    const twice = aPicture();
    await colleague.tell(begin());
    await colleague.tell(note('zQvThe same one', { attachments: [strange.attachment] }));
    await colleague.tell(note('zQvOne twice', { attachments: [twice.attachment, twice.attachment] }));
    await colleague.tell(begin(elsewhere));
    await colleague.tell(note('zQvElsewhere', { attachments: [strange.attachment] }, elsewhere));
    await colleague.tell(note('After all three.'));
    const { outcomes } = await bring(colleague, colleague.acts);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['taken', 'kept', 'kept', 'taken', 'kept', 'taken']);
    expect((await bring(phone, [], [picture.id])).media[0]?.whole).toBe('as-signed');
    const { answer } = await stage.ask(ines, 'inspection.medium', { id: visitOf('supervision'), medium: picture.id });
    expect(answer).toMatchObject({ sha256: picture.attachment.sha256 });
  });

  it('is not taken for another one of the same id in another file, and neither is forgotten before both are there', async () => {
    const { stage, bring, begin, note } = field;
    const paula = await stage.signIn(accountOf.paula, 'assistance');
    const phone = await phoneOf(stage, stage.store.keys, { person: paula, agency: 3 });
    const [one, two] = [newId(), newId()];
    const picture = aPicture();
    const same = aPicture(picture.id);
    const criminal = { capacity: 'criminal-investigation', sitting: uuidV4(randomBytes(16)) };
    await phone.tell(begin(one, 'se.aml-7-5-assistance'));
    await phone.tell(note('The first.', { attachments: [picture.attachment] }, one));
    await phone.tell({ ...begin(two, 'se.rb-23'), ...criminal });
    await phone.tell({ ...note('The second.', { attachments: [same.attachment] }, two), ...criminal });
    const { outcomes } = await bring(phone, phone.acts);
    expect(outcomes.map(({ outcome, sentence }) => sentence ?? outcome)).toEqual(['taken', 'taken', 'taken', 'taken']);
    for (const at of [0, 1]) await send(phone, picture.id, at, picture.piece(at));
    expect((await bring(phone, [], [picture.id])).media).toEqual([{ id: picture.id, have: [], whole: 'not-yet' }]);
    for (const at of [0, 1]) await send(phone, picture.id, at, same.piece(at));
    expect((await bring(phone, [], [picture.id])).media[0]?.whole).toBe('as-signed');
    const shown = await stage.ask(paula, 'inspection.medium', { id: one, medium: picture.id });
    expect(shown.answer.sha256).toBe(picture.attachment.sha256);
  });
});
