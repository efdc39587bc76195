import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { examples } from '../../main/proofs/world/parts.ts';
import { fillSearch } from '../../main/running/fill-search.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { aSignal, someFacts } from '../signals/testing/builders.ts';
import type { SearchFound } from './schema.ts';

const newId = () => uuidV7(testNow, randomBytes(16));

describe.each(storeKinds())('a search, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let karin: Person;
  let paula: Person;
  let signal: string;
  let reference: string;

  const workplace = {
    name: 'Påhittade Måsars Krog AB',
    organisationNumber: '559900-1122',
    street: 'Demogatan 4',
    municipality: 'Demoköping',
  };
  const register = async (person: Person, over: Partial<typeof workplace> = {}) => {
    const sent = aSignal(person.envelope(), { facts: someFacts({ workplace: { ...workplace, ...over } }) });
    const { answer } = await stage.ask(person, 'signal.register', {}, sent);
    return { id: sent.signal, signal: answer.signal };
  };
  const find = async (person: Person, text: string): Promise<SearchFound['groups']> =>
    (await stage.ask(person, 'search.find', {}, { text })).answer.groups;
  const found = async (person: Person, text: string): Promise<string[]> =>
    (await find(person, text)).flatMap(({ hits }) => hits.map(({ id }) => id));
  const example = async (person: Person, route: string, target: string, over: object = {}) => {
    const { params, input } = examples[route]?.({
      ...{ target, act: person.envelope, basis: [], unit: 51, facts: ['sector'], number: 12_345 },
      text: (field: string) => `påhittad ${field}`,
    }) ?? { params: {}, input: {} };
    return (await stage.ask(person, route, params, { ...input, ...over })).answer;
  };

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    karin = await stage.signIn(accountOf.karin, 'support');
    paula = await stage.signIn(accountOf.paula, 'criminal-investigation');
    const registered = await register(ines);
    signal = registered.id;
    reference = registered.signal.reference;
  });
  afterAll(() => stage.store.close());

  it.each([
    ['masars', 'firm', 'whole'],
    ['KROG påhittade', 'firm', 'whole'],
    ['mås', 'firm', 'begins'],
    ['mazars', 'firm', 'letter'],
    ['5599001122', 'number', 'whole'],
    ['SE559900112201', 'number', 'whole'],
    ['demogatan 4', 'address', 'whole'],
    ['demokoping', 'address', 'whole'],
    ['firm:krog', 'firm', 'whole'],
  ])('for %s finds the signal by its %s: %s', async (text, field, manner) => {
    expect(await find(ines, text)).toEqual([
      {
        kind: 'signal',
        called: 'Signals',
        hits: [{ id: signal, name: workplace.name, reference, field, manner }],
        more: false,
      },
    ]);
  });

  it('finds a matter by its reference, whole, begun and without its signs', async () => {
    for (const text of [reference, reference.toLowerCase(), reference.replaceAll('-', ''), reference.slice(0, 6)])
      expect((await find(ines, text))[0]?.hits[0], text).toMatchObject({ id: signal, field: 'reference' });
  });

  it('shows nothing to those who cannot open it, and does not tell that from what is not there', async () => {
    expect(await find(karin, 'masars')).toEqual([]);
    expect(await find(paula, reference)).toEqual([]);
    expect(await find(paula, reference)).toEqual(await find(paula, 'S-0000000-0'));
  });

  it('finds no more by what a correction has taken back, and the other again', async () => {
    const { id, signal: before } = await register(ines, { name: 'Gamla Namnet' });
    expect(await found(ines, 'gamla')).toEqual([id]);
    await stage.ask(
      ines,
      'signal.correct',
      { id },
      {
        act: ines.envelope(),
        basedOn: before.heads,
        facts: { workplace: { ...workplace, name: 'Nya' } },
        narrative: null,
        reason: 'It was written down wrong.',
      },
    );
    expect(await found(ines, 'gamla')).toEqual([]);
    expect(await found(ines, 'nya')).toEqual([id]);
  });

  it('finds cases, claims, inspections, criminal files and people, each where it is opened', async () => {
    const ids = { case: newId(), claim: newId(), inspection: newId(), file: newId(), person: newId() };
    const { case: opened } = await example(karin, 'case.open', ids.case);
    const { claim } = await example(karin, 'claim.open', ids.claim);
    await example(karin, 'person.register', ids.person, { facts: { ...someone, alias: 'Svalan' } });
    expect(await found(karin, opened.reference)).toEqual([ids.case]);
    expect(await found(karin, claim.reference)).toEqual([ids.claim]);
    expect(await find(karin, 'svalen')).toMatchObject([
      { kind: 'person', hits: [{ id: ids.person, name: 'Svalan', field: 'alias', manner: 'letter' }] },
    ]);
    expect(await find(ines, 'svalan')).toEqual([]);
    const { inspection } = ids;
    await stage.ask(ines, 'room.open', {}, { act: ines.envelope(), inspection, purpose: 'worker-protection' });
    const plan = { act: ines.envelope(), facts: { workplace }, note: null };
    await stage.ask(ines, 'inspection.plan', { id: inspection }, plan);
    expect((await find(ines, 'krog')).find((group) => group.kind === 'inspection')?.hits).toMatchObject([
      { id: ids.inspection, field: 'firm' },
    ]);
    const { file } = await example(paula, 'report.file', ids.file);
    expect(await find(paula, file.reference)).toMatchObject([{ kind: 'investigation', hits: [{ id: ids.file }] }]);
  });

  it('gives at most eight of a kind, the newest, and says that there are more', async () => {
    const made = [];
    for (let at = 0; at < 9; at++) made.push((await register(ines, { name: 'Flertalet' })).id);
    const [group] = await find(ines, 'flertalet');
    expect(group?.more).toBe(true);
    expect(group?.hits).toHaveLength(8);
    expect(made).toEqual(expect.arrayContaining(group?.hits.map(({ id }) => id) ?? []));
  });

  it('keeps no word: neither in the index, nor in the log, which says what was shown and by which field', async () => {
    await find(ines, 'masars');
    const rows = await stage.store.asOwner<{ row: string }>('select t::text as row from search.token_now t');
    expect(rows.length).toBeGreaterThan(30);
    // The number whole: six digits of it stand in a token of nineteen now and then by chance.
    for (const word of ['masars', 'krog', 'demogatan', '5599001122', '559900-1122', reference])
      expect(
        rows.filter(({ row }) => row.toLowerCase().includes(word.toLowerCase())),
        word,
      ).toEqual([]);
    const [entry] = await stage.store.asOwner<{ told: string }>(
      `select convert_from(bytes, 'utf8') as told from audit.entry order by seq desc limit 1`,
    );
    expect(JSON.parse(entry?.told ?? '{}')).toMatchObject({
      verb: 'search.find',
      result: 'seen',
      objects: expect.arrayContaining([signal]),
      fields: ['firm'],
    });
    expect(entry?.told).not.toContain('masars');
  });

  it('makes other tokens of the same words in the file of another unit', async () => {
    const [olav, nora] = [await stage.signIn(accountOf.olav, 'administration'), ines];
    const [here, there] = [await register(nora), await register(olav)];
    const tokens = async (id: string) =>
      (
        await stage.store.asOwner<{ token: string }>(
          "select token::text as token from search.token_now where id = $1 and field = 'firm'",
          [id],
        )
      ).map(({ token }) => token);
    const ours = new Set(await tokens(here.id));
    const theirs = await tokens(there.id);
    expect(theirs.length).toBeGreaterThan(10);
    expect(theirs.filter((token) => ours.has(token))).toEqual([]);
  });

  it('refuses what is too short or too long with a sentence', async () => {
    for (const text of ['', 'a', 'a'.repeat(121)])
      await expect(find(ines, text)).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('comes to know what was stored before it, some at a time, and goes on where it was interrupted', async () => {
    const read = () =>
      stage.store.asOwner<{ row: string }>('select t::text as row from search.token_now t where token is not null');
    const before = new Set((await read()).map(({ row }) => row));
    await stage.store.undone(async (asOwner) => {
      await asOwner('delete from search.token_now');
      await asOwner('insert into cape.search_due (stream_kind) select distinct stream_kind from acts.act');
      let left = 3;
      const client = (stops: boolean) =>
        ({
          // The transactions of the filling are parts of this one, which is undone.
          query: async (text: string, values?: unknown[]) => {
            if (/^(begin|commit|rollback)$/.test(text)) {
              if (text === 'commit' && stops && left-- === 0) throw new Error('interrupted');
              return { rows: [] };
            }
            return { rows: /^set local role/.test(text) ? [] : await asOwner(text, values) };
          },
        }) as unknown as Parameters<typeof fillSearch>[0];
      await expect(fillSearch(client(true), stage.store.keys, 2)).rejects.toThrow('interrupted');
      expect(await fillSearch(client(false), stage.store.keys, 2)).toBeGreaterThan(0);
      const rows = await asOwner<{ row: string }>(
        'select t::text as row from search.token_now t where token is not null',
      );
      expect(new Set(rows.map(({ row }) => row))).toEqual(before);
      expect(await asOwner('select 1 from cape.search_due')).toEqual([]);
    });
  });
});

const someone = { language: 'unknown', birthYear: 'unknown', sex: 'unknown' };
