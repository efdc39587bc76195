import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { textOfWord } from '../../../platform/testing/word-document.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { claimExamples } from '../testing/examples.ts';

describe.each(storeKinds())('a claim and a notice on paper, on %s', (kind) => {
  let stage: Stage;
  let linus: Person;
  let claim: string;
  const newId = () => uuidV7(testNow, randomBytes(16));

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    linus = await stage.signIn(accountOf.linus, 'support');
    claim = newId();
    for (const step of ['open', 'line', 'notify']) {
      const example = claimExamples[`claim.${step}`]?.({
        ...{ target: claim, act: () => linus.envelope(), basis: [], unit: 0, facts: [], number: 12_345 },
        text: (field) => `Påhittat ${field}`,
      });
      if (!example) throw new Error(step);
      await stage.ask(linus, `claim.${step}`, example.params, example.input);
    }
  });
  afterAll(() => stage.store.close());

  const fetched = (route: string, more: object, by = linus) =>
    stage.ask(by, route, { id: claim }, { format: 'docx', ...more });

  it('says what is claimed, of whom and by whom, and nothing of what would make it stronger', async () => {
    const { answer } = await fetched('claim.paper', {});
    const text = textOfWord(answer.file.base64);
    expect(text).toContain('Påhittat against');
    expect(text).toContain('90,012,345');
    expect(text).not.toContain('Påhittat toDocument');
    expect(answer.file.name).toMatch(/^claim-l-[\w-]+\.docx$/);
  });

  it('says of a notice to whom and by when, and leaves a place for what CAPE does not know', async () => {
    const { answer } = await fetched('claim.notice-paper', { notice: claim });
    const text = textOfWord(answer.file.base64);
    expect(text).toContain('Påhittat to');
    expect(text).toContain('not recorded in CAPE');
    const none = fetched('claim.notice-paper', { notice: newId() });
    await expect(none).rejects.toSatisfy((error) => error instanceof Problem && error.kind === 'not-found');
  });

  it('is not there for a person who cannot read the claim', async () => {
    const ines = await stage.signIn(accountOf.ines, 'supervision');
    const none = fetched('claim.paper', {}, ines);
    await expect(none).rejects.toSatisfy((error) => error instanceof Problem && error.kind === 'not-found');
  });
});
