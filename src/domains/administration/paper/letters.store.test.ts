import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { languages } from '../../../kernel/language.ts';
import { Problem } from '../../../kernel/problem.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { framePicture } from '../../../platform/documents/frame-picture.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { paperKinds } from './kinds.ts';
import type { PaperList } from './schema.ts';

describe.each(storeKinds())('letters of an agency and their templates, on %s', (kind) => {
  let stage: Stage;
  let alma: Person;
  let other: Person;
  let linus: Person;
  let claim: string;
  const newId = () => uuidV7(testNow, randomBytes(16));

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    await stage.store.asOwner(
      `select access.add_person(1982, 21, 'Prov Annanstans', 'administratör', 'administrator', null, array['access-administration'], array['administrator'])`,
    );
    linus = await stage.signIn(accountOf.linus, 'support');
    // The administrator of the agency that Linus works for.
    const unit = await stage.store.asOwner('select unit from access.account where id = $1', [accountOf.linus]);
    await stage.store.asOwner(
      `select access.add_person(1983, ${Number((unit[0] as { unit: number }).unit)}, 'Prov Hemma', 'administratör', 'administrator', null, array['access-administration'], array['administrator'])`,
    );
    alma = await stage.signIn('1983', 'access-administration');
    other = await stage.signIn('1982', 'access-administration');
    claim = newId();
    await stage.ask(
      linus,
      'claim.open',
      {},
      {
        ...{ act: linus.envelope(), claim, caseId: null, began: '2026-10-05', people: 1, sector: 'construction' },
        ...{ who: '#panic() $x$ {agency}', against: '=cmd|calc!A1 محمد' },
      },
    );
  });
  afterAll(() => stage.store.close());

  const refused = (asked: Promise<unknown>): Promise<string> =>
    asked.then(
      () => Promise.reject(new Error('It was not refused.')),
      (error: unknown) =>
        error instanceof Problem
          ? `${error.kind} ${error.fields[0]?.path ?? ''} ${error.fields[0]?.message.id ?? error.text.id}`
          : Promise.reject(error),
    );
  const wording = {
    kind: 'claim',
    language: 'en',
    opening: 'Opening of {agency}.',
    closing: null,
    signature: 'S {officer}',
  };
  const change = (by: Person, over: object = {}) =>
    stage.ask(by, 'paper.change', {}, { act: by.envelope(), version: newId(), ...wording, ...over });
  const setLogo = (by: Person, file: Uint8Array | null) => {
    const base64 = file && Buffer.from(file).toString('base64');
    return stage.ask(by, 'paper.set-logo', {}, { act: by.envelope(), version: newId(), file: base64 });
  };
  const letter = async (format: 'pdf' | 'docx'): Promise<string> => {
    const { answer } = await stage.ask(linus, 'claim.paper', { id: claim }, { format });
    return Buffer.from(answer.file.base64, 'base64').toString('latin1');
  };

  it('makes a tagged PDF and a Word document of a matter, with nothing carried out of what is in it', async () => {
    const pdf = await letter('pdf');
    expect(pdf).toContain('/MarkInfo');
    expect(pdf).toContain('/Lang (en)');
    expect(pdf).toContain('Wage claim');
    expect(await letter('pdf')).toBe(pdf);
    expect((await letter('docx')).startsWith('PK')).toBe(true);
  });

  it('an administrator changes what stands around it and takes it back; each version says what it was', async () => {
    const before = await letter('docx');
    const { answer } = await change(alma);
    expect(answer.list.history[0]).toMatchObject({
      step: 'change',
      by: 'Prov Hemma',
      changes: [
        { what: 'Opening', before: 'the standard text', after: 'Opening of {agency}.' },
        { what: 'Closing', before: 'the standard text', after: 'nothing' },
        { what: 'Signature line', before: 'the standard text', after: 'S {officer}' },
      ],
    });
    expect(await letter('docx')).not.toBe(before);
    await stage.ask(
      alma,
      'paper.reset',
      {},
      {
        ...{ act: alma.envelope(), version: newId(), kind: 'claim', language: 'en' },
      },
    );
    expect(await letter('docx')).toBe(before);
    expect((await stage.ask(other, 'paper.list')).answer.history).toEqual([]);
    expect(await refused(stage.ask(linus, 'paper.list'))).toMatch(/^forbidden/);
    expect(await refused(change(linus))).toMatch(/^forbidden/);
  });

  it('refuses what it cannot fill in, and what is no picture', async () => {
    expect(await refused(change(alma, { opening: 'Hello {name}' }))).toBe('invalid opening paper.unknown-placeholder');
    expect(await refused(change(alma, { signature: 'open { brace' }))).toBe(
      'invalid signature paper.unknown-placeholder',
    );
    expect(await refused(change(alma, { opening: 'x'.repeat(2001) }))).toMatch(/^invalid/);
    const preview = { ...wording, opening: '{x}' };
    expect(await refused(stage.ask(alma, 'paper.preview', {}, preview))).toBe(
      'invalid opening paper.unknown-placeholder',
    );
    expect(await refused(setLogo(alma, Buffer.from('<svg onload="alert(1)"/>')))).toBe(
      'invalid file paper.logo.not-png',
    );
    expect(await refused(setLogo(alma, new Uint8Array(65_537)))).toBe('invalid file paper.logo.too-large');
  });

  it('keeps a logo without what was hidden in its file, and sets it on the next letter of its own agency alone', async () => {
    const before = await letter('pdf');
    const hidden = Buffer.concat([framePicture(120, 40), Buffer.from('<script>hidden</script>')]);
    const { answer } = await setLogo(alma, hidden);
    expect(answer.list.logo).toMatchObject({ width: 120, height: 40 });
    expect(Buffer.from(answer.list.logo.png, 'base64').toString('latin1')).not.toContain('script');
    expect(await letter('pdf')).not.toBe(before);
    expect((await stage.ask(other, 'paper.list')).answer.logo).toBeNull();
    const preview = await stage.ask(alma, 'paper.preview', {}, wording);
    expect(Buffer.from(preview.answer.file.base64, 'base64').toString('latin1')).toContain('/MarkInfo');
    await setLogo(alma, null);
    expect(await letter('pdf')).toBe(before);
  });

  it('every kind can be tried, changed and taken back, in both languages of the staff', async () => {
    for (const kind of paperKinds)
      for (const language of languages) {
        const said = { kind, language, opening: null, closing: 'Påhittat slut.', signature: '{officer}' };
        const { answer: tried } = await stage.ask(alma, 'paper.preview', {}, said);
        const pdf = Buffer.from(tried.file.base64, 'base64').toString('latin1');
        for (const told of ['/MarkInfo', `/Lang (${language})`, '<pdfuaid:part>1</pdfuaid:part>'])
          expect(pdf, `${kind} in ${language}`).toContain(told);
        const ownOf = ({ list }: { list: PaperList }) =>
          list.templates.find((one) => one.kind === kind && one.language === language)?.isOwn;
        expect(ownOf((await change(alma, said)).answer)).toBe(true);
        const reset = { act: alma.envelope(), version: newId(), kind, language };
        expect(ownOf((await stage.ask(alma, 'paper.reset', {}, reset)).answer)).toBe(false);
      }
  });

  it('is changed in the database by no one without the act', async () => {
    const { carryOutPaper } = await import('./store.server.ts');
    await expect(
      stage.store.database.transaction('cape_app', (tx) => carryOutPaper(tx, newId(), 'paper.reset', newId())),
    ).rejects.toThrow();
  });
});
