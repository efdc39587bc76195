import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { readWorkerTalk } from '../../inspections/public.server.ts';
import { readWorkLanguages } from '../../signals/public.server.ts';
import type { LanguageShown, TextShown } from './schema.ts';
import { languagesNow } from './signed-here.server.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const start = 'page.tip.work.start';

describe.each(storeKinds())('a text for workers, on %s', (kind) => {
  let stage: Stage;
  let nora: Person; // leads the programme
  let tova: Person; // teaches, in another unit of the same agency
  let karin: Person; // of another agency

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    nora = await stage.signIn(accountOf.nora, 'administration');
    tova = await stage.signIn(accountOf.tova, 'administration');
    karin = await stage.signIn(accountOf.karin, 'support');
  });
  afterAll(() => stage.store.close());

  const list = async (person: Person, language: string): Promise<LanguageShown> =>
    (await stage.ask(person, 'worker-text.list', { language })).answer;
  const text = async (language: string, key = start): Promise<TextShown> => {
    const found = (await list(nora, language)).texts.find((one) => one.key === key);
    if (!found) throw new Error(`There is no ${key}.`);
    return found;
  };
  const step = (person: Person, name: string, language: string, input: object) =>
    stage.ask(person, `worker-text.${name}`, { language }, { act: person.envelope(), step: newId(), ...input });
  const translate = async (person: Person, language: string, said: string, key = start) => {
    const { original, newest } = await text(language, key);
    return step(person, 'translate', language, {
      ...{ fromFile: false, comment: null },
      texts: [{ key, original, was: newest?.version ?? null, said }],
    });
  };
  const named = async (language: string, key = start) => {
    const { original, newest } = await text(language, key);
    return [{ key, original, version: newest?.version ?? 0 }];
  };
  const review = async (person: Person, language: string, verdict = 'approve', comment: string | null = null) =>
    step(person, 'review', language, { verdict, able: 'modersmål', comment, texts: await named(language) });
  const sign = async (person: Person, language: string) =>
    step(person, 'sign', language, { texts: await named(language) });
  /** What the public pages show in Sweden, in a demo or in production. */
  const shown = async (language: string, inTraining = true) => {
    const [pages, talks] = await Promise.all([readWorkLanguages('knowledge', true), readWorkerTalk('knowledge')]);
    const here = await languagesNow(stage.store.database, { pages, talks }, inTraining).now();
    return { here: here('SE').find((one) => one.language === language), abroad: here('FI') };
  };

  it('is in every language of the files, each as its file says: a draft, and missing', async () => {
    const { answer } = await stage.ask(nora, 'worker-text.languages');
    expect(answer.languages).toHaveLength(11);
    for (const { counts } of answer.languages) expect(counts.signed + counts.reviewed).toBe(0);
    expect(await text('uk')).toMatchObject({ standing: 'draft', newest: { version: 0, isOwn: false } });
    expect(await text('pl')).toMatchObject({ standing: 'missing', newest: null });
    await expect(stage.ask(nora, 'worker-text.list', { language: 'sv' })).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('is translated by one person, reviewed by a second and signed by one who may', async () => {
    await translate(tova, 'uk', 'Почати зараз');
    await expect(review(tova, 'uk')).rejects.toThrow('worker-text.own-translation');
    await expect(sign(nora, 'uk')).rejects.toThrow('worker-text.not-reviewed');
    await review(karin, 'uk', 'ask-change', 'Skriv kortare.');
    await expect(sign(nora, 'uk')).rejects.toThrow('worker-text.not-reviewed');
    await review(karin, 'uk');
    await expect(sign(tova, 'uk')).rejects.toMatchObject({ kind: 'forbidden' });
    expect((await shown('uk')).here?.texts['tip.work.start']).toBe('Почати');
    await sign(nora, 'uk');
    await expect(sign(nora, 'uk')).rejects.toThrow('worker-text.signed-already');
    expect(await text('uk')).toMatchObject({ standing: 'signed', official: { version: 1, said: 'Почати зараз' } });
  });

  it('is shown to workers once it is signed, in its country, and a language as official only when it is whole', async () => {
    const { here, abroad } = await shown('uk');
    expect(here?.texts['tip.work.start']).toBe('Почати зараз');
    expect(here?.isDraft).toBe(true);
    expect(here?.isOfficial?.('tip.work.start')).toBe(true);
    expect(here?.isOfficial?.('tip.work.next')).toBe(false);
    expect(abroad.find(({ language }) => language === 'uk')?.texts['tip.work.start']).toBe('Почати');
    expect((await shown('uk', false)).here).toBeUndefined();
  });

  it('says in its history who did what with which version, to others by unit and agency', async () => {
    const history = async (person: Person) =>
      (await stage.ask(person, 'worker-text.read', { language: 'uk', key: start })).answer.history;
    expect(
      (await history(nora)).map(({ does, version }: { does: string; version: number }) => [does, version]),
    ).toEqual([
      ['sign', 1],
      ['approve', 1],
      ['ask-change', 1],
      ['translate', 1],
    ]);
    const [signed] = await history(nora);
    const [seenByOthers] = await history(karin);
    expect(signed.by).toMatch(/^Nora/);
    expect(seenByOthers.by).not.toMatch(/Nora/);
    expect(seenByOthers.by).toMatch(/Gender Equality Agency/);
  });

  it('is withdrawn with a reason, and at once no longer shown', async () => {
    await expect(step(nora, 'withdraw', 'uk', { why: ' ', texts: await named('uk') })).rejects.toMatchObject({
      kind: 'invalid',
    });
    await step(nora, 'withdraw', 'uk', { why: 'Den lovar för mycket.', texts: await named('uk') });
    expect(await text('uk')).toMatchObject({ standing: 'withdrawn', official: null });
    expect((await shown('uk')).here?.texts['tip.work.start']).toBeUndefined();
    await expect(sign(nora, 'uk')).rejects.toThrow('worker-text.withdrawn-version');
  });

  it('goes out to a translator and comes back in one act, or not at all', async () => {
    const { answer: file } = await stage.ask(nora, 'worker-text.file', { language: 'pl' }, { group: 'talk' });
    const put = (key: string, said: string, of: string = file.content) =>
      of.replace(new RegExp(`(<unit id="${key}"[\\s\\S]*?<target>)[^<]*`), `$1${said}`);
    const check = async (content: string) =>
      (await stage.ask(nora, 'worker-text.check', { language: 'pl' }, { content })).answer;
    const wrong = await check(put('talk.place', 'Pytanie', put('talk.start', 'Zaczynamy')));
    const entry = (key: string) => wrong.entries.find((one: { key: string }) => one.key === key);
    expect(entry('talk.place')).toMatchObject({ is: 'wrong', why: expect.stringContaining('{n}, {of}') });
    expect(entry('talk.start')).toMatchObject({ is: 'new', said: 'Zaczynamy' });
    const bring = (keys: readonly string[]) =>
      step(nora, 'translate', 'pl', {
        ...{ fromFile: true, comment: 'Påhittad byrå' },
        texts: keys
          .map(entry)
          .map((one) => ({ ...{ key: one.key, said: one.said }, original: one.original, was: one.version })),
      });
    await expect(bring(['talk.start', 'talk.place'])).rejects.toThrow('worker-text.places-missing');
    expect(await text('pl', 'talk.start')).toMatchObject({ newest: { version: 0 } });
    await bring(['talk.start']);
    expect(await text('pl', 'talk.start')).toMatchObject({
      standing: 'draft',
      newest: { version: 1, said: 'Zaczynamy' },
    });
    expect((await check('<!DOCTYPE x><xliff/>')).fault).toMatch(/document type/);
  });

  it('is in the log, and its words nowhere but in the open catalogue', async () => {
    const entries = await stage.store.asOwner<{ text: string }>(
      "select convert_from(bytes, 'UTF8') as text from audit.entry",
    );
    const log = entries.map((one) => one.text).join('\n');
    for (const name of ['translate', 'review', 'sign', 'withdraw']) expect(log).toContain(`worker-text.${name}`);
    expect(log).not.toContain('Почати');
    const acts = await stage.store.asOwner<{ row: string }>('select t::text as row from acts.act t');
    expect(acts.map(({ row }) => row).join('\n')).not.toContain('Почати');
  });
});
