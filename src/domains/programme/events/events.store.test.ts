import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { startWhole, type WholeServer } from '../../../main/proofs/world/whole-server.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { mailerOf } from '../../../platform/mail/mailer.ts';
import { type AMailServer, startMailServer } from '../../../platform/mail/testing/a-mail-server.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { addressOf, pageSecret, secretIn } from './link.server.ts';
import { carryEvents } from './taking-part/rounds.server.ts';
import { join, takePart } from './taking-part/take-part.server.ts';
import { plan } from './testing/an-event.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const origin = 'https://cape.example.org';

describe.each(storeKinds())('an event and those who take part in it, on %s', (kind) => {
  let stage: Stage;
  let whole: WholeServer;
  let nora: Person;
  let ines: Person;
  let mail: AMailServer;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    whole = await startWhole(stage);
    nora = await stage.signIn(accountOf.nora, 'administration');
    ines = await stage.signIn(accountOf.ines, 'supervision');
    mail = await startMailServer();
  });
  afterAll(async () => {
    await whole.server.close();
    await mail.close();
    await stage.store.close();
  });

  const send = (verb: string, event: string, input: object = {}) =>
    stage.ask(nora, verb, { id: event }, { act: nora.envelope(), ...input });
  const create = async (over: object = {}): Promise<string> => {
    const event = newId();
    await stage.ask(nora, 'event.create', {}, { act: nora.envelope(), event, ...plan, agenda: [], ...over });
    return event;
  };
  const invite = async (event: string, count: number, over: object = {}): Promise<readonly string[]> => {
    const people = Array.from({ length: count }, (_, at) => ({
      participant: newId(),
      ...{ name: `Prov ${at}`, mail: `prov${at}@mottagare.example`, organisation: null },
      ...{ worksAt: 'police', country: 'LV', language: 'en', ...over },
    }));
    await send('event.invite', event, { people });
    return people.map(({ participant }) => participant);
  };
  const pathOf = async (event: string, participant: string): Promise<string> =>
    (await stage.ask(nora, 'event.link', { id: event }, { participant })).answer.path;
  const read = async (event: string) => (await stage.ask(nora, 'event.read', { id: event })).answer;
  const stateOf = async (event: string, participant: string): Promise<string> =>
    (await read(event)).participants.find(({ id }: { id: string }) => id === participant).state;
  const get = (url: string) => whole.server.inject({ method: 'GET', url, headers: { host: 'localhost' } });
  const post = (url: string, form: Record<string, string>, site = 'same-origin') =>
    whole.server.inject({
      ...{ method: 'POST', url, payload: new URLSearchParams(form).toString() },
      headers: { host: 'localhost', 'sec-fetch-site': site, 'content-type': 'application/x-www-form-urlencoded' },
    });
  const parts = (clock: () => Date = () => testNow) => ({ ...stage.runtime, clock });
  const sending = (clock?: () => Date) => ({
    ...parts(clock),
    post: {
      mailer: mailerOf({
        ...{ host: 'localhost', port: mail.port, encryption: 'starttls' as const, from: 'cape@example.org' },
        signIn: { user: mail.user, pass: mail.password },
        authority: readFileSync(mail.authorityFile, 'utf8'),
      }),
      origin: () => origin,
      log: () => undefined,
    },
  });
  const linkIn = (text: string | undefined): string => /^https:\S+$/m.exec(text ?? '')?.[0].slice(origin.length) ?? '';

  it('is planned by those who run programmes, and by no one else', async () => {
    await expect(
      stage.ask(ines, 'event.create', {}, { act: ines.envelope(), event: newId(), ...plan }),
    ).rejects.toMatchObject({ kind: 'forbidden' });
    const event = await create();
    expect(await read(event)).toMatchObject({ title: plan.title, state: 'planned', counts: { seats: 2, taken: 0 } });
    await expect(stage.ask(ines, 'event.read', { id: event })).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(create({ programme: newId() })).rejects.toMatchObject({ fields: [{ path: 'programme' }] });
  });

  it('invites by mail over a real server: the link of each leads to a page of their own, without a script', async () => {
    const event = await create();
    const before = mail.inbox.length;
    await invite(event, 1);
    await carryEvents(sending());
    const got = mail.inbox[before];
    expect(got?.to).toEqual(['prov0@mottagare.example']);
    expect(got?.mail.text).not.toContain('Prov 0');
    const page = await get(linkIn(got?.mail.text));
    expect(page.statusCode).toBe(200);
    expect(page.headers['set-cookie']).toBeUndefined();
    expect(page.headers['referrer-policy']).toBe('no-referrer');
    expect(page.body).not.toContain('<script');
    expect(page.body).toContain('Prov 0');
    expect(whole.log.map((line) => JSON.stringify(line)).join()).not.toContain(linkIn(got?.mail.text));
    await carryEvents(sending());
    expect(mail.inbox.length, 'each mail is sent once').toBe(before + 1);
  });

  it('no address and no name of a participant stands in the database in words, nor what is secret in a link', async () => {
    const event = await create();
    const [participant = ''] = await invite(event, 1, { name: 'zQvName', mail: 'zqvmail@mottagare.example' });
    const code = (await pathOf(event, participant)).split('/').at(-1) ?? '';
    const tables = ['acts.act', 'programme.event_now', 'programme.participant', 'programme.event_mail'];
    for (const table of tables) {
      const rows = await stage.store.asOwner<{ row: string }>(`select t::text as row from ${table} t`);
      const all = rows.map(({ row }) => row).join();
      for (const told of ['zQvName', 'zqvmail', code]) expect(all, table).not.toContain(told);
    }
  });

  it('two hundred guesses lead to the same page, and so does a link that was replaced or withdrawn', async () => {
    const event = await create();
    const [participant = ''] = await invite(event, 1);
    const path = await pathOf(event, participant);
    const missing = (await get('/take-part/en/abc')).body;
    for (let at = 0; at < 200; at++) {
      const page = await get(`/take-part/en/${randomBytes(24).toString('base64url')}`);
      expect([page.statusCode, page.body]).toEqual([404, missing]);
    }
    await send('event.renew-link', event, {
      ...{ participant, name: 'Prov', mail: 'annan@mottagare.example', organisation: null },
    });
    const replayed = await post(path, { do: 'yes' });
    expect([replayed.statusCode, replayed.body]).toEqual([404, missing]);
    expect(await stateOf(event, participant)).toBe('invited');
    const next = await pathOf(event, participant);
    expect((await get(next)).statusCode).toBe(200);
    await send('event.remove', event, { participant });
    expect((await get(next)).body).toBe(missing);
  });

  it('a form of another site changes nothing', async () => {
    const event = await create();
    const [participant = ''] = await invite(event, 1);
    const page = await post(await pathOf(event, participant), { do: 'yes' }, 'cross-site');
    expect(page.statusCode).toBe(400);
    expect(await stateOf(event, participant)).toBe('invited');
  });

  it('twelve who say yes at once to two seats: two have one, ten wait, and a seat given back goes to the first of them', async () => {
    const event = await create();
    const people = await invite(event, 12);
    const paths = await Promise.all(people.map((one) => pathOf(event, one)));
    await Promise.all(
      paths.map((path) => takePart(parts(), secretIn(path.split('/').at(-1)) ?? randomBytes(24), { do: 'yes' })),
    );
    const { counts, participants } = await read(event);
    expect(counts).toMatchObject({ taken: 2, waiting: 10 });
    const places = participants.flatMap(({ place }: { place: number | null }) => place ?? []);
    expect([...places].sort((a, b) => a - b)).toEqual(Array.from({ length: 10 }, (_, at) => at + 1));
    const has = participants.find(({ state }: { state: string }) => state === 'seat').id;
    const next = participants.find(({ place }: { place: number | null }) => place === 1).id;
    await post(paths[people.indexOf(has)] ?? '', { do: 'no' });
    expect(await stateOf(event, next)).toBe('seat');
    const before = mail.inbox.length;
    for (let round = 0; round < 3; round++) await carryEvents(sending());
    const subjects = mail.inbox.slice(before).map((one) => one.mail.subject);
    expect(subjects.filter((subject) => subject?.startsWith('A seat is free for you'))).toHaveLength(1);
  });

  it('who gives their data up has them erased at once, and their link leads nowhere', async () => {
    const event = await create();
    const [participant = ''] = await invite(event, 1);
    const path = await pathOf(event, participant);
    await post(path, { do: 'yes' });
    await post(path, { do: 'needs', interpretation: 'lettiska', access: 'zQvNeed' });
    expect((await read(event)).participants[0].needs).toEqual({ interpretation: 'lettiska', access: 'zQvNeed' });
    expect((await post(path, { do: 'erase' })).body).toContain('Your data are deleted');
    expect((await get(path)).statusCode).toBe(404);
    const [row] = await stage.store.asOwner<{ sealed: null }>(
      `select sealed, sealed_needs, known_as from programme.participant where id = '${participant}'`,
    );
    expect(row).toEqual({ sealed: null, sealed_needs: null, known_as: null });
    expect((await read(event)).participants[0]).toMatchObject({ name: null, mail: null, state: 'declined' });
  });

  it('what participants need is shown to the organiser, and to no colleague who reads the event', async () => {
    const event = await create();
    const [participant = ''] = await invite(event, 1);
    const path = await pathOf(event, participant);
    await post(path, { do: 'yes' });
    await post(path, { do: 'needs', access: 'zQvNeed' });
    const { responsible } = await read(event);
    const [colleague] = responsible.couldTake;
    if (!colleague) return;
    await send('event.change-responsible', event, { to: colleague.id, reason: null });
    expect((await read(event)).participants[0]).toMatchObject({ hasNeeds: true, needs: null });
  });

  it('whoever asks for a seat on the public page has none before they open their mail, and no one learns who else comes', async () => {
    const event = await create({ opens: 'by-page' });
    const secret = pageSecret(stage.runtime.keys, event);
    const joining = {
      ...{ name: 'Prov', mail: 'ny@mottagare.example', organisation: null },
      ...({ worksAt: 'police', country: 'LV', language: 'sv' } as const),
    };
    expect((await get(addressOf('sv', secret))).body).not.toContain('Prov 0');
    expect(await join(parts(), secret, joining)).toBe('mailed');
    expect(await join(parts(), secret, { ...joining, mail: 'NY@mottagare.example' })).toBe('mailed');
    expect((await read(event)).counts).toMatchObject({ taken: 0, invited: 1 });
    const before = mail.inbox.length;
    for (let round = 0; round < 3; round++) await carryEvents(sending());
    const got = mail.inbox.slice(before).filter(({ to }) => to.includes('ny@mottagare.example'));
    expect(got[0]?.mail.subject).toContain('Bekräfta');
    await post(linkIn(got[0]?.mail.text), { do: 'yes' });
    expect((await read(event)).counts.taken).toBe(1);
    const closed = await create();
    expect(await join(parts(), pageSecret(stage.runtime.keys, closed), joining)).toBe('closed');
  });

  it('an address with a line break or a second recipient is never written to', async () => {
    const event = await create({ title: 'zQvTitle' });
    for (const address of ['a@b.example\r\nBcc: c@d.example', 'a@b.example, c@d.example', 'Prov <a@b.example>'])
      await expect(invite(event, 1, { mail: address })).rejects.toMatchObject({ kind: 'invalid' });
    const page = await post(addressOf('en', pageSecret(stage.runtime.keys, event)), {
      do: 'join',
      mail: 'a@b.example\nBcc: x',
    });
    expect(page.statusCode).toBe(400);
  });

  it('names that look like formulas are text in the files of participants', async () => {
    const event = await create();
    await invite(event, 1, { name: '=HYPERLINK("http://prov.example")', organisation: '@SUM(1)' });
    const { answer } = await stage.ask(nora, 'event.participants', { id: event }, { format: 'csv' });
    const text = Buffer.from(answer.base64, 'base64').toString('utf8');
    expect(text).toContain(`"'=HYPERLINK(""http://prov.example"")",'@SUM(1)`);
    const { answer: book } = await stage.ask(nora, 'event.participants', { id: event }, { format: 'xlsx' });
    const { default: excel } = await import('exceljs');
    const opened = new excel.Workbook();
    await opened.xlsx.load(Buffer.from(book.base64, 'base64') as never);
    expect(opened.worksheets[0]?.getRow(2).getCell(1).type).toBe(excel.ValueType.String);
  });

  it('attendance, the Monday act, its answers after three and six months, and the end of what is kept', async () => {
    const event = await create();
    const [came = '', missed = ''] = await invite(event, 2);
    const past = { from: '2026-11-19', to: '2026-11-20', answerBy: '2026-11-10' };
    await send('event.change', event, { ...plan, agenda: [], ...past });
    await send('event.attend', event, { participant: came, came: true });
    await send('event.attend', event, { participant: missed, came: false });
    const path = await pathOf(event, came);
    const certificate = await get(`${path}/certificate.pdf`);
    expect([certificate.statusCode, certificate.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect((await get(`${await pathOf(event, missed)}/certificate.pdf`)).statusCode).toBe(404);
    await post(path, { do: 'monday', says: 'I book the interpreter before the inspection.', shown: 'yes' });
    await post(path, { do: 'evaluate', 'q-useful': '5', note: 'zQvNote' });
    expect((await post(path, { do: 'evaluate', 'q-useful': '1' })).statusCode).toBe(400);
    const shown = await read(event);
    expect(shown.monday.shown).toEqual([
      { worksAt: null, says: 'I book the interpreter before the inspection.', after3: null, after6: null },
    ]);
    expect([shown.evaluation, shown.evaluated]).toEqual([null, 1]);
    expect(JSON.stringify(shown)).not.toContain('zQvNote');

    const at = (day: string) => () => new Date(`${day}T12:00:00.000Z`);
    // What waits of the change is sent first.
    await carryEvents(sending(at('2026-11-24')));
    const before = mail.inbox.length;
    await carryEvents(sending(at('2027-02-24')));
    await carryEvents(sending(at('2027-02-25')));
    const asked = mail.inbox.slice(before).filter(({ mail: { text } }) => text?.includes(path));
    expect(asked).toHaveLength(1);
    expect(asked[0]?.mail.text).not.toMatch(/interpreter|Från första/);
    const secret = secretIn(path.split('/').at(-1)) ?? randomBytes(24);
    const answer = (after: 3 | 6, given: 'done' | 'lasts', day: string) =>
      takePart(parts(at(day)), secret, { do: 'monday-answer', after, answer: given });
    expect(await answer(6, 'lasts', '2027-02-25')).toMatchObject({ problem: { id: 'take-part.not-asked-yet' } });
    await answer(3, 'done', '2027-02-25');
    await answer(6, 'lasts', '2027-05-24');
    const after = await read(event);
    expect(after.monday.after).toMatchObject([{ answers: { done: 1 } }, { answers: { lasts: 1 }, none: 0 }]);

    await carryEvents(sending(at('2027-07-01')));
    expect((await get(path)).statusCode).toBe(404);
    const erased = await read(event);
    expect(erased.participants.map(({ name }: { name: string | null }) => name)).toEqual([null, null]);
    expect(erased.monday.after[1]).toMatchObject({ answers: { lasts: 1 } });
  });

  it('a cancelled event is told to everyone who was asked, and its calendar says so', async () => {
    const programme = newId();
    await stage.ask(
      nora,
      'programme.open',
      {},
      {
        act: nora.envelope(),
        ...{ programme, title: 'Provprogrammet', from: '2026-01-01', ends: '2026-12-31', country: 'SE' },
        ...{ region: null, lead: null, funder: null, currency: 'EUR', goals: [], lines: [], remains: [] },
      },
    );
    const event = await create({ programme });
    await invite(event, 2);
    const { feed } = await read(event);
    expect((await get(feed)).body).toContain('DTSTART:20261209T070000Z');
    await send('event.cancel', event, { why: 'Prov' });
    expect((await get(feed)).body).toMatch(/SUMMARY:(Inställt|Cancelled)/);
    const before = mail.inbox.length;
    for (let round = 0; round < 3; round++) await carryEvents(sending());
    const subjects = mail.inbox.slice(before).map((one) => one.mail.subject ?? '');
    expect(subjects.filter((subject) => subject.startsWith('Cancelled'))).toHaveLength(2);
    await expect(invite(event, 1)).rejects.toMatchObject({ kind: 'conflict' });
    expect((await get(feed.replace(/.{8}\.ics$/, 'AAAAAAAA.ics'))).statusCode).toBe(404);
  });
});
