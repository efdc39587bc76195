import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { textOfWord } from '../../../platform/testing/word-document.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { prosecutionExamples } from '../testing/examples.ts';

const workingNote = (act: object) => ({
  act,
  facts: {
    ...{ item: uuidV7(testNow, randomBytes(16)), type: 'EV04', number: null, parties: [], bearing: 'for' },
    ...{ accountOf: null, material: 'working-note', securedOn: '2026-03-05', keptUntil: null },
  },
  words: { short: 'påhittad anteckning', description: null, securedBy: 'Påhittad Petra', where: 'Påhittat rum 4' },
});

describe.each(storeKinds())(
  'a directive, a receipt for evidence and the record of disclosure on paper, on %s',
  (kind) => {
    let stage: Stage;
    let petra: Person;
    let file: string;
    const newId = () => uuidV7(testNow, randomBytes(16));
    const example = (route: string, person = petra) => {
      const made = prosecutionExamples[route]?.({
        ...{ target: file, act: () => person.envelope(), basis: [], unit: 0, facts: [], number: 12_345 },
        text: (field) => `Påhittat ${field}`,
      });
      if (!made) throw new Error(route);
      return made;
    };
    const tell = (route: string) => stage.ask(petra, route, example(route).params, example(route).input);

    beforeAll(async () => {
      stage = await setStage(await openStore(kind, provisionPeople));
      petra = await stage.signIn(accountOf.petra, 'criminal-investigation');
      file = newId();
      for (const route of [
        'report.file',
        'investigation.open',
        'injured-party.add',
        'evidence.add',
        'evidence.correct',
      ])
        await tell(route);
      await tell('directive.give');
    });
    afterAll(() => stage.store.close());

    const paper = async (route: string, more: object = {}, by = petra) => {
      const { params, input } = example(route);
      return (await stage.ask(by, route, params, { ...input, ...more })).answer.file;
    };

    it('says what is to be done and by when, and then what was answered', async () => {
      const before = textOfWord((await paper('directive.paper')).base64);
      expect(before).toContain('Påhittat what');
      expect(before).toContain('5 March 2031');
      expect(before).toContain('Not answered yet.');
      expect(before).not.toContain('Påhittat description');
      await tell('directive.answer');
      const after = textOfWord((await paper('directive.paper')).base64);
      expect(after).toContain('Searched, nothing found');
      expect(after).toContain('Påhittat answer');
    });

    it('says what was taken, by whose hands it went and under which fingerprint, and nothing of what it is thought to show', async () => {
      const made = await paper('evidence.receipt-paper');
      expect(made.name).toMatch(/^evidence-receipt-f-[\w-]+-e01\.docx$/);
      const text = textOfWord(made.base64);
      for (const told of ['E01', 'Påhittat short', 'Påhittat securedBy', 'Påhittat where'])
        expect(text).toContain(told);
      expect(text).toContain('not recorded in CAPE: fill in here');
      expect(text).toMatch(/fingerprint [0-9a-f]{64} in the sealed log/);
      const { answer } = await stage.ask(petra, 'investigation.read', { id: file });
      expect(answer.items[0].bearing).toBe('both');
      for (const untold of ['Both for and against', 'Påhittat description', 'Påhittat reason', 'Påhittat alias'])
        expect(text).not.toContain(untold);
    });

    it('says what the defence was given and confirmed, and does not name what stays in the agency', async () => {
      for (const route of ['file.serve', 'defence.disclose']) await tell(route);
      const served = (await stage.ask(petra, 'investigation.read', { id: file })).answer.services[0];
      const facts = { given: served.id, on: served.on, how: 'in-writing' };
      const words = { by: 'Påhittad försvarare', hash: null };
      await stage.ask(petra, 'defence.acknowledge', { id: file }, { act: petra.envelope(), facts, words });
      await stage.ask(petra, 'evidence.add', { id: file }, workingNote(petra.envelope()));
      const text = textOfWord((await paper('defence.disclosed-paper')).base64);
      for (const told of ['5 March 2026', 'Final service', 'On request', 'E01', 'in writing: Påhittad försvarare'])
        expect(text).toContain(told);
      expect(text).toContain('Not confirmed');
      expect(text).toContain('1 piece of evidence stays in the agency because of its class.');
      for (const untold of ['E02', 'påhittad anteckning', 'Påhittat why', 'Påhittat short'])
        expect(text).not.toContain(untold);
    });

    it('is a tagged PDF, made apart from the thread that answers', async () => {
      for (const route of ['directive.paper', 'evidence.receipt-paper', 'defence.disclosed-paper']) {
        const pdf = Buffer.from((await paper(route, { format: 'pdf' })).base64, 'base64').toString('latin1');
        for (const told of ['/MarkInfo', '/StructTreeRoot', '/Lang (en)', '<pdfuaid:part>1</pdfuaid:part>'])
          expect(pdf).toContain(told);
      }
    });

    it('is not there for a directive or an item of another file, nor for a person who cannot read the file', async () => {
      for (const [route, name] of [
        ['directive.paper', 'directive'],
        ['evidence.receipt-paper', 'item'],
      ] as const)
        await expect(paper(route, { [name]: newId() })).rejects.toMatchObject({ kind: 'not-found' });
      const ivar = await stage.signIn(accountOf.ivar, 'criminal-investigation');
      await expect(paper('directive.paper', {}, ivar)).rejects.toMatchObject({ kind: 'not-found' });
      const karin = await stage.signIn(accountOf.karin, 'support');
      await expect(paper('evidence.receipt-paper', {}, karin)).rejects.toMatchObject({ kind: 'not-found' });
    });
  },
);
