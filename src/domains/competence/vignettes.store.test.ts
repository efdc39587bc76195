import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { lessons, rightAnswers } from './testing/lessons.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const { vignettes, courses } = lessons();
const rightFor = (id: string) => {
  const { sign, pass, call } = vignettes.find((one) => one.id === id)?.questions ?? {};
  return { sign: sign?.right, pass: pass?.right, call: call?.right };
};

const askedIn: Readonly<Record<number, number>> = { 1: 60, 3: 90, 6: 78, 7: 57 };

describe.each(storeKinds())('short cases and a course, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let tova: Person;
  let nora: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    tova = await stage.signIn(accountOf.tova, 'administration');
    nora = await stage.signIn(accountOf.nora, 'administration');
  });
  afterAll(() => stage.store.close());

  const answer = (person: Person, vignette: string, choices: object = rightFor(vignette)) =>
    stage.ask(person, 'vignette.answer', { vignette }, { act: person.envelope(), answer: newId(), choices });
  const asked = async () =>
    (await stage.ask(tova, 'vignette.results')).answer.asked.map(
      ({ house: agency, round }: { house: number; round: string }) => ({
        house: agency,
        round,
        asked: round.startsWith('baseline') ? 100 : (askedIn[agency] ?? 0),
      }),
    );
  const publish = async (person: Person) =>
    stage.ask(person, 'vignette.publish', {}, { act: person.envelope(), result: newId(), asked: await asked() });

  it('a person without the right publishes nothing', async () => {
    await expect(publish(nora)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('results are published by agency with their intervals, and fewer than five answers are no number', async () => {
    const { answer: published } = await publish(tova);
    const states = Object.fromEntries(
      published.results.agencies.map(({ name, state }: { name: string; state: string }) => [name, state]),
    );
    expect(states).toEqual({
      'Work Environment Authority': 'higher',
      'Police Authority': 'higher',
      'Social welfare board of Vadsund': 'few-answered',
      'Migration Agency': 'no-difference',
      'Prosecution Authority': 'suppressed',
    });
    const hidden = published.results.agencies.find(({ state }: { state: string }) => state === 'suppressed');
    expect(hidden).toMatchObject({ before: null, after: null, response: null, weakest: null });
    expect((await stage.ask(nora, 'vignette.results')).answer.agencies).toEqual(published.results.agencies);
  });

  it('an answer comes back with reason and source, and only after it was given', async () => {
    const { answer: before } = await stage.ask(ines, 'vignette.read', { vignette: 'passport-drawer' });
    expect(before).toMatchObject({ feedback: null, counted: true, number: 1, of: 8 });
    expect(JSON.stringify(before)).not.toContain('verified');
    const choices = { ...rightFor('passport-drawer'), sign: 'agrees' };
    const { answer: after } = await answer(ines, 'passport-drawer', choices);
    expect(after.vignette.feedback.map(({ right }: { right: boolean }) => right)).toEqual([false, true, true]);
    expect(after.receipt.leaf).toMatch(/^[0-9a-f]{64}$/);
    await expect(answer(ines, 'passport-drawer')).rejects.toMatchObject({ kind: 'conflict' });
    await expect(answer(ines, 'no-such-case', {})).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('no colleague and no trainer comes to what a person answered, with the second wall alone either', async () => {
    const rows = await stage.store.asOwner<{ realm: string }>('select realm::text as realm from competence.answer_now');
    const own = new Set(rows.map(({ realm }) => realm));
    expect(own.size).toBe(1);
    const members = await stage.store.asOwner<{ unit: number | null; actor: string | null }>(
      `select unit, actor::text as actor from access.member where realm = ${[...own][0]}`,
    );
    expect(members).toEqual([{ unit: null, actor: accountOf.ines }]);
    const { answer: learning } = await stage.ask(tova, 'learning.read');
    expect(learning.vignettes.filter(({ answered }: { answered: boolean }) => answered)).toEqual([]);
  });

  it('one more answer waits, so that two publications do not show what one person answered', async () => {
    await answer(ines, 'beds-in-store');
    const { answer: published } = await publish(tova);
    const own = published.results.agencies.find(({ name }: { name: string }) => name === 'Work Environment Authority');
    expect(own).toMatchObject({ held: true, after: { count: 37, of: 45 } });
  });

  it('a course ends in a certificate with a receipt, and a scene that is missing ends in a sentence', async () => {
    const course = courses[0];
    const answers = course ? rightAnswers(course) : {};
    const send = (given: object) =>
      stage.ask(
        ines,
        'course.complete',
        { course: course?.id },
        { act: ines.envelope(), certificate: newId(), answers: given },
      );
    await expect(send({ ...answers, 'first-evening.1.alone.choice': 'manager' })).rejects.toMatchObject({
      kind: 'invalid',
    });
    const { answer: done } = await send(answers);
    expect(done.certificate).toMatchObject({ holder: 'Ines', valid: true, validUntil: '2028-11-24' });
    expect(done.certificate.receipt.leaf).toBe(done.receipt.leaf);
    const { id } = done.certificate;
    expect((await stage.ask(ines, 'certificate.read', { id })).answer).toEqual(done.certificate);
    await expect(stage.ask(tova, 'certificate.read', { id })).rejects.toMatchObject({ kind: 'not-found' });
  });
});
