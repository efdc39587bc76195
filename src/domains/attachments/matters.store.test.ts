import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileHolders } from '../../main/domains.ts';
import { examples } from '../../main/proofs/world/parts.ts';
import { startWhole } from '../../main/proofs/world/whole-server.ts';
import { sendPiece } from '../../testing/bring-file.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { openedTip } from '../../testing/tips.ts';
import { type FileAt, fileStage, newFileId, someText } from './testing/file-stage.ts';

type Account = readonly [keyof typeof accountOf, capacity: string];
/** A kind of matter: who makes one, who may not see that one, and who has no such matters at all. */
type Told = {
  readonly kind: string;
  readonly by: Account;
  readonly hiddenFrom: Account | null;
  readonly notFor: Account;
};

const matters: readonly Told[] = [
  {
    kind: 'case',
    by: ['karin', 'support'],
    hiddenFrom: ['paula', 'criminal-investigation'],
    notFor: ['ana', 'analysis'],
  },
  { kind: 'person', by: ['karin', 'support'], hiddenFrom: ['sara', 'support'], notFor: ['tova', 'administration'] },
  { kind: 'claim', by: ['linus', 'support'], hiddenFrom: ['sara', 'support'], notFor: ['tova', 'administration'] },
  {
    kind: 'investigation',
    by: ['petra', 'criminal-investigation'],
    hiddenFrom: ['ivar', 'criminal-investigation'],
    notFor: ['ana', 'analysis'],
  },
  {
    kind: 'evidence-item',
    by: ['petra', 'criminal-investigation'],
    hiddenFrom: ['ivar', 'criminal-investigation'],
    notFor: ['ana', 'analysis'],
  },
  { kind: 'support', by: ['karin', 'support'], hiddenFrom: ['sara', 'support'], notFor: ['ana', 'analysis'] },
  { kind: 'tip', by: ['ines', 'supervision'], hiddenFrom: ['karin', 'support'], notFor: ['tage', 'supervision'] },
  { kind: 'programme', by: ['nora', 'administration'], hiddenFrom: null, notFor: ['maja', 'administration'] },
  { kind: 'event', by: ['nora', 'administration'], hiddenFrom: null, notFor: ['maja', 'administration'] },
];

