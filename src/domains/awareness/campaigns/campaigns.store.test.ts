import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { refoldAll } from '../../../main/proofs/testing/refolded.ts';
import { listAllTables } from '../../../main/proofs/testing/tables.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { quietFaults } from '../../../platform/http/quiet-faults.ts';
import { addQuietPages } from '../../../platform/http/quiet-pages.ts';
import { httpServer } from '../../../platform/http/server.ts';
import { htmlAnswer } from '../../../platform/pages/public-page.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds, type TestStore } from '../../../testing/stores.ts';
import { shortAddressPages } from './visit/short-address.server.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const browser = { 'user-agent': 'Mozilla/5.0 (Android 14; Mobile; rv:130.0) Firefox/130.0', 'accept-language': 'en' };
/** What a trace of this visitor would hold. */
const visitor = { cookie: 'cape=Canary.cookie', referer: 'https://canary.example/', 'x-forwarded-for': '203.0.113.77' };

describe.each(storeKinds())('campaigns, on %s', (kind) => {
  let store: TestStore;
  let stage: Stage;
  let nora: Person;
  let nils: Person;
  let ines: Person;
  const written: string[] = [];
  let server: Awaited<ReturnType<typeof httpServer>>;
  const clock = { now: testNow };

  beforeAll(async () => {
    store = await openStore(kind, provisionPeople);
    stage = await setStage(store);
    nora = await stage.signIn(accountOf.nora, 'administration');
    nils = await stage.signIn(accountOf.nils, 'administration');
    ines = await stage.signIn(accountOf.ines, 'supervision');
    const log = (entry: object) => void written.push(JSON.stringify(entry));
    server = await httpServer({
      ...{ log, clock: () => clock.now, secure: false, hosts: new Set(['localhost']), embedded: true },
    });
    const none = () => htmlAnswer('', 404);
    const languages = { now: async () => () => [], lastKnown: () => () => [] };
    addQuietPages(server, shortAddressPages({ database: store.database, languages }), {
      ...{ secure: false, clock: () => clock.now, unreadable: none, failed: none, faults: quietFaults(log) },
    });
    await server.ready();
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  const plan = (over: object = {}) => ({
    ...{ name: 'Provkampanjen', aim: 'Provplockare ska veta att lönen är deras.', ownWords: 'Provord' },
    ...{ group: 'workers', obstacle: 'OB-A02', sector: 'berries', languages: ['sv', 'en'] },
    ...{ from: '2026-11-02', to: '2026-11-29', texts: ['page.tip.job.pay-question'], budget: null },
    ...over,
  });
  const create = async (over: object = {}) => {
    const campaign = newId();
    const choices = (await stage.ask(nora, 'campaign.choices')).answer;
    const { answer } = await stage.ask(
      nora,
      'campaign.create',
      {},
      { act: nora.envelope(), campaign, ...plan({ texts: [choices.texts[0].value], ...over }) },
    );
    return answer.campaign;
  };
  const send = async (verb: string, id: string, input: object, who = nora) =>
    (await stage.ask(who, verb, { id }, { act: who.envelope(), ...input })).answer.campaign;
  const read = async (id: string, who = nora) => (await stage.ask(who, 'campaign.read', { id })).answer;
  const open = (url: string, headers: object = {}) =>
    server.inject({ method: 'GET', url, headers: { host: 'localhost', ...browser, ...headers } });

  it('is planned, changed with what was there before, followed by channel, sheet and calls, handed over and closed', async () => {
    const { id, texts, ...begun } = await create();
    expect(begun).toMatchObject({ state: 'running', group: 'workers', channels: [], closed: null });
    expect(texts[0].languages).toEqual([
      { language: 'sv', isSigned: true },
      { language: 'en', isSigned: true },
    ]);
    const changed = await send('campaign.change', id, plan({ texts: [texts[0].key], name: 'Provkampanjen, ny' }));
    expect(changed.timeline[0].changes).toEqual([
      { field: 'name', before: ['Provkampanjen'], after: 'Provkampanjen, ny' },
    ]);
    const channel = newId();
    const said = { channel, kind: 'posters', name: 'Provbussar', from: '2026-11-02', to: '2026-11-15' };
    await expect(send('campaign.channel', id, { ...said, estimate: 900, estimatedBy: null })).rejects.toMatchObject({
      fields: [{ path: 'estimatedBy' }],
    });
    await send('campaign.channel', id, { ...said, estimate: 900, estimatedBy: 'Provbolaget, resande en vecka' });
    await send('campaign.reach', id, {
      channel,
      people: 350,
      on: '2026-11-16',
      what: 'affischer',
      source: 'Provlista',
    });
    const sheet = { kind: 'poster', first: 'sv', second: null };
    const withSheet = await send('campaign.sheet', id, sheet);
    expect(withSheet.sheets).toMatchObject([{ ...sheet, on: '2026-11-24', isNow: true }]);
    await expect(send('campaign.sheet', id, sheet)).rejects.toMatchObject({ fields: [{ path: 'kind' }] });
    await send('campaign.calls', id, {
      ...{ line: 'Provlinjen', from: '2026-11-02', to: '2026-11-08', count: 14, source: 'Provlinjens lista' },
    });
    const shown = await read(id);
    expect(shown.channels).toMatchObject([
      { estimate: { people: 900, by: 'Nora' }, counted: [{ people: 350, what: 'affischer', by: 'Nora' }] },
    ]);
    const [next] = shown.responsible.couldTake;
    await send('campaign.change-responsible', id, { to: next.id, reason: null });
    expect((await read(id)).responsible.name).toBe('Nils');
    const closed = await send('campaign.close', id, { on: '2026-11-24', learnt: 'Provlärdom', next: null }, nils);
    expect(closed).toMatchObject({ state: 'closed', closed: { learnt: 'Provlärdom', by: 'Nils' } });
    await expect(send('campaign.calls', id, { ...said, count: 1, line: 'x', source: 'x' })).rejects.toBeTruthy();

    const { items } = (await stage.ask(nora, 'campaign.list')).answer;
    expect(items).toMatchObject([{ id, name: 'Provkampanjen, ny', estimated: 900, counted: 350, responsible: 'Nils' }]);
    const { answer: csv } = await stage.ask(nora, 'campaign.file', {}, { format: 'csv' });
    expect(Buffer.from(csv.base64, 'base64').toString('utf8')).toContain('Provkampanjen, ny');
    for (const format of ['docx', 'pdf'])
      expect((await stage.ask(nora, 'campaign.report', { id }, { format })).answer.file.name).toMatch(/^C-/);
    await expect(stage.ask(ines, 'campaign.list')).rejects.toMatchObject({ kind: 'forbidden' });

    // What was closed by mistake is open again, and what was planned by mistake is in no list.
    const reopened = await send('campaign.withdraw', id, { entry: closed.timeline[0].id, reason: 'Fel.' });
    expect(reopened).toMatchObject({ closed: null, state: 'running' });
  });

  it('counts visits of its short address in its days, by language, and shows them once the week has ended', async () => {
    const { id, code } = await create();
    const visits = () =>
      store.asOwner(
        `select day::text as day, language, visits from awareness.campaign_visit where campaign = $1 order by 1, 2`,
        [id],
      );
    for (const language of ['en', 'sv', 'en']) {
      const answer = await open(`/c/${code.toLowerCase()}/${language}`);
      expect([answer.statusCode, answer.headers.location]).toEqual([303, `/work/${language}-SE`]);
    }
    // In the wish of the browser where the address names none, in English where there is no page in it.
    expect((await open(`/c/${code}`, { 'accept-language': 'sv, en;q=0.5' })).headers.location).toBe('/work/sv-SE');
    expect((await open(`/c/${code}`, { 'accept-language': 'ne' })).headers.location).toBe('/work/en-SE');
    const counted = [
      { day: '2026-11-24', language: 'en', visits: 3 },
      { day: '2026-11-24', language: 'sv', visits: 2 },
    ];
    expect(await visits()).toEqual(counted);
    for (const headers of [{ 'user-agent': 'Googlebot/2.1' }, { 'sec-purpose': 'prefetch' }, { 'user-agent': '' }])
      expect((await open(`/c/${code}`, headers)).statusCode).toBe(303);
    await server.inject({ method: 'HEAD', url: `/c/${code}`, headers: { host: 'localhost', ...browser } });
    clock.now = new Date('2026-12-01T08:00:00.000Z');
    await open(`/c/${code}`);
    clock.now = testNow;
    expect(await visits()).toEqual(counted);
    // The week is not over: nothing is shown of it, to no one.
    expect((await read(id)).followed.each[0]).toMatchObject({ kind: 'visits', during: { to: '2026-11-22', total: 0 } });
    await store.asOwner(
      `update awareness.campaign_visit set day = '2026-11-10', visits = visits + 6 where campaign = $1`,
      [id],
    );
    const { followed } = await read(id);
    expect(followed.each[0]).toMatchObject({ during: { total: 17 }, before: null });
    expect(followed.byLanguage).toEqual([
      { language: 'en', count: 9 },
      { language: 'sv', count: 8 },
    ]);
  });

  it('leads on where a word is no campaign’s or was withdrawn, and answers a count to no one', async () => {
    const { id, code, timeline } = await create();
    const before = await open(`/c/${code}/sv`);
    await open(`/c/${code}/sv`);
    const after = await open(`/c/${code}/sv`);
    const said = ({ statusCode, headers, body }: typeof before) => ({
      statusCode,
      body,
      headers: { ...headers, date: '' },
    });
    expect(said(after)).toEqual(said(before));
    await send('campaign.withdraw', id, { entry: timeline[0].id, reason: 'Fel.' });
    for (const word of [code, 'AAAAAAAA', 'x', '%00'])
      expect((await open(`/c/${word}/sv`)).headers.location ?? '', word).toMatch(/^(\/work\/sv)?$/);
    expect((await stage.ask(nora, 'campaign.list')).answer.items.some((one: { id: string }) => one.id === id)).toBe(
      false,
    );
  });

  it('writes nothing of the visitor: one number grows, and no other row of any table is changed', async () => {
    const { code } = await create();
    const rows = async () => {
      const all = new Map<string, string>();
      for (const table of await listAllTables(store.asOwner)) {
        const found = await store.asOwner<{ row: string }>(`select t::text as row from ${table} t order by 1`);
        all.set(table, found.map(({ row }) => row).join('\n'));
      }
      return all;
    };
    const [before, linesBefore] = [await rows(), written.length];
    const answer = await open(`/c/${code}/en`, visitor);
    const after = await rows();
    const changed = [...after].filter(([table, now]) => before.get(table) !== now).map(([table]) => table);
    expect(changed).toEqual(['awareness.campaign_visit']);
    const added = (after.get('awareness.campaign_visit') ?? '')
      .split('\n')
      .filter((row) => !before.get('awareness.campaign_visit')?.includes(row));
    expect(added).toEqual([expect.stringMatching(/^\(SE,\d+,[0-9a-f-]{36},2026-11-24,en,1\)$/)]);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.headers['referrer-policy']).toBe('no-referrer');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(written.slice(linesBefore).join('')).not.toMatch(/Canary|203\.0\.113|\/c\//);
  });

  it('is folded again to what is stored', async () => {
    expect((await refoldAll(store, stage.runtime.registry)).differences).toEqual([]);
  });
});
