import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { textOfWord } from '../../platform/testing/word-document.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { carryLetters } from '../disclosures/public.server.ts';
import { aHandOver, someFacts } from '../suspicions/testing/builders.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const about = { sector: 'restaurant', workplaceName: 'Exempelkrogen Demo', municipality: 'Vadsund' };

describe.each(storeKinds())('the thread of a case, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let karin: Person;
  let suspicion: string;
  let taken: string;
  const open = async (person: Person, track: string, basedOn: readonly string[]) => {
    const id = newId();
    const input = { act: person.envelope(), case: id, track, about, basedOn, note: null };
    await stage.ask(person, 'case.open', {}, input);
    return id;
  };
  const read = async (person: Person, id: string) => (await stage.ask(person, 'case.read', { id })).answer;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    karin = await stage.signIn(accountOf.karin, 'support');
    const facts = someFacts({ consent: 'yes' });
    const handed = aHandOver({ ground: 'se.osl-10-1-consent', facts });
    await stage.ask(ines, 'suspicion.hand-over', {}, { ...handed, act: ines.envelope(), suspicion: newId() });
    await carryLetters(stage.runtime);
    suspicion = (await stage.ask(karin, 'suspicion.list')).answer.items[0].id;
    const act = karin.envelope();
    taken = act.id;
    await stage.ask(karin, 'suspicion.acknowledge', { id: suspicion }, { act });
  });
  afterAll(() => stage.store.close());

  it('begins with what the case rests on: the disclosure received, and the act of taking it', async () => {
    const { thread } = await read(karin, await open(karin, 'protection', [taken]));
    expect(thread.map(({ way, icon }: { way: string; icon: string }) => [way, icon])).toEqual([
      ['in', 'tray-arrow-down'],
      ['here', expect.any(String)],
      ['here', 'folder-open'],
    ]);
    expect(thread[1].id).toBe(taken);
  });

  it('is one step long where a case rests on nothing', async () => {
    const { thread } = await read(karin, await open(karin, 'protection', []));
    expect(thread).toHaveLength(1);
  });

  it('cannot begin with an act of another agency: that is refused as if it did not exist', async () => {
    const refused = { kind: 'conflict', text: { id: 'case.rests-on-unknown' } };
    await expect(open(ines, 'control', [taken])).rejects.toMatchObject(refused);
    await expect(open(ines, 'control', [newId()])).rejects.toMatchObject(refused);
  });

  describe('seen as another unit sees it', () => {
    const viewed = async (unit: number) => {
      const id = await open(karin, 'protection', [taken]);
      return (await stage.ask(karin, 'case.view-as', { id }, { unit: String(unit) })).answer;
    };
    it('is nothing for the police, of every act', async () => {
      const { sees, letters, lines } = await viewed(32);
      expect([sees, letters]).toEqual(['nothing', []]);
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.every(({ seen }: { seen: string }) => seen === 'nothing')).toBe(true);
    });

    it('is their own disclosure for those who handed it over, and nothing that was done with it', async () => {
      const { sees, lines } = await viewed(11);
      expect(sees).toBe('letters');
      const seen = lines.filter((line: { seen: string }) => line.seen === 'theirs');
      expect(seen.map(({ icon }: { icon: string }) => icon)).toEqual(['tray-arrow-down']);
    });

    it('cannot be asked by a person who does not read the case, and is in the log of one who does', async () => {
      const id = await open(karin, 'protection', []);
      await expect(stage.ask(ines, 'case.view-as', { id }, { unit: '32' })).rejects.toMatchObject({
        kind: 'not-found',
      });
      await stage.ask(karin, 'case.view-as', { id }, { unit: '32' });
      const entries = await stage.store.asOwner(
        "select 1 from audit.entry where convert_from(bytes, 'UTF8')::jsonb ->> 'verb' = 'case.view-as'",
      );
      expect(entries.length).toBeGreaterThan(0);
    });
  });
});