describe.each(storeKinds())('files on matters of each kind, on %s', (store) => {
  let stage: Stage;
  let whole: Awaited<ReturnType<typeof startWhole>>;
  let files: ReturnType<typeof fileStage>;
  const signIn = ([name, capacity]: Account) => stage.signIn(accountOf[name], capacity);

  beforeAll(async () => {
    stage = await setStage(await openStore(store, provisionPeople));
    whole = await startWhole(stage);
    files = fileStage(stage);
  });
  afterAll(async () => {
    await whole.server.close();
    await stage.store.close();
  });

  const ask = (person: Person, route: string, target: string, over: object = {}) => {
    const { params, input } = examples[route]?.({
      ...{ target, act: person.envelope, basis: [], unit: 51, facts: [], number: 12_345 },
      text: (field: string) => `påhittat ${field}`,
    }) ?? { params: {}, input: {} };
    return stage.ask(person, route, params, { ...input, ...over });
  };
  const aPerson = async (by: Person): Promise<string> => {
    const id = newFileId();
    const { answer: free } = await ask(by, 'person.aliases', '');
    await ask(by, 'person.register', id, {
      facts: { alias: free.items[0], language: 'uz', birthYear: 1998, sex: 'man' },
    });
    return id;
  };
  const made: Readonly<Record<string, (by: Person) => Promise<string>>> = {
    case: (by) => files.openCase(by),
    person: aPerson,
    claim: async (by) => {
      const id = newFileId();
      await ask(by, 'claim.open', id);
      return id;
    },
    investigation: async (by) => {
      const id = newFileId();
      await ask(by, 'report.file', id);
      return id;
    },
    'evidence-item': async (by) => {
      const file = newFileId();
      await ask(by, 'report.file', file);
      return (await ask(by, 'evidence.add', file)).answer.file.items[0].id;
    },
    support: async (by) => {
      const person = await aPerson(by);
      await ask(by, 'assistance.begin', person);
      return (await ask(by, 'assistance.of-person', person)).answer.support.id;
    },
    tip: (by) => openedTip(stage, by),
    programme: async (by) => {
      const id = newFileId();
      await ask(by, 'programme.open', id);
      return id;
    },
    event: async (by) => {
      const id = newFileId();
      await ask(by, 'event.create', id);
      return id;
    },
  };
  const fetched = ({ kind, id, file }: FileAt, person: Person) =>
    whole.server.inject({
      method: 'GET',
      url: `/api/files/${kind}/${id}/${file}/contents`,
      headers: { host: 'localhost', cookie: `cape-dev=${Buffer.from(person.token).toString('base64url')}` },
    });

  it('are those whose verbs are routes of the server', () => {
    const names = stage.routes.map(({ name }) => name);
    const verbs = [...fileHolders.values()].flatMap(({ verb, writes }) => [verb, writes]);
    expect(verbs.filter((verb) => !names.includes(verb))).toEqual([]);
    expect([...fileHolders.keys()].sort()).toEqual([...matters.map(({ kind }) => kind), 'signal'].sort());
  });

  describe.each(matters)('$kind', ({ kind, by, hiddenFrom, notFor }) => {
    let person: Person;
    let of: FileAt;
    beforeAll(async () => {
      person = await signIn(by);
      const id = (await made[kind]?.(person)) ?? '';
      of = (await files.addWhole(person, someText(20), { id, kind })).of;
    });

    it('has its files listed and fetched by those who read it, and closed by those who write there', async () => {
      expect(await files.line(person, of)).toMatchObject({
        ...{ state: 'kept', opens: true, may: ['attachment.correct-name', 'attachment.withdraw'] },
      });
      expect((await files.list(person, of.id, kind)).may).toEqual(['attachment.add']);
      expect((await fetched(of, person)).rawPayload).toHaveLength(20);
      await stage.ask(person, 'attachment.correct-name', of, { act: person.envelope(), name: 'intyg.txt' });
      const { of: other } = await files.addWhole(person, someText(5), { id: of.id, kind });
      await stage.ask(person, 'attachment.withdraw', other, { act: person.envelope(), reason: 'Fel ärende.' });
      expect((await files.line(person, other)).state).toBe('withdrawn');
      expect((await files.line(person, of)).name).toBe('intyg.txt');
    });

    if (hiddenFrom)
      it('is to those who do not see it as if it were not there', async () => {
        const other = await signIn(hiddenFrom);
        const nothing = { kind, id: newFileId(), file: newFileId() };
        const [hidden, missing] = await Promise.all([fetched(of, other), fetched(nothing, other)]);
        expect([hidden.statusCode, hidden.body]).toEqual([404, missing.body]);
        await expect(files.list(other, of.id, kind)).rejects.toMatchObject({ kind: 'not-found' });
        await expect(files.add(other, { id: of.id, kind, bytes: 5 })).rejects.toMatchObject({ kind: 'not-found' });
        const piece = { ...of, piece: 0, contents: someText(20) };
        await expect(sendPiece(stage, other, piece)).rejects.toMatchObject({ kind: 'not-found' });
      });

    it('is for those who hold its verbs, whatever else they may', async () => {
      const other = await signIn(notFor);
      for (const id of [of.id, newFileId()]) {
        await expect(files.list(other, id, kind)).rejects.toMatchObject({ kind: 'forbidden' });
        await expect(files.add(other, { id, kind, bytes: 5 })).rejects.toMatchObject({ kind: 'forbidden' });
        const piece = { kind, id, file: of.file, piece: 0, contents: someText(20) };
        await expect(sendPiece(stage, other, piece)).rejects.toMatchObject({ kind: 'forbidden' });
        expect((await fetched({ ...of, id }, other)).statusCode).toBe(403);
      }
    });

    it('is no matter of another kind', async () => {
      const others = [...fileHolders.keys()].filter((one) => one !== kind);
      for (const one of others) {
        const refused = await files.list(person, of.id, one).catch(({ kind: why }: { kind: string }) => why);
        expect(['not-found', 'forbidden']).toContain(refused);
      }
    });
  });
});
