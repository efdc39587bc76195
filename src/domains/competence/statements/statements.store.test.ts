import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { course, rightAnswers } from '../testing/lessons.ts';

describe.each(storeKinds())('statements of certificates, on %s', (kind) => {
  let stage: Stage;
  let tova: Person;
  let nora: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    tova = await stage.signIn(accountOf.tova, 'administration');
    nora = await stage.signIn(accountOf.nora, 'administration');
    const karin = await stage.signIn(accountOf.karin, 'support');
    for (const person of [nora, karin])
      await stage.ask(
        person,
        'course.complete',
        { course: 'first-evening' },
        {
          act: person.envelope(),
          certificate: uuidV7(testNow, randomBytes(16)),
          answers: rightAnswers(course('first-evening')),
        },
      );
  });
  afterAll(() => stage.store.close());

  it('are of the own agency, under a pseudonym, and for its training lead alone', async () => {
    const { answer } = await stage.ask(tova, 'statement.export');
    const text = Buffer.from(answer.base64, 'base64').toString('utf8');
    const [statement, ...more] = JSON.parse(text);
    expect(more).toEqual([]);
    expect(statement.object.id).toBe('urn:cape:course:first-evening');
    expect(statement.actor.account.name).toMatch(/^[0-9a-f]{64}$/);
    expect(text).not.toContain('Nora');
    expect(text).not.toContain(accountOf.nora);
    await expect(stage.ask(nora, 'statement.export')).rejects.toMatchObject({ kind: 'forbidden' });
  });
});
