import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { textOfWord } from '../../../platform/testing/word-document.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { caseExamples } from '../testing/examples.ts';

describe.each(storeKinds())('a case brief and a statement of costs, on %s', (kind) => {
  let stage: Stage;
  let karin: Person;
  let file: string;
  const newId = () => uuidV7(testNow, randomBytes(16));

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    karin = await stage.signIn(accountOf.karin, 'support');
    file = newId();
    for (const route of ['case.open', 'case.note', 'case.at-risk']) {
      const example = caseExamples[route]?.({
        ...{ target: file, act: () => karin.envelope(), basis: [], unit: 0, facts: [], number: 12_345 },
        text: (field) => `Påhittat ${field}`,
      });
      if (!example) throw new Error(route);
      await stage.ask(karin, route, example.params, example.input);
    }
  });
  afterAll(() => stage.store.close());

  const brief = async (by = karin, format = 'docx') =>
    (await stage.ask(by, 'case.brief-paper', { id: file }, { format })).answer.file;
  const costs = async (claimant: string) =>
    textOfWord(
      (await stage.ask(karin, 'case.costs-paper', { id: file }, { format: 'docx', claimant })).answer.file.base64,
    );

  it('says what is next, what is expiring and what has happened, and that it is no disclosure', async () => {
    const made = await brief();
    expect(made.name).toMatch(/^case-brief-k-[\w-]+\.docx$/);
    const text = textOfWord(made.base64);
    for (const told of ['Påhittat workplaceName', 'Next step', 'Expiring evidence and rights', 'A recording', 'Karin'])
      expect(text).toContain(told);
    expect(text).toContain('Påhittat note');
    expect(text).toContain('It is not a disclosure');
    const pdf = Buffer.from((await brief(karin, 'pdf')).base64, 'base64').toString('latin1');
    for (const told of ['/MarkInfo', '/Lang (en)', '<pdfuaid:part>1</pdfuaid:part>']) expect(pdf).toContain(told);
  });

  it('has places to write for counsel and for an interpreter, and no name and no rate', async () => {
    const [counsel, interpreter] = [await costs('counsel'), await costs('interpreter')];
    expect(counsel).toContain('Counsel');
    expect(counsel).not.toContain('Language');
    expect(interpreter).toContain('Language');
    expect(interpreter).toContain('CAPE records no fees');
    expect(counsel).not.toContain('Påhittat');
  });

  it('is not there for a person who cannot read the case', async () => {
    const ines = await stage.signIn(accountOf.ines, 'supervision');
    await expect(brief(ines)).rejects.toMatchObject({ kind: 'not-found' });
  });
});
