import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { startWhole, type WholeServer } from '../../main/proofs/world/whole-server.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { mailerOf } from '../../platform/mail/mailer.ts';
import { type AMailServer, startMailServer } from '../../platform/mail/testing/a-mail-server.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { sendDueSurveyMails } from './answering/mails.server.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const many = 24;
const address = (at: number): string => `paahittad-${at}@verket.example`;
const ids = ['QB-01', 'QB-05', 'QB-07'];
/** What each of them answers: the pattern differs from person to person. */
const saidBy = (at: number): readonly string[] =>
  ids.map((_, question) => ['a', 'b', 'c', '-'][(at + question * 3) % 4] ?? '-');

describe.each(storeKinds())('a survey of authorities, on %s', (kind) => {
  let stage: Stage;
  let whole: WholeServer;
  let nora: Person;
  let mail: AMailServer;
  const survey = newId();

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    whole = await startWhole(stage);
    mail = await startMailServer({ starttls: false });
    nora = await stage.signIn(accountOf.nora, 'administration');
  });
  afterAll(async () => {
    await mail.close();
    await whole.server.close();
    await stage.store.close();
  });

  const send = async (verb: string, input: object = {}, id = survey) =>
    (await stage.ask(nora, verb, { id }, { act: nora.envelope(), ...input })).answer as {
      survey: {
        state: string;
        answered: number | null;
        draw: { parts: { places: number[] }[] } | null;
        mails: object;
        frame: { parts: { answered: number | null; invited: number }[] };
      };
    };
  const create = (id: string, over: object = {}) =>
    stage.ask(
      nora,
      'survey.create',
      {},
      {
        ...{ act: nora.envelope(), survey: id, title: 'Provenkäten', aim: 'Prov', method: 'stratified' },
        ...{ closesOn: '2026-12-18', repeats: null, ...over },
      },
    );
  const mailing = () => ({
    database: stage.store.database,
    keys: stage.store.keys,
    clock: () => testNow,
    post: {
      mailer: mailerOf({
        ...{ host: 'localhost', port: mail.port, encryption: 'none', signIn: null, authority: null },
        from: 'cape@example.org',
      }),
      origin: () => 'https://cape.example.org',
      log: () => undefined,
    },
  });
  const headers = { host: 'localhost', 'sec-fetch-site': 'same-origin' };
  const get = (path: string) => whole.server.inject({ url: path, headers });
  const post = (path: string, said: readonly string[], site = 'same-origin') =>
    whole.server.inject({
      ...{ method: 'POST', url: path },
      headers: { ...headers, 'sec-fetch-site': site, 'content-type': 'application/x-www-form-urlencoded' },
      payload: said.map((value, at) => `q${at + 1}=${encodeURIComponent(value)}`).join('&'),
    });
  const linksIn = (from: number): readonly string[] =>
    mail.inbox.slice(from).map(({ raw }) => /\/survey\/sv\/[0-9a-z]{26}/.exec(raw.replace(/=\r?\n/g, ''))?.[0] ?? '');
  const query = async <T extends object>(text: string): Promise<T[]> => (await stage.store.asOwner<T>(text)) as T[];

  it('is made, drawn and opened, and its draw is the same each time it is read', async () => {
    await create(survey);
    await send('survey.frame', {
      asOf: '2026-11-01',
      leftOut: 'Konsulter',
      strata: [
        { id: 'part-1', kind: 'police', people: 60, take: 14, units: [], name: 'Provpolisen, region Öst' },
        { id: 'part-2', kind: 'tax', people: 30, take: 10, units: [], name: 'Provskatten' },
      ],
    });
    await send('survey.questions', { ids, main: 'QB-05' });
    const { survey: drawn } = await send('survey.draw');
    const { answer: again } = await stage.ask(nora, 'survey.read', { id: survey });
    expect((again as typeof drawn).draw).toEqual(drawn.draw);
    expect(drawn.draw?.parts.map(({ places }) => places.length)).toEqual([14, 10]);
    expect((await send('survey.open')).survey.state).toBe('open');
    await expect(send('survey.questions', { ids, main: 'QB-01' })).rejects.toMatchObject({
      text: { id: 'surveys.is-open' },
    });
  });

  it('writes to those who were drawn, each with a link of their own and nothing of what is asked', async () => {
    const all = Array.from({ length: many }, (_, at) => address(at));
    const invite = (stratum: string, addresses: readonly string[]) =>
      send('survey.invite', { stratum, unit: null, language: 'sv', addresses });
    await invite('part-1', all.slice(0, 14));
    await invite('part-2', all.slice(14));
    await sendDueSurveyMails(mailing());
    await mail.received(many);
    expect(new Set(mail.inbox.map(({ to }) => to[0]))).toEqual(new Set(all));
    expect(new Set(linksIn(0)).size).toBe(many);
    for (const { mail: one } of mail.inbox)
      expect(`${one.subject} ${one.text}`).not.toMatch(/Provenkäten|exploatering|pass/i);
    await sendDueSurveyMails(mailing());
    expect(mail.inbox).toHaveLength(many); // once
  });

  it('is answered without an account, whole or not at all, and each link once', async () => {
    const [link = ''] = linksIn(0);
    const shown = await get(link);
    expect(shown.statusCode).toBe(200);
    expect(shown.headers['set-cookie']).toBeUndefined();
    expect(shown.body).not.toContain('<script');
    expect(shown.body).not.toContain('verket.example');
    const half = await post(link, ['a']);
    expect(half.statusCode).toBe(422);
    expect(half.body).toMatch(/value="a" checked/);
    expect(await query(`select answers from surveys.box where survey = '${survey}'`)).toEqual([{ answers: [] }]);
    expect((await post(link, ['a', 'x', 'b'])).statusCode).toBe(422); // no such answer
    expect((await post(link, ['a', 'b', 'c'], 'cross-site')).body).toContain('Inget sparades');
    expect((await post(link, saidBy(0))).body).toContain('Dina svar är mottagna');
    // Replayed, twice at once, guessed: all the same page, which says nothing of whether a code was there.
    const replayed = await Promise.all([post(link, saidBy(0)), post(link, saidBy(0)), get(link)]);
    const guessed = await post('/survey/sv/00000000000000000000000000', saidBy(0));
    for (const answer of [...replayed, guessed]) {
      expect(answer.statusCode).toBe(404);
      expect(answer.body).toBe(guessed.body);
    }
  });

  it('takes one answer of a link that is sent twenty times at once', async () => {
    const link = linksIn(0)[1] ?? '';
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(link, saidBy(1))));
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
    expect(await query(`select cardinality(answers) as count from surveys.box where survey = '${survey}'`)).toEqual([
      { count: 2 },
    ]);
  });

  it('reminds those who have not answered, with the same link, and no one else', async () => {
    const before = mail.inbox.length;
    await send('survey.remind');
    await sendDueSurveyMails(mailing());
    await mail.received(before + many - 2);
    expect(mail.inbox).toHaveLength(before + many - 2);
    expect(new Set(linksIn(before))).toEqual(new Set(linksIn(0).slice(2, many)));
  });

  it('stores nothing that ties an answer to a person, whoever reads the database', async () => {
    const links = linksIn(0).slice(0, many);
    // In an order that is neither that of the addresses nor that of the codes.
    const order = Array.from({ length: many - 2 }, (_, at) => 2 + ((at * 5) % (many - 2)));
    for (const at of order.slice(0, many - 4)) await post(links[at] ?? '', saidBy(at));

    const [box] = await query<{ answers: string[]; count: number }>(
      `select answers, cardinality(answers) as count from surveys.box where survey = '${survey}'`,
    );
    expect(box?.count).toBe(many - 2);
    // One row, in the order of its contents: the order in which people answered is nowhere in it.
    expect(box?.answers).toEqual([...(box?.answers ?? [])].sort());
    const columns = await query<{ place: string }>(
      `select table_name || '.' || column_name as place from information_schema.columns where table_schema = 'surveys' and table_name <> 'survey_now' order by 1`,
    );
    expect(columns.map(({ place }) => place)).toEqual([
      ...['ballot.cluster', 'ballot.country', 'ballot.hash', 'ballot.realm', 'ballot.stratum', 'ballot.survey'],
      ...['box.answers', 'box.country', 'box.realm', 'box.survey'],
      ...['invitation.country', 'invitation.due_at', 'invitation.failed_at', 'invitation.id', 'invitation.kind'],
      ...['invitation.language', 'invitation.realm', 'invitation.sealed_to', 'invitation.sent_at', 'invitation.survey'],
      ...['invitation.tries', 'invitation.trouble'],
      ...[
        'sheet.closes_on',
        'sheet.country',
        'sheet.ended',
        'sheet.link',
        'sheet.questions',
        'sheet.realm',
        'sheet.sealed',
        'sheet.survey',
      ],
    ]);
    // Every invitation is as it was when its mail was sent: whoever answered left no mark on it, not even a transaction.
    const marks = await query<{ marks: string }>(
      'select distinct i.xmin::text as marks from surveys.invitation i join surveys.box b on b.xmin = i.xmin',
    );
    expect(marks).toEqual([]);
    // What a code was is gone once it was used, and no code, address or answer stands anywhere as it was sent.
    expect(await query('select count(*)::int as count from surveys.ballot')).toEqual([{ count: 2 }]);
    const dump = JSON.stringify([
      await query('select * from surveys.invitation'),
      await query('select * from surveys.ballot'),
      await query('select * from surveys.sheet'),
      await query(`select facts, words from acts.act where stream = '${survey}'`),
      await query('select * from audit.entry'),
    ]);
    for (const at of [0, 3, 9]) {
      expect(dump).not.toContain(address(at));
      expect(dump).not.toContain((links[at] ?? '').slice(-26));
      expect(dump).not.toContain(`|${saidBy(at).join('')}`);
    }
  });

  it('shows no answer to anyone while it asks, and counts of one to four to no one', async () => {
    await expect(stage.ask(nora, 'survey.results', { id: survey })).rejects.toMatchObject({ kind: 'conflict' });
    expect(await query(`select surveys.answers_of('${survey}') as told`).catch(() => [])).toEqual([]);
    const { answer } = await stage.ask(nora, 'survey.read', { id: survey });
    expect(answer).toMatchObject({ answered: many - 2, mails: { failed: 0 } });
  });

  it('ends: addresses and codes are deleted, links lead nowhere, and groups of five are shown', async () => {
    await send('survey.close', { why: null });
    for (const table of ['invitation', 'ballot'])
      expect(await query(`select count(*)::int as count from surveys.${table}`)).toEqual([{ count: 0 }]);
    const left = linksIn(0)[many - 1] ?? '';
    expect((await get(left)).statusCode).toBe(404);
    const { answer } = await stage.ask(nora, 'survey.results', { id: survey });
    const { groups, answered } = answer as {
      answered: number;
      groups: {
        kind: string | null;
        answered: number | null;
        questions: { right: number; of: number; state: string }[];
      }[];
    };
    expect(answered).toBe(many - 2);
    const right = ['c', 'b', 'c'];
    const given = Array.from({ length: many }, (_, at) => at);
    expect(groups[0]?.questions[0]?.of).toBe(many - 2);
    expect(groups[0]?.questions[0]?.right).toBeLessThanOrEqual(given.filter((at) => saidBy(at)[0] === right[0]).length);
    expect(groups.map(({ kind }) => kind)).toEqual([null, 'police', 'tax']);
    for (const format of ['csv', 'xlsx', 'json', 'pdf']) {
      const { answer: made } = await stage.ask(nora, 'survey.file', { id: survey }, { format });
      expect((made as { file: { name: string } }).file.name).toMatch(new RegExp(`\\.${format}$`));
    }
  });

  it('is repeated with the same questions, and a question of one’s own stays where it was written', async () => {
    const repeat = newId();
    await create(repeat, { repeats: survey });
    const { answer } = await stage.ask(nora, 'survey.read', { id: repeat });
    expect(answer).toMatchObject({ repeats: { id: survey }, main: 'QB-05' });
    await expect(send('survey.questions', { ids: ['QB-02'], main: 'QB-02' }, repeat)).rejects.toMatchObject({
      text: { id: 'surveys.repeat-asks-the-same' },
    });
    await expect(create(newId(), { repeats: newId() })).rejects.toMatchObject({ fields: [{ path: 'repeats' }] });
  });

  it('is read by the unit that asks, and by no other', async () => {
    const ines = await stage.signIn(accountOf.ines, 'supervision');
    await expect(stage.ask(ines, 'survey.read', { id: survey })).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('has answers by a link that are counted, and begins again after nothing was invited', async () => {
    const open = newId();
    await create(open, { method: 'open-link' });
    await send('survey.questions', { ids: ['QB-01'], main: 'QB-01' }, open);
    const { survey: opened } = (await send('survey.open', {}, open)) as unknown as { survey: { link: string } };
    for (let at = 0; at < 6; at += 1) expect((await post(opened.link, ['c'])).statusCode).toBe(200);
    await send('survey.close', { why: null }, open);
    const { answer } = await stage.ask(nora, 'survey.results', { id: open });
    expect(answer).toMatchObject({
      answered: 6,
      groups: [{ questions: [{ state: 'open-link', right: 6, share: null }] }],
    });
  });
});
