import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { piecePlace } from '../../../kernel/device-act.ts';
import { boxKeyOf, sealWith } from '../../../platform/crypto/box.ts';
import { randomBytes, sha256 } from '../../../platform/crypto/digest.ts';
import { type FieldStage, newId, setFieldStage } from '../../../testing/field-stage.ts';
import { accountOf } from '../../../testing/people.ts';
import { storeKinds } from '../../../testing/stores.ts';
import { carryLetters } from '../../disclosures/public.server.ts';
import { sealedTalk } from '../public.server.ts';

describe.each(storeKinds())('a visit recorded by phone, on %s', (kind) => {
  let field: FieldStage;
  beforeAll(async () => {
    field = await setFieldStage(kind);
  });
  afterAll(() => field.close());

  it('has pictures that come in pieces, in any order, and are what was signed at capture or are said not to be', async () => {
    const { stage, visitOf, post, bring, aPhone, begin, note, visitShown } = field;
    const paula = await stage.signIn(accountOf.ines, 'supervision');
    const phone = await aPhone(paula);
    const picture = randomBytes(300_000);
    const pieces = [picture.subarray(0, 131_072), picture.subarray(131_072, 262_144), picture.subarray(262_144)];
    const attach = (id: string, key: Buffer, sha: string) => ({
      ...{ id, kind: 'photo', type: 'image/jpeg', bytes: picture.length, pieces: 3, sha256: sha, capturedSha256: sha },
      key: key.toString('base64'),
      apart: { position: { latitude: 59.3, longitude: 18.1, metres: 8 }, takenAt: null, device: 'zQvInvented' },
    });
    const send = (id: string, key: Buffer, piece: number) =>
      post(
        `/api/device/media/${id}/${piece}`,
        sealWith(key, pieces[piece] ?? picture, piecePlace(id, piece, piece === 2)),
        {
          'content-type': 'application/octet-stream',
          'x-cape-device': phone.token,
        },
      );
    const [good, bad] = [newId(), newId()];
    const key = randomBytes(32);
    await phone.tell(begin());
    expect((await send(good, key, 0)).status).toBe(404); // no note names it yet
    const sha = sha256(picture).toString('hex');
    await phone.tell(note('The office.', { attachments: [attach(good, key, sha), attach(bad, key, 'f'.repeat(64))] }));
    await bring(phone, phone.acts);
    await send(good, key, 2);
    await send(good, key, 0);
    expect((await bring(phone, [], [good])).media).toEqual([{ id: good, have: [0, 2], whole: 'not-yet' }]);
    expect((await send(good, key, 0)).body.have).toEqual([0, 2]);
    expect((await send(good, key, 1)).body).toEqual({ id: good, have: [0, 1, 2], whole: 'as-signed' });
    for (const piece of [0, 1, 2]) await send(bad, key, piece);
    expect((await bring(phone, [], [bad])).media[0]?.whole).toBe('not-as-signed');

    const id = visitOf('supervision');
    const { answer } = await stage.ask(paula, 'inspection.medium', { id, medium: good });
    expect(Buffer.from(answer.contents, 'base64').equals(picture)).toBe(true);
    expect(answer).toMatchObject({ sha256: sha, apart: { device: 'zQvInvented' } });
    const shown = await visitShown();
    expect(JSON.stringify(shown)).not.toMatch(/zQvInvented|59\.3/);
    expect(shown.timeline[0].type).toBe('inspection.receive-medium');
    const tage = await stage.signIn(accountOf.tage, 'supervision');
    await expect(stage.ask(tage, 'inspection.medium', { id, medium: good })).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it('has a note that was retracted in its timeline and nowhere else, and it is retracted by no one but its author', async () => {
    const { stage, visitOf, bring, aPhone, begin, note } = field;
    const paula = await stage.signIn(accountOf.ines, 'supervision');
    const phone = await aPhone(paula);
    await phone.tell(begin());
    const { head } = await phone.tell(note('zQvMistaken', { signs: [{ code: 'INS-C02', known: ['seen'] }] }));
    const { act: mistaken } = JSON.parse(head);
    const params = { id: visitOf('supervision') };
    const retract = { verb: 'inspection.take-back', params, input: { observation: mistaken } };
    await phone.tell(retract);
    await phone.tell(retract); // pressed twice
    const { outcomes } = await bring(phone, phone.acts);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['taken', 'taken', 'taken', 'kept']);
    const { answer: shown } = await stage.ask(paula, 'inspection.visit', params);
    expect(shown.takenBack.map(({ id }: { id: string }) => id)).toContain(mistaken);
    expect(JSON.stringify(shown.observations)).not.toContain('zQvMistaken');
    expect(shown.timeline.map(({ type }: { type: string }) => type)).toContain('inspection.take-back');
    const { answer: theirs } = await stage.ask(paula, 'inspection.observe', params, {
      ...{ act: paula.envelope(), signs: [], photos: 0, place: null, note: 'Noted at a desk.' },
      ...{ worker: null, attachments: [], basedOn: [] },
    });
    const observation = theirs.visit.observations.at(-1).id;
    const other = await stage.signIn(accountOf.tage, 'supervision');
    await expect(
      stage.ask(other, 'inspection.take-back', params, { act: other.envelope(), observation }),
    ).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('has what a worker answered in a box that the agency of the officer cannot open', async () => {
    const { stage, pack, visitOf, bring, aPhone, begin } = field;
    const phone = await aPhone(await stage.signIn(accountOf.ines, 'supervision'));
    const coordinator = pack.coordinators.find(({ unit }) => unit === 51);
    if (!coordinator) throw new Error('The pack has no coordinator.');
    const said = await sealedTalk(
      { ...coordinator, visit: visitOf('supervision') },
      { answers: { threatened: 'rather-not' }, safeTime: 'zQvSunday' },
    );
    const worker = newId();
    const talk = { outcome: 'held', cardTaken: true, worker, alone: true, interpreter: 'worker-pages' };
    const params = { id: visitOf('supervision') };
    await phone.tell(begin());
    await phone.tell({
      verb: 'inspection.meet-worker',
      params,
      input: { worker, number: 3, language: 'uz', note: null },
    });
    const toCoordinator = { unit: 51, language: 'uz', ...said };
    await phone.tell({ verb: 'inspection.converse', params, input: { ...talk, toCoordinator } });
    const { outcomes } = await bring(phone, phone.acts);
    expect(outcomes.map(({ outcome, sentence }) => sentence ?? outcome)).toEqual(['taken', 'taken', 'taken']);
    await carryLetters(stage.runtime);
    const karin = await stage.signIn(accountOf.karin, 'support');
    const { answer: work } = await stage.ask(karin, 'work.list');
    const [task] = work.items.filter((item: { kind: string }) => item.kind === 'conversation.acknowledge');
    const { answer: read } = await stage.ask(karin, 'conversation.read', { id: task.about.id });
    expect(read).toMatchObject({ isOpened: true, safeTime: 'zQvSunday', answers: { threatened: 'rather-not' } });
  });

  it('opens what a worker answered for the unit and in the visit that it was sealed for, in its own agency, and once', async () => {
    const { stage, pack, visitOf, bring, aPhone, begin } = field;
    const phone = await aPhone();
    const coordinator = pack.coordinators.find(({ unit }) => unit === 51);
    if (!coordinator) throw new Error('The pack has no coordinator.');
    const visit = visitOf('supervision');
    const elsewhere = newId();
    const answers = { threatened: 'rather-not' } as const;
    const good = await sealedTalk({ ...coordinator, visit }, { answers });
    const ofOther = await sealedTalk({ ...coordinator, unit: 52, visit }, { answers });
    const toOther = await sealedTalk({ ...coordinator, key: await boxKeyOf(stage.store.keys, 3), visit }, { answers });
    const held = { outcome: 'held', cardTaken: true, worker: null, alone: true, interpreter: 'worker-pages' };
    const told = (box: object, id = visit) => ({
      verb: 'inspection.converse',
      params: { id },
      input: { ...held, toCoordinator: { unit: 51, language: 'uz', ...box } },
    });
    await phone.tell(begin());
    await phone.tell(begin(elsewhere));
    for (const box of [good, good, ofOther, toOther, { ...toOther, to: coordinator.key.id }])
      await phone.tell(told(box));
    await phone.tell(told(good, elsewhere));
    const { outcomes } = await bring(phone, phone.acts);
    const became = outcomes.map(({ outcome }) => outcome);
    expect(became).toEqual(['taken', 'taken', 'taken', 'taken', 'taken', 'kept', 'taken', 'taken']);
    const karin = await stage.signIn(accountOf.karin, 'support');
    const waiting = async (): Promise<string[]> =>
      (await stage.ask(karin, 'work.list')).answer.items
        .filter((item: { kind: string }) => item.kind === 'conversation.acknowledge')
        .map((item: { about: { id: string } }) => item.about.id);
    const before = await waiting();
    await carryLetters(stage.runtime);
    const arrived = (await waiting()).filter((id) => !before.includes(id));
    const opened = await Promise.all(
      arrived.map(async (id) => (await stage.ask(karin, 'conversation.read', { id })).answer.isOpened),
    );
    expect(opened.filter((one) => one)).toHaveLength(1);
    expect(opened).toHaveLength(5);
  });
});