describe.each(storeKinds())('the official documents of a case, on %s', (kind) => {
  let stage: Stage;
  let rut: Person;
  let karin: Person;
  const id = newId();
  const secret = 'zQvWords: the plan for Friday.';
  let note: string;
  const answer = (verb: string, input: object) => stage.ask(rut, verb, { id }, { act: rut.envelope(), ...input });
  const give = (items: readonly object[], asker: string | null = null) => answer('case.give-copy', { asker, items });

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    rut = await stage.signIn(accountOf.rut, 'administration');
    karin = await stage.signIn(accountOf.karin, 'support');
    await stage.ask(
      rut,
      'case.open',
      {},
      { act: rut.envelope(), case: id, track: 'none', about, basedOn: [], note: null },
    );
    const act = rut.envelope();
    note = act.id;
    await stage.ask(rut, 'case.note', { id }, { act, note: secret });
  });
  afterAll(() => stage.store.close());

  it('are for a registrar of the agency alone', async () => {
    await expect(stage.ask(karin, 'case.records', { id })).rejects.toMatchObject({ kind: 'forbidden' });
    const number = { act: karin.envelope(), number: 'KS 2026-0001' };
    await expect(stage.ask(karin, 'case.register', { id }, number)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('have a number, given once', async () => {
    const { answer: given } = await answer('case.register', { number: 'KS 2026-0417' });
    expect(given.records).toMatchObject({ number: 'KS 2026-0417' });
    expect(given.receipt.leaf).toMatch(/^[0-9a-f]{64}$/);
    await expect(answer('case.register', { number: 'KS 2026-0418' })).rejects.toMatchObject({
      text: { id: 'case.records.has-number' },
    });
  });

  it('are copied without what was masked, under a provision of the list, and the requester is stored sealed', async () => {
    const masked = { act: note, mask: 'words', provision: 'se.osl-17-1' };
    const { answer: given } = await give([masked], 'zQvAsker of an invented paper');
    const { id: copy, asker } = given.records.answers.at(-1);
    expect(asker).toBe('zQvAsker of an invented paper');
    const { answer: shown } = await stage.ask(rut, 'case.copy', { id }, { copy });
    expect(shown.lines).toMatchObject([{ id: note, words: null, mask: 'words' }]);
    expect(shown.lines[0].provision).toContain('17');
    expect(JSON.stringify(shown)).not.toContain(secret);
    const { answer: decided } = await stage.ask(rut, 'case.answer-paper', { id }, { answer: copy, format: 'docx' });
    const decision = textOfWord(decided.file.base64);
    for (const told of ['zQvAsker', 'A copy of 1 entry is disclosed.', 'data are masked', shown.lines[0].provision])
      expect(decision).toContain(told);
    expect(decision).toContain('administrative court of appeal');
    const { answer: fixed } = await stage.ask(rut, 'case.answer-paper', { id }, { answer: copy, format: 'pdf' });
    const pdf = Buffer.from(fixed.file.base64, 'base64').toString('latin1');
    for (const told of ['/MarkInfo', '/StructTreeRoot', '/Lang (en)', '<pdfuaid:part>1</pdfuaid:part>'])
      expect(pdf).toContain(told);
    expect(decision).not.toContain(secret);
    const { answer: paper } = await stage.ask(rut, 'case.copy-paper', { id }, { copy, format: 'docx' });
    expect(textOfWord(paper.file.base64)).toContain(shown.lines[0].provision);
    expect(textOfWord(paper.file.base64)).not.toContain(secret);
    const acts = await stage.store.asOwner('select facts::text as facts from acts.act where stream = $1', [id]);
    expect(JSON.stringify(acts)).not.toMatch(/zQv/);
    await expect(stage.ask(rut, 'case.copy', { id }, { copy: newId() })).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('say of a note that was withdrawn by whom and when, in the list, in a copy made since, and on its paper', async () => {
    const act = rut.envelope();
    await stage.ask(rut, 'case.note', { id }, { act, note: 'zQvWrong case.' });
    const items = [{ act: act.id, mask: 'nothing', provision: null }];
    const { answer: before } = await give(items);
    await answer('case.withdraw-note', { note: act.id, reason: 'zQvReason.' });
    const withdrawn = { by: 'Rut', at: testNow.toISOString() };
    const { answer: records } = await stage.ask(rut, 'case.records', { id });
    expect(records.lines.find((line: { id: string }) => line.id === act.id)).toMatchObject({ withdrawn });
    const copied = async (copy: string) => (await stage.ask(rut, 'case.copy', { id }, { copy })).answer.lines;
    expect(await copied(before.records.answers.at(-1).id), 'as it was given').toMatchObject([{ withdrawn: null }]);
    const { answer: given } = await give(items);
    const copy = given.records.answers.at(-1).id;
    expect(await copied(copy)).toMatchObject([{ words: 'zQvWrong case.', withdrawn }]);
    const { answer: paper } = await stage.ask(rut, 'case.copy-paper', { id }, { copy, format: 'docx' });
    expect(textOfWord(paper.file.base64)).toContain('This note was withdrawn by Rut');
    const who = await give([{ act: act.id, mask: 'who', provision: 'se.osl-17-1' }]);
    const hidden = await copied(who.answer.records.answers.at(-1).id);
    expect(hidden).toMatchObject([{ by: null, withdrawn: { by: null } }]);
  });

  it('are not masked under a provision that is not in the list, nor copied from elsewhere', async () => {
    const items = [{ act: note, mask: 'words', provision: 'se.made-up' }];
    await expect(give(items)).rejects.toMatchObject({ text: { id: 'case.records.no-provision' } });
    const elsewhere = [{ act: newId(), mask: 'nothing', provision: null }];
    await expect(give(elsewhere)).rejects.toMatchObject({ text: { id: 'case.records.not-in-case' } });
  });

  it('are refused with a provision, reasons and how to appeal, and all of it is in the log', async () => {
    const refusal = { asker: null, provision: 'se.osl-26-1', reason: 'Påhittade skäl.', appeal: 'se.osl-6-7' };
    const { answer: given } = await answer('case.refuse-copy', refusal);
    expect(given.records.answers.at(-1)).toMatchObject({ kind: 'refused', reason: 'Påhittade skäl.', asker: null });
    const { id: refused } = given.records.answers.at(-1);
    const { answer: decided } = await stage.ask(rut, 'case.answer-paper', { id }, { answer: refused, format: 'docx' });
    const decision = textOfWord(decided.file.base64);
    for (const told of [
      'The request is refused.',
      'Påhittade skäl.',
      'How to appeal',
      'not verified against the statutes',
    ])
      expect(decision).toContain(told);
    await expect(
      stage.ask(rut, 'case.answer-paper', { id }, { answer: newId(), format: 'docx' }),
    ).rejects.toMatchObject({ kind: 'not-found' });
    await expect(
      stage.ask(karin, 'case.answer-paper', { id }, { answer: refused, format: 'docx' }),
    ).rejects.toMatchObject({ kind: 'forbidden' });
    expect(given.records.answers.at(-1).appeal).toContain('6');
    const verbs = await stage.store.asOwner(
      "select distinct convert_from(bytes, 'UTF8')::jsonb ->> 'verb' as verb from audit.entry",
    );
    const logged = verbs.map(({ verb }) => verb);
    for (const verb of ['case.register', 'case.give-copy', 'case.copy', 'case.refuse-copy'])
      expect(logged).toContain(verb);
  });
});
