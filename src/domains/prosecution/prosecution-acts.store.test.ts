import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { carryLetters } from '../disclosures/public.server.ts';

const newId = (): string => uuidV7(testNow, randomBytes(16));
const anItem = (item: string, party: string, over: object = {}) => ({
  facts: {
    item,
    type: 'EV04',
    number: 7,
    parties: [party],
    bearing: 'for',
    accountOf: null,
    material: 'protocol',
    securedOn: '2026-02-11',
    keptUntil: null,
    ...over,
  },
  words: { short: 'chatt 2 aug', description: 'En påhittad chatt.', securedBy: 'Påhittad polis', where: null },
});

describe.each(storeKinds())('a criminal file, on %s', (kind) => {
  let stage: Stage;
  let ivar: Person;
  let petra: Person;
  let karin: Person;
  let olav: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ivar = await stage.signIn(accountOf.ivar, 'criminal-investigation');
    petra = await stage.signIn(accountOf.petra, 'criminal-investigation');
    karin = await stage.signIn(accountOf.karin, 'support');
    olav = await stage.signIn(accountOf.olav, 'administration');
  });
  afterAll(() => stage.store.close());

  /** A file of this person, opened, with one injured party. */
  const begin = async (person: Person) => {
    const file = newId();
    const party = newId();
    await stage.ask(
      person,
      'report.file',
      {},
      {
        act: person.envelope(),
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
    await tell(person, file, 'investigation.open', {
      facts: { ledBy: 'prosecutor', decisionDue: '2026-11-27' },
      words: { reason: null },
    });
    await tell(person, file, 'injured-party.add', {
      facts: { party, person: null, under18: null },
      words: { alias: 'Lärkan' },
    });
    return { file, party };
  };
  const tell = async (person: Person, id: string, name: string, said: object) =>
    (await stage.ask(person, name, { id }, { act: person.envelope(), ...said })).answer.file;
  const read = async (person: Person, id: string) => (await stage.ask(person, 'investigation.read', { id })).answer;
  const arrived = async (person: Person) => (await stage.ask(person, 'investigation.list')).answer.letters;

  it('refuses an id that a task already has, of this file or another, and both stay unchanged', async () => {
    const [one, other] = [await begin(ivar), await begin(ivar)];
    const request = (file: string, id: string) =>
      stage.ask(
        ivar,
        'evidence.request',
        { id: file },
        {
          act: ivar.envelope(),
          facts: { request: id, type: 'EV11', parties: [], holder: 'municipality', askedOn: '2026-02-11', lost: null },
          words: { what: 'Ett påhittat larm.' },
        },
      );
    const tasks = () => stage.store.asOwner('select id, stream, kind, facts from tasks.task_now order by id');
    await request(one.file, newId());
    const before = await tasks();
    for (const taken of [one.file, other.file]) await expect(request(one.file, taken)).rejects.toThrow('http.id-used');
    expect(await tasks()).toEqual(before);
  });

  it('belongs to its agency: no other agency and no other capacity sees that it exists', async () => {
    const { file } = await begin(ivar);
    expect((await read(ivar, file)).what).toBe('En påhittad anmälan.');
    for (const person of [petra, karin, olav]) {
      await expect(read(person, file)).rejects.toMatchObject({ kind: 'not-found' });
      await expect(
        tell(person, file, 'suspect.add', { facts: { suspect: newId() }, words: { name: 'Påhittad' } }),
      ).rejects.toMatchObject({ kind: 'not-found' });
    }
    const askAdministrator = stage.ask(olav, 'investigation.list');
    expect((await askAdministrator).answer).toMatchObject({ items: [], letters: [] });
  });

  it('sends chosen items to the prosecutor, who sets elements there and sends back a directive', async () => {
    const police = await begin(ivar);
    const office = await begin(petra);
    const item = newId();
    await tell(ivar, police.file, 'evidence.add', anItem(item, police.party));
    await tell(ivar, police.file, 'evidence.send', { toUnit: 41, items: [item], purpose: 'Till åklagaren.' });
    await carryLetters(stage.runtime);
    const [letter] = await arrived(petra);
    expect(letter).toMatchObject({ kind: 'investigation-file', from: expect.stringContaining('Investigation East') });
    const take = { act: petra.envelope(), file: office.file };
    const taken = (await stage.ask(petra, 'criminal-letter.take', { id: letter.id }, take)).answer.letter;
    expect(taken).toMatchObject({ taken: true, items: [{ label: 'E07', short: 'chatt 2 aug' }] });
    await expect(
      stage.ask(petra, 'criminal-letter.take', { id: letter.id }, { ...take, act: petra.envelope() }),
    ).rejects.toMatchObject({ text: { id: 'prosecution.problem.letter-taken' } });
    const file = await read(petra, office.file);
    expect(file.parties).toHaveLength(1);
    const [e07] = file.items;
    expect(e07).toMatchObject({ label: 'E07', parties: [office.party], short: 'chatt 2 aug' });
    expect(e07.id).not.toBe(item);

    const set = await tell(petra, office.file, 'element.set', {
      facts: {
        party: office.party,
        element: 'SE.BRB.4.1b.LINK.1',
        state: 'supported',
        weak: false,
        for: [e07.id],
        against: [],
        lookedAgainst: true,
      },
      words: { reason: 'Chatten säger det.' },
    });
    const rows = set.boards[0].offences[1].groups.flatMap((group: { rows: object[] }) => group.rows);
    expect(rows).toEqual([
      expect.objectContaining({ independent: 1, lookedAgainst: true, setBy: 'Petra', reason: 'Chatten säger det.' }),
    ]);

    const directive = newId();
    await tell(petra, office.file, 'directive.give', {
      facts: { directive, party: office.party, element: 'SE.BRB.4.1b.LINK.1', dueOn: '2026-12-01' },
      words: { what: 'Hör henne om skulden.' },
      toUnit: 32,
    });
    await carryLetters(stage.runtime);
    const [asked] = await arrived(ivar);
    expect((await stage.ask(ivar, 'criminal-letter.read', { id: asked.id })).answer).toMatchObject({
      what: 'Hör henne om skulden.',
      may: ['criminal-letter.answer'],
    });
    await stage.ask(
      ivar,
      'criminal-letter.answer',
      { id: asked.id },
      {
        act: ivar.envelope(),
        file: police.file,
        answer: 'nothing-found',
        items: [],
        words: { answer: 'Hon hördes; inget nytt.' },
      },
    );
    await carryLetters(stage.runtime);
    const [answer] = await arrived(petra);
    await stage.ask(petra, 'criminal-letter.take', { id: answer.id }, { act: petra.envelope(), file: office.file });
    expect((await read(petra, office.file)).directives[0].answered).toMatchObject({
      answer: 'nothing-found',
      words: 'Hon hördes; inget nytt.',
    });
    expect((await read(petra, office.file)).sent[0].acknowledgedAt).not.toBeNull();
  });

  it('is decided with what contradicts it, and is a task until then', async () => {
    const { file, party } = await begin(petra);
    const owed = async () => {
      const { answer } = await stage.ask(petra, 'work.list');
      return JSON.stringify(answer).includes(file);
    };
    expect(await owed()).toBe(true);
    const decision = {
      facts: {
        lines: [{ party, offence: 'SE.BRB.4.1b', outcome: 'charged', reason: 'RC15' }],
        against: 'found',
        notTaken: null,
        reviewToldIn: null,
        obstacles: ['OB-C11'],
        tellAfterSupport: null,
      },
      words: { reasons: 'Påhittade skäl.', against: null, notTaken: null },
    };
    await expect(tell(petra, file, 'decision.make', decision)).rejects.toMatchObject({
      text: { id: 'prosecution.problem.against-missing' },
    });
    const words = { ...decision.words, against: 'Fria måndagar.' };
    const decided = await tell(petra, file, 'decision.make', { ...decision, words });
    expect(decided).toMatchObject({ status: 'decided', decisions: [{ byMe: true, againstWords: 'Fria måndagar.' }] });
    expect(await owed()).toBe(false);
  });

  it('gets one second review by another person when it is closed, and a judgment when it was charged', async () => {
    await stage.store.asOwner(
      `select access.add_person(1999, 41, 'Påhittad', 'Åklagare', 'Prosecutor', null,
        array['criminal-investigation'], array['officer'])`,
    );
    const colleague = await stage.signIn('1999', 'criminal-investigation');
    const { file, party } = await begin(petra);
    const decision = (outcome: string, reason: string) => ({
      facts: {
        lines: [{ party, offence: 'SE.BRB.4.1b', outcome, reason }],
        against: 'nothing-found',
        notTaken: [],
        reviewToldIn: 'uz',
        obstacles: [],
        tellAfterSupport: null,
      },
      words: { reasons: 'Påhittade skäl.', against: null, notTaken: 'Inget var kvar.' },
    });
    // Before the second review, by the clock: acts of two devices are folded by when they happened.
    const act = petra.envelope({ happenedFrom: '2026-11-24T08:00:00.000Z' });
    const closed = await tell(petra, file, 'decision.make', { act, ...decision('closed', 'RC08') });
    const look = { facts: { decision: closed.decisions[0].id, agrees: true }, words: { reason: 'Läst.' } };
    await expect(tell(petra, file, 'decision.second-look', look)).rejects.toMatchObject({
      text: { id: 'prosecution.problem.own-second-look' },
    });
    await tell(colleague, file, 'decision.second-look', look);
    await expect(tell(colleague, file, 'decision.second-look', look)).rejects.toMatchObject({
      text: { id: 'prosecution.problem.second-look-done' },
    });
    const verdict = {
      facts: {
        instance: 'district-court',
        on: '2026-11-20',
        lines: [{ party, offence: 'SE.BRB.4.1b', outcome: 'convicted' }],
        findings: [],
        damagesOrdered: null,
        obstacles: [],
      },
      words: { court: 'Påhittade tingsrätten', reasons: 'Påhittade domskäl.' },
    };
    await expect(tell(petra, file, 'verdict.record', verdict)).rejects.toMatchObject({
      text: { id: 'prosecution.problem.not-charged' },
    });
    await tell(petra, file, 'decision.make', decision('charged', 'RC15'));
    expect(await tell(petra, file, 'verdict.record', verdict)).toMatchObject({ status: 'judged' });
  });

  it('is not charged by the police', async () => {
    const { file, party } = await begin(ivar);
    const charge = tell(ivar, file, 'decision.make', {
      facts: {
        lines: [{ party, offence: 'SE.BRB.4.1b', outcome: 'charged', reason: 'RC15' }],
        against: 'nothing-found',
        notTaken: null,
        reviewToldIn: null,
        obstacles: [],
        tellAfterSupport: null,
      },
      words: { reasons: 'Påhittade skäl.', against: null, notTaken: null },
    });
    await expect(charge).rejects.toMatchObject({ text: { id: 'prosecution.problem.only-prosecutor-charges' } });
  });

  it('is served without a protected address, whose place is named and which is stored nowhere', async () => {
    const { file, party } = await begin(petra);
    const item = newId();
    await tell(petra, file, 'evidence.add', anItem(item, party));
    const service = (text: string) => ({
      facts: { on: '2026-10-12', replyBy: '2026-11-02', items: [item] },
      documents: [{ id: newId(), kind: 'invoice', name: 'tolk.txt', text, metadata: '' }],
      protectedAddresses: ['Påhittade Gränd 14 B'],
    });
    await expect(tell(petra, file, 'file.serve', service('Tolkning 2 h\nPåhittade gränd 14B'))).rejects.toMatchObject({
      text: { id: 'prosecution.problem.address-in-text' },
      values: { file: 'tolk.txt', line: 2 },
    });
    const served = await tell(petra, file, 'file.serve', service('Tolkning 2 h'));
    expect(served).toMatchObject({ status: 'served', services: [{ documents: [{ name: 'tolk.txt' }] }] });
    expect(JSON.stringify(served)).not.toMatch(/Gränd/i);
  });
});
