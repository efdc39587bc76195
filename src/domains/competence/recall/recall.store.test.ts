import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { runCommand } from '../../../platform/http/run.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { course as courseOf } from '../testing/lessons.ts';
import { questionsOn } from './questions.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const daysAgo = (days: number): Date => new Date(testNow.getTime() - days * 86_400_000);
const first = courseOf('first-evening');
const rightOn = (day: number) =>
  Object.fromEntries(questionsOn(first, day).map(({ choice }) => [choice.id, choice.right]));
const recallsIn = (answer: { items: readonly { kind: string }[] }) =>
  answer.items.filter(({ kind }) => kind === 'recall.due');

describe.each(storeKinds())('questions that are asked again, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let tova: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    tova = await stage.signIn(accountOf.tova, 'administration');
  });
  afterAll(() => stage.store.close());

  /** Chooses so many days ago, by a server whose clock is there. */
  const choose = async (person: Person, ago: number, over: { course?: string; days?: readonly number[] } = {}) => {
    const route = stage.routes.find(({ name }) => name === 'recall.choose');
    if (route?.kind !== 'command') throw new Error('There is no such command.');
    const recall = newId();
    await runCommand({ ...stage.runtime, clock: () => daysAgo(ago) }, route, {
      token: person.token,
      language: 'en',
      params: { course: over.course ?? first.id },
      input: {
        act: person.envelope({ happenedFrom: daysAgo(ago).toISOString() }),
        recall,
        days: over.days ?? [2, 7, 30],
      },
    });
    return recall;
  };
  const read = async (person: Person, id: string) => (await stage.ask(person, 'recall.read', { id })).answer;
  const answer = (person: Person, id: string, input: object) =>
    stage.ask(person, 'recall.answer', { id }, { act: person.envelope(), before: 2, after: 4, ...input });
  const end = (person: Person, id: string) => stage.ask(person, 'recall.end', { id }, { act: person.envelope() });

  it('come to My work when they are due, without a word of what they are about, and go when they are answered', async () => {
    expect(recallsIn((await stage.ask(ines, 'work.list')).answer)).toEqual([]);
    const id = await choose(ines, 2);
    const [line, ...more] = recallsIn((await stage.ask(ines, 'work.list')).answer);
    expect(more).toEqual([]);
    expect(line).toMatchObject({ about: { kind: 'recall', id }, dueAt: null, mine: true, unread: true });
    expect(JSON.stringify(line)).not.toContain('evening');
    const shown = await read(ines, id);
    expect(shown).toMatchObject({ next: { day: 2, on: '2026-11-24', isDue: true }, ended: false, last: null });
    expect(shown.questions.map((one: { id: string }) => one.id)).toEqual(Object.keys(rightOn(2)));
    // What is right leaves the server after the answer, and not before.
    expect(JSON.stringify(shown)).not.toMatch(/"right"|"why"|"said"/);
    const [one = '', ...others] = Object.keys(rightOn(2));
    const { answer: done } = await answer(ines, id, { day: 2, answers: { ...rightOn(2), [one]: 'do-not-know' } });
    expect(done.recall.next).toEqual({ day: 7, on: '2026-11-29', isDue: false });
    expect(done.recall.last).toMatchObject({ day: 2, before: 2, after: 4 });
    expect(done.recall.last.answers.map(({ right }: { right: boolean }) => right)).toEqual([
      false,
      ...others.map(() => true),
    ]);
    expect(recallsIn((await stage.ask(ines, 'work.list')).answer)).toEqual([]);
    await expect(answer(ines, id, { day: 2, answers: rightOn(2) })).rejects.toMatchObject({ kind: 'conflict' });
    await end(ines, id);
  });

  it('are answered with what was asked, and graded where no one can forge it', async () => {
    const id = await choose(ines, 7);
    await expect(answer(ines, id, { day: 7, answers: {} })).rejects.toMatchObject({ kind: 'invalid' });
    await expect(answer(ines, id, { day: 30, answers: rightOn(30) })).rejects.toMatchObject({ kind: 'conflict' });
    await expect(answer(ines, id, { day: 7, answers: rightOn(7), right: 2 })).rejects.toMatchObject({
      kind: 'invalid',
    });
    await end(ines, id);
  });

  it('are chosen once at a time, end when their person ends them, and can be chosen again', async () => {
    const id = await choose(ines, 0, { days: [30] });
    expect(await read(ines, id)).toMatchObject({ next: { day: 30, on: '2026-12-24', isDue: false }, questions: [] });
    await expect(choose(ines, 0)).rejects.toMatchObject({ kind: 'conflict' });
    const { answer: ended } = await end(ines, id);
    expect(ended.recall).toMatchObject({ ended: true, next: null, questions: [] });
    await expect(end(ines, id)).rejects.toMatchObject({ kind: 'conflict' });
    await expect(choose(ines, 0, { course: 'no-such-course' })).rejects.toMatchObject({ kind: 'not-found' });
    await expect(choose(ines, 0, { days: [3] })).rejects.toMatchObject({ kind: 'invalid' });
    await end(ines, await choose(ines, 0));
  });

  it('are seen by no colleague and no trainer, with the second wall alone either', async () => {
    const id = await choose(ines, 2);
    await expect(stage.ask(tova, 'recall.read', { id })).rejects.toMatchObject({ kind: 'not-found' });
    await expect(answer(tova, id, { day: 2, answers: rightOn(2) })).rejects.toMatchObject({ kind: 'not-found' });
    await expect(end(tova, id)).rejects.toMatchObject({ kind: 'not-found' });
    expect(recallsIn((await stage.ask(tova, 'work.list')).answer)).toEqual([]);
    const rows = await stage.store.asOwner<{ realm: string; learner: string }>(
      `select r.realm::text as realm, l.account::text as learner from competence.recall_now r
        join competence.learner l on l.realm = r.realm group by 1, 2`,
    );
    expect(rows.map(({ learner }) => learner)).toEqual([accountOf.ines]);
    const { answer: learning } = await stage.ask(ines, 'learning.read');
    const course = learning.courses.find((one: { id: string }) => one.id === first.id);
    expect(course.recall).toMatchObject({ id, isDue: true });
    await end(ines, id);
  });
});
