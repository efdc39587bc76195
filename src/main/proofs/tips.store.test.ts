import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { honestSentences } from '../../domains/knowledge/public.ts';
import { unlock } from '../../domains/signals/tips/keys/lock.server.ts';
import { openWith } from '../../platform/crypto/age.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import type { LogLine } from '../../platform/log/log.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { aTipKey, readTip, sealedAnswer, testPassphrase, toldInTests, worker } from '../../testing/tips.ts';
import { listAllTables } from './testing/tables.ts';
import { startWhole } from './world/whole-server.ts';

const gets = [
  ...['/work', '/work/sv', '/work/en', '/work/uk', '/work/uz', '/work/sv/jobs/restaurant', '/work/en/jobs/car-wash'],
  ...['/work/sv/tip', '/work/sv/code', '/weather/sv'],
];

/*
 * What is promised to a worker who sends a tip: that a stolen database opens nothing, that the server remembers nothing, that one code
 * cannot be distinguished from another from outside.
 */
describe.each(storeKinds())('what is promised to the sender of a tip, on %s', (kind) => {
  let stage: Stage;
  let server: FastifyInstance;
  let log: readonly LogLine[];
  let ines: Person;
  let key: Awaited<ReturnType<typeof aTipKey>>;
  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ({ server, log } = await startWhole(stage));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    key = await aTipKey(stage, ines);
  });
  afterAll(async () => {
    await server.close();
    await stage.store.close();
  });

  /** Every row of every table, as text: what a thief of the database has. */
  const dump = async (): Promise<string> => {
    const texts: string[] = [];
    for (const table of await listAllTables(stage.store.asOwner)) {
      const rows = await stage.store.asOwner<{ row: string }>(`select to_jsonb(t)::text as row from ${table} t`);
      texts.push(...rows.map(({ row }) => row));
    }
    return texts.join('\n');
  };

  it('a copy of the database and every key of the server do not open a tip; the passphrase does, and the key on paper', async () => {
    const { code } = await worker(server).send();
    const stolen = await dump();
    for (const secret of [
      toldInTests.what,
      toldInTests.where,
      code,
      key.identity,
      key.recoveryIdentity,
      testPassphrase,
    ])
      expect(stolen).not.toContain(secret);
    const [row] = await stage.store.asOwner<{ sealed: Buffer }>('select sealed from tips.envelope order by id limit 1');
    const sealed = row?.sealed ?? Buffer.alloc(0);
    const [locked] = await stage.store.asOwner<{ locked: Parameters<typeof unlock>[0] }>(
      'select locked -> 0 as locked from tips.key_now where recipient = $1 limit 1',
      [key.recipient],
    );
    if (!locked) throw new Error('There is no key.');
    const { reader: _, ...lock } = locked.locked as typeof locked.locked & { reader?: string };
    // What the server has: the secret all its other keys come from, and those of agencies. None is an identity of age.
    const { keys } = stage.store;
    for (const guess of [
      keys.root.toString('base64'),
      keys.agencyKey(1).key.toString('hex'),
      keys.fingerprint.toString('hex'),
    ]) {
      await expect(unlock(lock, guess)).rejects.toThrow();
      await expect(openWith(guess, sealed)).rejects.toThrow();
    }
    expect((await readTip(await unlock(lock, testPassphrase), sealed)).what).toBe(toldInTests.what);
    expect((await readTip(key.recoveryIdentity, sealed)).what).toBe(toldInTests.what);
  });

  it('an answer is opened by the code, and by nothing that the server keeps', async () => {
    const { code } = await worker(server).send();
    const { answer: list } = await stage.ask(ines, 'tip.list');
    const ids = list.items
      .filter(({ state }: { state: string }) => state === 'unopened')
      .map(({ id }: { id: string }) => id);
    const opened = await Promise.all(
      ids.map(async (id: string) => (await stage.ask(ines, 'tip.open', { id }, { act: ines.envelope() })).answer.tip),
    );
    for (const tip of opened) {
      const { replyTo } = await readTip(key.identity, tip.sealed);
      const reply = await sealedAnswer('zQvAnswer: vi har läst det.', [replyTo ?? '', key.recipient, key.recovery]);
      await stage.ask(ines, 'tip.answer', { id: tip.id }, { act: ines.envelope(), ...reply });
    }
    expect(await dump()).not.toContain('zQvAnswer');
    expect((await worker(server).visit(code)).body).toContain('zQvAnswer: vi har läst det.');
  });

  it('nothing reveals when a tip came, from where, or in which language it was read', async () => {
    await worker(server, 'uk').send();
    const columns = await stage.store.asOwner<{ name: string }>(
      "select attname as name from pg_attribute where attrelid = 'tips.envelope'::regclass and attnum > 0 and not attisdropped order by 1",
    );
    expect(columns.map(({ name }) => name)).toEqual(
      [
        'answer_by',
        'country',
        'danger_on',
        'due_at',
        'id',
        'key',
        'mailbox',
        'opened',
        'realm',
        'sealed',
        'stopped',
      ].sort(),
    );
    const ids = await stage.store.asOwner<{ id: string }>('select id from tips.envelope');
    for (const { id } of ids) expect(id).toMatch(/^.{14}4/); // version 4, which holds no time
  });

  it('a wrong code and a right one are answered with the same status, headers and length', async () => {
    const { code } = await worker(server).send();
    const right = await worker(server).visit(code);
    const wrong = await worker(server).visit('0000 0000 0000 0000');
    const unread = await worker(server).visit('what');
    for (const other of [wrong, unread]) {
      expect(other.statusCode).toBe(right.statusCode);
      expect(other.rawPayload.length).toBe(right.rawPayload.length);
      const { date: _one, ...these } = other.headers;
      const { date: _two, ...those } = right.headers;
      expect(these).toEqual(those);
    }
  });

  it('no page sets a cookie, runs a script, may be kept, or leaves a line in the log', async () => {
    const before = log.length;
    const cookie = 'cape-lang=en; cape-dev=abc';
    for (const url of [
      ...gets,
      '/work/sv?lang=en',
      '/work/nowhere',
      '/work/sv/nowhere',
      '/work/sv/jobs/nowhere',
      '/work/uk/jobs/restaurant',
      '/work/page.css',
    ]) {
      const page = await server.inject({ url, headers: { cookie, accept: 'text/html' } });
      expect(page.headers['set-cookie'], url).toBeUndefined();
      expect(page.headers['cache-control'], url).toBe('no-store');
      expect(page.headers['referrer-policy'], url).toBe('no-referrer');
      expect(page.headers['content-security-policy'], url).toContain("script-src 'none'");
      expect(page.body, url).not.toMatch(/<script|\b(?:Cape|CAPE)\b|\son[a-z]+=/);
    }
    const { sent } = await worker(server).send();
    expect(sent.headers['set-cookie']).toBeUndefined();
    expect(log.slice(before)).toEqual([]);
  });

  it('opening a page changes nothing, whatever its address says', async () => {
    const { code, ticket } = await worker(server).send();
    const before = await dump();
    const fields = new URLSearchParams({ ...toldInTests, code, ticket, at: 'check', go: 'send', do: 'take-back' });
    for (const url of gets) await server.inject({ url: `${url}?${fields}` });
    expect(await dump()).toBe(before);
  });

  it('whatever a form holds, the answer is a page and never a fault', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('next', 'back', 'send', 'check', 'yes', 'tell', 'help', 'change-what', 'fine', 'write', 'stop'),
      fc.constant('x'.repeat(5000)),
      fc.constant('7K3M W9QX 2HTD V5RB'),
    );
    const names = [
      'at',
      'go',
      'wish',
      'where',
      'what',
      'many',
      'danger',
      'back',
      'code',
      'do',
      'id',
      'text',
      'last',
      'by',
      'pay',
      'papers',
      'leave',
      'changing',
      'warned',
      'ticket',
      '__proto__',
    ];
    const form = fc.dictionary(fc.constantFrom(...names), value);
    const forms = fc.sample(
      fc.tuple(fc.constantFrom('tip', 'ok', 'code', 'kept', 'nowhere'), fc.constantFrom('sv', 'en', 'uk', 'xx'), form),
      120,
    );
    for (const [path, language, fields] of forms) {
      const page = await worker(server, language).post(path, fields);
      expect(page.statusCode, `${path} ${JSON.stringify(fields).slice(0, 200)}`).toBeLessThan(500);
      expect(page.headers['content-type']).toContain('text/html');
    }
    for (const payload of ['%', 'a=%zz', '\0', 'a'.repeat(70_000), randomBytes(500).toString('latin1')]) {
      for (const type of ['application/x-www-form-urlencoded', 'application/json', 'text/plain', 'x/y']) {
        const page = await server.inject({
          method: 'POST',
          url: '/work/sv/tip',
          headers: { 'content-type': type },
          payload,
        });
        expect(page.statusCode).toBeLessThan(500);
        expect(page.headers['set-cookie']).toBeUndefined();
      }
    }
  });

  it('an error is said in words, and what was written is kept', async () => {
    const page = await worker(server).post('tip', { ...toldInTests, what: '', at: 'what', go: 'next' });
    expect(page.body).toContain('Skriv vad som händer. Några ord räcker.');
    expect(page.body).toContain(toldInTests.where);
    const unanswered = await worker(server).post('ok', { at: 'pay', go: 'next' });
    expect(unanswered.body).toContain('Välj ett svar.');
    const fine = await worker(server).post('ok', {
      at: 'leave',
      go: 'next',
      pay: 'fine',
      papers: 'fine',
      leave: 'fine',
    });
    expect(fine.body).toContain('Vi hittar inget fel i dina tre svar');
    expect(fine.body).toContain('Vi frågade inte om lönens storlek, arbetstid, boende eller hot.');
    expect(fine.body).not.toContain('ser okej ut');
    const two = await worker(server).post('ok', {
      at: 'leave',
      go: 'next',
      pay: 'not-fine',
      papers: 'not-fine',
      leave: 'no-answer',
    });
    expect(two.body).toContain('Två saker på ditt jobb är inte tillåtna i Sverige');
    expect(two.body).toContain('Du svarade inte på allt. Det är okej.');
  });

  it('a page weighs at most 60 kB with its stylesheet and icon', async () => {
    const { sent, code } = await worker(server).send();
    const files = await Promise.all(['/work/page.css', '/work/icon.svg'].map((url) => server.inject(url)));
    const beside = files.reduce((sum, { rawPayload }) => sum + rawPayload.length, 0);
    const pages = [
      sent,
      await worker(server).visit(code),
      ...(await Promise.all(gets.map((url) => server.inject(url)))),
    ];
    for (const page of pages) expect(page.rawPayload.length + beside).toBeLessThan(60_000);
  });

  it('a page about a kind of job says what is promised and what is not, and only in languages in which it is written', async () => {
    const page = await server.inject('/work/en/jobs/berries-agriculture');
    for (const { en } of honestSentences) expect(page.body).toContain(en);
    expect(page.body).toContain('A lawyer has not checked these texts yet.');
    expect(page.body).not.toContain('/work/uk');
    const [draft, nowhere] = await Promise.all(
      ['/work/uk/jobs/restaurant', '/work/sv/jobs/nowhere'].map((url) => server.inject(url)),
    );
    expect([draft?.statusCode, nowhere?.statusCode]).toEqual([404, 404]);
    expect((await server.inject('/work/uk')).body).not.toContain('/jobs/');
  });

  it('in Ukrainian and Uzbek every text is there or said to be outdated, all marked as a draft, and the page says its language', async () => {
    for (const language of ['uk', 'uz']) {
      const page = await server.inject(`/work/${language}`);
      expect(page.body).toContain(`<html lang="${language}"`);
      expect(page.body).toContain('Översättningen är inte granskad');
      const file = await readFile(`knowledge/languages/${language}.yaml`, 'utf8');
      const sv = await readFile('locales/sv.po', 'utf8');
      const ids = [...sv.matchAll(/^msgid "(tip\.work\.[^"]+)"/gm)]
        .map(([, id]) => id)
        .filter((id) => id !== 'tip.work.read');
      const outdated = file.slice(file.indexOf('\noutdated:'));
      for (const id of ids)
        expect(file.includes(`  ${id}: `) !== outdated.includes(`  - ${id}\n`), `${language} ${id}`).toBe(true);
    }
  });
});
