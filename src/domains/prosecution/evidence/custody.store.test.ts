import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { piecePlace } from '../../../kernel/device-act.ts';
import { startWhole } from '../../../main/proofs/world/whole-server.ts';
import { sealWith } from '../../../platform/crypto/box.ts';
import { randomBytes, sha256 } from '../../../platform/crypto/digest.ts';
import { newId } from '../../../testing/field-stage.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../../testing/people.ts';
import { phoneOf } from '../../../testing/phone.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { fileStage, someText } from '../../attachments/testing/file-stage.ts';

type Event = { id: string; type: string; sentence: string };
const police = 2;

describe.each(storeKinds())('evidence and its custody, on %s', (kind) => {
  let stage: Stage;
  let whole: Awaited<ReturnType<typeof startWhole>>;
  let paula: Person;
  let file: string;
  let item: string;
  const tell = async (name: string, said: object, by = paula) =>
    (await stage.ask(by, name, { id: file }, { act: by.envelope(), ...said })).answer.file;
  const custody = (step: string, at: string, words: object = {}) =>
    tell('evidence.custody', {
      facts: { item, step, at: `${at}:00.000Z` },
      words: { by: 'Påhittad Paula', from: null, to: null, where: 'Påhittat rum 4', seal: null, note: null, ...words },
    });
  const refused = (doing: Promise<unknown>) =>
    doing.then(
      () => 'done',
      ({ text }) => text?.id.replace('prosecution.problem.', ''),
    );

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    whole = await startWhole(stage);
    paula = await stage.signIn(accountOf.paula, 'criminal-investigation');
  });
  beforeEach(async () => {
    [file, item] = [newId(), newId()];
    const facts = { case: null, offences: ['SE.BRB.4.1b'], source: 'police', reportedOn: '2026-02-05', deedOn: null };
    await stage.ask(
      paula,
      'report.file',
      {},
      {
        ...{ act: paula.envelope(), file, facts },
        words: { what: 'En påhittad anmälan.' },
      },
    );
    await tell('evidence.add', {
      facts: {
        ...{ item, type: 'EV07', number: null, parties: [], bearing: 'for', accountOf: null, material: 'protocol' },
        ...{ securedOn: '2026-02-05', keptUntil: null, form: 'object' },
      },
      words: { short: 'skuldbok', description: null, securedBy: 'Påhittad Paula', where: null },
    });
  });
  afterAll(async () => {
    await whole.server.close();
    await stage.store.close();
  });

  it('is shown in time order with its gap, and the gap is gone once what was missing is recorded', async () => {
    await custody('examined', '2026-02-07T09:00', { by: 'Påhittad Tekniker', seal: 'A 2' });
    const shown = await custody('seized', '2026-02-05T10:20', { seal: 'A 1' });
    expect(shown.items[0]).toMatchObject({
      ...{ form: 'object', files: 0 },
      custody: [
        { step: 'seized', by: 'Påhittad Paula', seal: 'A 1', recordedBy: 'Paula', capacity: 'criminal-investigation' },
        { step: 'examined', by: 'Påhittad Tekniker', where: 'Påhittat rum 4' },
      ],
      gaps: [{ kind: 'handed-on', held: 'Påhittad Paula', next: 'Påhittad Tekniker' }],
    });
    const mended = await custody('received', '2026-02-06T08:00', { by: 'Påhittad Tekniker', from: 'påhittad  paula' });
    expect(mended.items[0].gaps).toEqual([]);
    expect(await refused(custody('moved', '2026-02-04T09:00'))).toBe('custody-before-secured');
  });

  it('is refused with a sentence where it cannot have been so', async () => {
    expect(await refused(custody('moved', '2026-02-04T09:00'))).toBe('custody-before-secured');
    expect(await refused(custody('moved', '2099-02-04T09:00'))).toBe('custody-in-future');
    await custody('destroyed', '2026-02-20T09:00');
    expect(await refused(custody('moved', '2026-02-21T09:00'))).toBe('custody-after-destroyed');
    const petra = await stage.signIn(accountOf.petra, 'criminal-investigation');
    await expect(stage.ask(petra, 'evidence.custody', { id: file }, { act: petra.envelope() })).rejects.toBeDefined();
    const karin = await stage.signIn(accountOf.karin, 'support');
    await expect(stage.ask(karin, 'evidence.visit-media', { id: file })).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('that was recorded by mistake is withdrawn, and stands struck through with who and why', async () => {
    await custody('seized', '2026-02-05T10:20');
    const wrong = await custody('moved', '2026-02-06T10:20', { by: 'Påhittad Fel' });
    expect(wrong.items[0].gaps).toHaveLength(1);
    const entry = wrong.timeline.find((event: Event) => event.sentence === 'Custody of E01: moved').id;
    const shown = await tell('investigation.withdraw', { entry, reason: 'Påhittat skäl.' });
    expect(shown.items[0]).toMatchObject({
      custody: [{ step: 'seized' }, { step: 'moved', withdrawn: { by: 'Paula', reason: 'Påhittat skäl.' } }],
      gaps: [],
    });
    expect(shown.timeline.some((event: Event) => event.type === 'evidence.custody')).toBe(true);
  });

  it('has its files, which are counted in its criminal file', async () => {
    const files = fileStage(stage);
    await files.addWhole(paula, someText(20), { id: item, kind: 'evidence-item' });
    const { answer } = await stage.ask(paula, 'investigation.read', { id: file });
    expect(answer.items[0].files).toBe(1);
    expect((await files.list(paula, item, 'evidence-item')).items[0]).toMatchObject({ state: 'kept' });
    const entry = answer.timeline.find((event: Event) => event.type === 'evidence.add').id;
    expect(await refused(tell('investigation.withdraw', { entry, reason: 'Påhittat skäl.' }))).toBe('item-has-files');
  });

  it('is a picture of a visit by one act, with what the phone signed; in no area but that of the visit', async () => {
    const inspection = newId();
    await stage.ask(paula, 'room.open', {}, { act: paula.envelope(), inspection, purpose: 'worker-protection' });
    const workplace = { name: 'Exempelkrogen Demo', organisationNumber: null, street: null, municipality: 'Vadsund' };
    const plan = { workplace, sector: 'restaurant', startsAt: '2026-12-04T17:30:00.000Z' };
    await stage.ask(paula, 'inspection.plan', { id: inspection }, { act: paula.envelope(), facts: plan, note: null });
    const { answer: pack } = await stage.ask(paula, 'inspection.pack', { id: inspection });
    const { visit } = pack.visits.find((one: { capacity: string }) => one.capacity === 'criminal-investigation');
    const phone = await phoneOf(stage, stage.store.keys, { person: paula, agency: police });
    const post = async (url: string, payload: object, headers: object) => {
      const response = await whole.server.inject({
        method: 'POST',
        url,
        headers: { host: 'localhost', 'sec-fetch-site': 'same-origin', ...headers },
        payload: Buffer.isBuffer(payload) ? payload : JSON.stringify(payload),
      });
      return response.json();
    };
    const [picture, medium, key] = [randomBytes(90_000), newId(), randomBytes(32)];
    const hash = sha256(picture).toString('hex');
    await phone.tell({
      verb: 'inspection.begin',
      input: {
        ...{ visit, inspection, workplace: { name: workplace.name, municipality: 'Vadsund' } },
        ...{ basis: 'se.rb-23', letInBy: 'manager', announced: true },
      },
    });
    const attached = {
      ...{ id: medium, kind: 'photo', type: 'image/jpeg', bytes: picture.length, pieces: 1 },
      ...{ sha256: hash, capturedSha256: 'c'.repeat(64), key: key.toString('base64') },
      apart: { position: { latitude: 59.3, longitude: 18.1, metres: 8 }, takenAt: null, device: 'zQvInvented' },
    };
    await phone.tell({
      verb: 'inspection.observe',
      params: { id: visit },
      input: { signs: [], photos: 0, place: null, note: 'Sängar.', worker: null, attachments: [attached], basedOn: [] },
    });
    const taking = () =>
      tell('evidence.from-visit', {
        facts: {
          ...{ item: newId(), type: 'EV12', number: null, parties: [], bearing: 'for', material: 'protocol' },
          ...{ visit, medium },
        },
        words: { short: 'sängar', description: null },
      });
    expect(await refused(taking())).toBe('medium-unknown');
    await post('/api/device/batch', phone.batch(phone.acts), { 'content-type': 'application/json' });
    expect(await refused(taking())).toBe('medium-not-come');
    await post(`/api/device/media/${medium}/0`, sealWith(key, picture, piecePlace(medium, 0, true)), {
      'content-type': 'application/octet-stream',
      'x-cape-device': phone.token,
    });
    const { answer: offered } = await stage.ask(paula, 'evidence.visit-media', { id: file });
    expect(offered.items).toMatchObject([
      { id: medium, visit, kind: 'photo', arrived: 'as-signed', by: 'Paula', workplace: workplace.name, item: null },
    ]);
    const shown = await taking();
    const [, taken] = shown.items;
    expect(taken).toMatchObject({
      ...{ label: 'E02', form: 'picture', securedBy: 'Paula', gaps: [] },
      medium: {
        ...{ visit, medium, whole: 'as-signed', sha256: hash, capturedSha256: 'c'.repeat(64) },
        ...{ capacity: 'criminal-investigation', signed: { holds: true, trusted: true } },
      },
    });
    // The hash is sealed; place and device stay where they were.
    const stored = await stage.store.asOwner<{ facts: string }>('select facts::text from acts.act where stream = $1', [
      file,
    ]);
    expect(stored.map(({ facts }) => facts).join()).not.toContain(hash);
    expect(JSON.stringify(shown)).not.toMatch(/zQvInvented|59\.3/);
    const { answer: opened } = await stage.ask(paula, 'inspection.medium', { id: visit, medium });
    expect(opened).toMatchObject({ sha256: hash, arrived: 'as-signed', apart: { device: 'zQvInvented' } });
    expect(await refused(taking())).toBe('medium-taken');

    // Ivar investigates in another unit of the same agency: the picture is in no list of his, and comes into none of his files.
    const ivar = await stage.signIn(accountOf.ivar, 'criminal-investigation');
    file = newId();
    const facts = { case: null, offences: ['SE.BRB.4.1b'], source: 'police', reportedOn: '2026-02-05', deedOn: null };
    const words = { what: 'En påhittad anmälan.' };
    await stage.ask(ivar, 'report.file', {}, { act: ivar.envelope(), file, facts, words });
    expect((await stage.ask(ivar, 'evidence.visit-media', { id: file })).answer.items).toEqual([]);
    const theirs = tell(
      'evidence.from-visit',
      {
        facts: {
          ...{ item: newId(), type: 'EV12', number: null, parties: [], bearing: 'for', material: 'protocol' },
          ...{ visit, medium },
        },
        words: { short: 'sängar', description: null },
      },
      ivar,
    );
    expect(await refused(theirs)).toBe('medium-unknown');
  });
});
