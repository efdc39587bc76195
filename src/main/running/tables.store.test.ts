import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carryLetters } from '../../domains/disclosures/public.server.ts';
import type { ListShown, ListState } from '../../domains/search/lists/schema.ts';
import { aSignal, someFacts } from '../../domains/signals/testing/builders.ts';
import { uuidV7 } from '../../kernel/id.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { aTipKey, worker } from '../../testing/tips.ts';
import { startWhole } from '../proofs/world/whole-server.ts';

const everything: ListState = { where: {}, from: null, until: null, sort: null };
const newId = () => uuidV7(testNow, randomBytes(16));

describe.each(storeKinds())('the tables over all matters, on %s', (kind) => {
  let stage: Stage;
  let server: FastifyInstance;
  let ines: Person;
  let karin: Person;
  let ivar: Person;
  let petra: Person;

  const asked = (list: string, state: Partial<ListState> = {}) => ({
    list,
    text: null,
    state: { ...everything, ...state },
  });
  const read = async (person: Person, list: string, state: Partial<ListState> = {}): Promise<ListShown> =>
    (await stage.ask(person, 'list.read', {}, { ...asked(list, state), after: null })).answer;
  const take = async (person: Person, list: string, format: string) => {
    const { answer } = await stage.ask(person, 'list.export', {}, { ...asked(list), format });
    return { ...answer, bytes: answer.bytes === null ? null : Buffer.from(answer.bytes, 'base64') };
  };
  const nameOf = ({ columns }: ListShown, column: string, code: unknown) =>
    columns.find(({ id }) => id === column)?.choices.find((choice) => choice.code === code)?.called;
  const logged = async (verb: string) =>
    (
      await stage.store.asOwner<{ told: { objects: string[] } }>(
        `select convert_from(bytes, 'UTF8')::jsonb as told from audit.entry
          where convert_from(bytes, 'UTF8')::jsonb ->> 'verb' = $1 order by seq`,
        [verb],
      )
    ).at(-1)?.told;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ({ server } = await startWhole(stage));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    karin = await stage.signIn(accountOf.karin, 'support');
    ivar = await stage.signIn(accountOf.ivar, 'criminal-investigation');
    petra = await stage.signIn(accountOf.petra, 'criminal-investigation');
  });
  afterAll(async () => {
    await server.close();
    await stage.store.close();
  });

  const passOn = async (facts: string[], toUnit: number, ground: string) => {
    const sent = aSignal(ines.envelope(), { signal: newId(), facts: someFacts({}) });
    await stage.ask(ines, 'signal.register', {}, sent);
    await stage.ask(
      ines,
      'signal.pass-on',
      { id: sent.signal },
      {
        act: ines.envelope(),
        toUnit,
        facts,
        purpose: 'To plan a check together.',
        ground,
        weighing: { interestInSharing: 'The tax office can see the pay.', interestProtected: 'Nobody is named.' },
      },
    );
    return sent.signal;
  };

  it('what left the unit is there with what, to whom, on which ground, by whom, and how far it has come', async () => {
    const first = await passOn(['sector', 'people'], 21, 'se.osl-10-15a');
    const before = await read(ines, 'disclosure');
    expect(before).toMatchObject({ called: 'Disclosures', total: 1, usual: { column: 'sent', down: true } });
    const [line] = before.items;
    expect(line?.opens).toEqual({ kind: 'signal', id: first });
    expect(line?.values).toMatchObject({
      kind: 'signal',
      what: 'Sector, People',
      to: '21',
      ground: 'se-osl-10-15a',
      state: 'sent',
    });
    expect(line?.values.matter).toMatch(/^S-/);
    expect(nameOf(before, 'to', '21')).toContain(', ');
    expect(nameOf(before, 'ground', 'se-osl-10-15a')).toContain('10');
    expect(nameOf(before, 'by', line?.values.by)).toBe('Ines');
    expect(JSON.stringify(before), 'sealed words').not.toMatch(/plan a check|see the pay/);
    expect((await logged('list.read'))?.objects, 'the matter, not the letter').toEqual([first]);

    await carryLetters(stage.runtime);
    const second = await passOn(['workplace'], 21, 'se.osl-10-15a');
    const states = async (where: Record<string, string>) =>
      (await read(ines, 'disclosure', { where })).items.map(({ opens }) => opens?.id);
    expect(await states({ state: 'arrived' })).toEqual([first]);
    expect(await states({ state: 'sent' })).toEqual([second]);
    expect(await states({ matter: String(line?.values.matter) })).toEqual([first]);
    expect(await states({ by: 'me' })).toHaveLength(2);
    expect(await states({ by: 'none' })).toEqual([]);
  });

  it('no one else has a line of it: the recipient has sent nothing, and other units neither', async () => {
    for (const person of [karin, ivar, petra]) expect((await read(person, 'disclosure')).items).toEqual([]);
  });

  it('leaves as CSV and as PDF on its side, whole, after a fresh proof', async () => {
    const csv = await take(ines, 'disclosure', 'csv');
    expect(csv.lines).toBe(2);
    expect(csv.bytes?.toString('utf8')).toMatch(/Sector, People/);
    const pdf = await take(ines, 'disclosure', 'pdf');
    expect(pdf).toMatchObject({ name: 'disclosure.pdf', type: 'application/pdf', lines: 2 });
    expect(pdf.bytes?.subarray(0, 5).toString('latin1') ?? '%PDF-').toBe('%PDF-');
    expect((await logged('list.export'))?.objects).toHaveLength(2);
  });

  it('tips are what stands outside the seal, danger first, for tip readers alone', async () => {
    await aTipKey(stage, ines);
    await worker(server).send();
    const tips = await read(ines, 'tip');
    expect(tips).toMatchObject({ called: 'Tips', total: 1, usual: { column: null, called: 'Danger first' } });
    expect(Object.keys(tips.items[0]?.values ?? {}).sort()).toEqual(['back', 'danger', 'due', 'opened', 'state']);
    expect(tips.items[0]?.values).toMatchObject({ state: 'unopened', opened: null });
    const [id] = tips.items.map((line) => line.id);
    expect((await read(ines, 'tip', { where: { opened: 'none' } })).total).toBe(1);
    await stage.ask(ines, 'tip.open', { id }, { act: ines.envelope() });
    expect((await read(ines, 'tip', { where: { opened: 'me', state: 'opened' } })).total).toBe(1);
    const tage = await stage.signIn(accountOf.tage, 'supervision');
    await expect(read(tage, 'tip')).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(take(tage, 'tip', 'csv')).rejects.toMatchObject({ kind: 'forbidden' });
    expect((await take(ines, 'tip', 'csv')).bytes?.toString('utf8').split('\r\n')[0]).toContain(
      'Answer by,Danger,State',
    );
  });

  it('My work is there whole, by date, and is narrowed by kind and by whose it is', async () => {
    const work = (await stage.ask(ines, 'work.list')).answer.items;
    const all = await read(ines, 'work');
    expect(all.usual).toEqual({ column: 'due', down: false, called: 'Due first' });
    expect(all.items.map(({ id }) => id).sort()).toEqual(work.map(({ id }: { id: string }) => id).sort());
    const days = all.items.flatMap(({ values }) => values.due ?? []);
    expect(days).toEqual([...days].sort());
    const signals = await read(ines, 'work', { where: { kind: 'signal' } });
    expect(nameOf(all, 'kind', 'signal')).toBe('Signal');
    expect(new Set(signals.items.map(({ opens }) => opens?.kind))).toEqual(new Set(['signal']));
    const owners = new Set(
      (await read(ines, 'work', { where: { owner: 'none' } })).items.map(({ values }) => values.owner),
    );
    expect([...owners].filter((owner) => owner !== null)).toEqual([]);
  });

  it('evidence of all criminal files that a person opens, with its elements, and of no others', async () => {
    const file = newId();
    const [party, item, request] = [newId(), newId(), newId()];
    const tell = (name: string, said: object) => stage.ask(ivar, name, { id: file }, { act: ivar.envelope(), ...said });
    await stage.ask(
      ivar,
      'report.file',
      {},
      {
        act: ivar.envelope(),
        file,
        facts: {
          case: null,
          offences: ['SE.BRB.4.1b'],
          source: 'police',
          reportedOn: '2026-02-05',
          deedOn: '2026-02-05',
        },
        words: { what: 'En påhittad anmälan.' },
      },
    );
    await tell('investigation.open', {
      facts: { ledBy: 'prosecutor', decisionDue: '2026-11-27' },
      words: { reason: null },
    });
    await tell('injured-party.add', { facts: { party, person: null, under18: null }, words: { alias: 'Lärkan' } });
    await tell('evidence.add', {
      facts: {
        item,
        type: 'EV04',
        number: 7,
        parties: [party],
        bearing: 'for',
        accountOf: null,
        material: 'protocol',
        securedOn: '2026-02-11',
        keptUntil: '2026-12-01',
      },
      words: { short: 'chatt 2 aug', description: 'En påhittad chatt.', securedBy: 'Påhittad polis', where: null },
    });
    await tell('evidence.request', {
      facts: { request, type: 'EV11', parties: [], holder: 'municipality', askedOn: '2026-02-11', lost: null },
      words: { what: 'Ett påhittat larm.' },
    });
    await tell('element.set', {
      facts: {
        party,
        element: 'SE.BRB.4.1b.LINK.1',
        state: 'supported',
        weak: false,
        for: [item],
        against: [],
        lookedAgainst: true,
      },
      words: { reason: 'Det påhittade säger det.' },
    });
    const shown = await read(ivar, 'evidence');
    expect(shown.items.map(({ values }) => [values.number, values.state, values.until])).toEqual([
      ['E07', 'secured', '2026-12-01'],
      ['Requested', 'asked', null],
    ]);
    expect(shown.items[0]?.opens).toEqual({ kind: 'investigation', id: file });
    expect(JSON.stringify(shown.items), 'sealed words').not.toMatch(/chatt|påhitta|larm/i);
    const element = 'SE-BRB-4-1b-LINK-1';
    expect((await read(ivar, 'evidence', { where: { elements: element } })).items.map(({ id }) => id)).toEqual([item]);
    expect(nameOf(shown, 'elements', element)).not.toBe(element);
    expect((await read(ivar, 'evidence', { until: '2026-12-01' })).total).toBe(1);
    for (const person of [ines, karin, petra]) expect((await read(person, 'evidence')).items).toEqual([]);
  });

  it('claims abroad and the desk are tables too, for those who open them', async () => {
    for (const list of ['fee-claim', 'desk']) {
      expect((await read(karin, list)).columns.length, list).toBeGreaterThan(5);
      expect((await read(ivar, list)).items, list).toEqual([]);
    }
  });
});
