import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../testing/field-stage.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { usualLimits } from '../../attachments/public.ts';
import { fileStage, someText } from '../../attachments/testing/file-stage.ts';
import { sealLogs } from '../../audit/public.server.ts';
import { sourceOf } from '../testing/sealed.ts';
import { sendPackage } from './send-package.server.ts';
import { fingerprintOf } from './signed-text.ts';
import { serverSums } from './sums.server.ts';
import { verifyPackage } from './verify-package.ts';

describe.each(storeKinds())('a sealed package of evidence, on %s', (kind) => {
  let stage: Stage;
  let paula: Person;
  const [file, item] = [newId(), newId()];
  const tell = async (name: string, said: object, by = paula) =>
    (await stage.ask(by, name, { id: file }, { act: by.envelope(), ...said })).answer.file;
  const making = (by = paula, protectedAddresses: readonly string[] = []) =>
    tell('package.make', { facts: { for: 'defence', items: [item] }, protectedAddresses }, by);
  const refused = (doing: Promise<unknown>): Promise<string> =>
    doing.then(
      () => 'done',
      ({ text }) => text?.id.replace('prosecution.problem.', ''),
    );
  const seal = () => sealLogs(stage.store.database, stage.store.keys.log);
  const fetched = async (of: string, by = paula): Promise<Buffer> => {
    const { answer } = await stage.ask(by, 'package.fetch', { id: file, package: of });
    const ends: (() => void)[] = [];
    try {
      const sending = { ...stage.runtime, token: by.token, onEnd: (work: () => void) => void ends.push(work) };
      const { contents, bytes, name } = await sendPackage(usualLimits)(answer, sending);
      const pieces: Uint8Array[] = [];
      for await (const piece of contents) pieces.push(piece);
      const whole = Buffer.concat(pieces);
      expect(whole.length).toBe(bytes);
      expect(name).toMatch(/^F-[0-9A-Z-]+-2026-11-24\.capepack$/);
      return whole;
    } finally {
      for (const end of ends) end();
    }
  };

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    paula = await stage.signIn(accountOf.paula, 'criminal-investigation');
    const facts = { case: null, offences: ['SE.BRB.4.1b'], source: 'police', reportedOn: '2026-02-05', deedOn: null };
    const words = { what: 'En påhittad anmälan.' };
    await stage.ask(paula, 'report.file', {}, { act: paula.envelope(), file, facts, words });
    await tell('evidence.add', {
      facts: {
        ...{ item, type: 'EV07', number: null, parties: [], bearing: 'for', accountOf: null, material: 'protocol' },
        ...{ securedOn: '2026-02-05', keptUntil: null, form: 'object' },
      },
      words: { short: 'skuldbok', description: null, securedBy: 'Påhittad Paula', where: 'Påhittade Gränd 14 B' },
    });
    await tell('evidence.custody', {
      facts: { item, step: 'seized', at: '2026-02-05T10:20:00.000Z' },
      words: { by: 'Påhittad Paula', from: null, to: null, where: 'Påhittat rum 4', seal: 'A 1', note: null },
    });
    await fileStage(stage).addWhole(paula, someText(2_500_000), {
      id: item,
      kind: 'evidence-item',
      name: 'hemligt.txt',
    });
  });
  afterAll(() => stage.store.close());

  it('waits until the log has sealed what it proves, and is refused where a text says a protected address', async () => {
    expect(await refused(making())).toBe('package-not-in-log');
    await seal();
    expect(await refused(making(paula, ['Påhittade gränd 14B']))).toBe('address-in-description');
    const petra = await stage.signIn(accountOf.petra, 'criminal-investigation');
    await expect(making(petra)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('is made by an act, is the same each time it is fetched, and holds without this server', async () => {
    const shown = await making();
    const [made] = shown.packages;
    expect(made).toMatchObject({ for: 'defence', items: [item], files: 1, by: 'Paula' });
    expect(shown.timeline[0].sentence).toBe('A sealed package of evidence was made for the defence');
    const bytes = await fetched(made.id);
    expect(Buffer.compare(bytes, await fetched(made.id))).toBe(0);
    const judged = await verifyPackage(sourceOf(bytes), serverSums);
    expect(judged).toMatchObject({ verdict: 'whole', places: [] });
    expect(judged.fingerprint).toBe(fingerprintOf(stage.store.keys.log.public, serverSums));
    expect(judged.fingerprint).toBe(made.fingerprint);
    expect(judged.files).toMatchObject([{ path: 'files/E01-1.txt', bytes: 2_500_000, holds: true }]);
    expect(judged.manifest?.items).toMatchObject([{ item: 'E01', short: 'skuldbok', where: 'Påhittade Gränd 14 B' }]);
    expect(judged.custody?.rows).toMatchObject([{ item: 'E01', step: 'seized', seal: 'A 1' }]);
    expect(judged.acts?.acts.map(({ kind: of, entry }) => [of, entry !== null])).toEqual([
      ['evidence.add', true],
      ['evidence.custody', true],
      ['attachment.add', true],
      ['attachment.arrive', true],
    ]);
    // The name that the file was given stays here, and so does what its acts say beside the item and its custody.
    expect(bytes.includes('hemligt')).toBe(false);
    expect(bytes.includes('En påhittad anmälan')).toBe(false);

    // The defence says which package it has: the right one, another, and none.
    const confirmed = async (hash: string | null, more: object = {}) =>
      (
        await tell('defence.acknowledge', {
          facts: { given: made.id, on: '2026-11-24', how: 'by-telephone', ...more },
          words: { by: 'Påhittad försvarare', hash },
        })
      ).acknowledgements.at(-1);
    expect(judged.digest).toBe(made.digest);
    expect(await confirmed(`${made.digest.slice(0, 8)} ${made.digest.slice(8, 16).toUpperCase()}`)).toMatchObject({
      ...{ given: made.id, compared: 'same', from: 'Påhittad försvarare', notedBy: 'Paula' },
    });
    expect((await confirmed('0'.repeat(16)))?.compared).toBe('other');
    expect((await confirmed(null))?.compared).toBe('not-compared');
    await expect(confirmed('0123')).rejects.toMatchObject({ fields: [{ path: 'words.hash' }] });
    await expect(confirmed(null, { on: '2026-11-23' })).rejects.toMatchObject({ fields: [{ path: 'facts.on' }] });
    await expect(confirmed(null, { on: '2026-11-25' })).rejects.toMatchObject({ fields: [{ path: 'facts.on' }] });
    await expect(confirmed(null, { given: newId() })).rejects.toMatchObject({ fields: [{ path: 'facts.given' }] });
    const { answer: read } = await stage.ask(paula, 'investigation.read', { id: file });
    const [, other] = read.acknowledgements;
    const withdrawn = await stage.ask(
      paula,
      'investigation.withdraw',
      { id: file },
      { act: paula.envelope(), entry: other.id, reason: 'Påhittat misstag.' },
    );
    expect(withdrawn.answer.file.acknowledgements).toHaveLength(2);

    // What is recorded later is in the next package, and not in this one.
    await tell('evidence.correct', { facts: { item, changed: { bearing: 'both' } }, words: { reason: 'Påhittat.' } });
    expect(Buffer.compare(bytes, await fetched(made.id))).toBe(0);
    const entries = await stage.store.asOwner<{ told: string }>(
      `select convert_from(bytes, 'UTF8') as told from audit.entry where convert_from(bytes, 'UTF8')::jsonb ->> 'verb' = 'package.fetch'`,
    );
    expect(entries).toHaveLength(3);
    expect(entries[0]?.told).toContain(made.id);
  });

  it('is not sent where a file is not what it was when it came: a sentence, and not one byte', async () => {
    await seal();
    const shown = await making();
    const [made] = shown.packages;
    await stage.store.asOwner(
      `update attachments.piece set sealed = set_byte(sealed, 500, (get_byte(sealed, 500) + 1) % 256) where piece = 1`,
    );
    expect(await refused(fetched(made.id))).toBe('package-file-damaged');
    await expect(fetched(newId())).rejects.toMatchObject({ kind: 'not-found' });
  });
});
