import { base64 } from '@scure/base';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { aDraft, aPhoto } from '../testing/a-draft.ts';
import { rightAnswers } from '../testing/lessons.ts';
import type { CourseDraft } from './draft.ts';
import { takenCourse } from './taken-course.server.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const answersOf = (draft: CourseDraft) => {
  const course = takenCourse(draft, 1, new Map());
  if (!course) throw new Error('The example is no course.');
  return rightAnswers(course);
};

describe.each(storeKinds())('a course that is written here, on %s', (kind) => {
  let stage: Stage;
  let tova: Person; // the training lead of the Gender Equality Agency
  let nora: Person; // of the same agency, in another unit
  let karin: Person; // of another agency
  let number = 0;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    tova = await stage.signIn(accountOf.tova, 'administration');
    nora = await stage.signIn(accountOf.nora, 'administration');
    karin = await stage.signIn(accountOf.karin, 'support');
  });
  afterAll(() => stage.store.close());

  const begin = async (change: (draft: CourseDraft) => void = () => undefined) => {
    const draft = newId();
    number += 1;
    const content = aDraft(`night-${number}`);
    change(content);
    const { answer } = await stage.ask(tova, 'course-draft.begin', {}, { act: tova.envelope(), draft, content });
    return { id: draft, content, was: answer.writing.was as string };
  };
  const on = (person: Person, id: string, step: string, input: object) =>
    stage.ask(person, `course-draft.${step}`, { id }, { act: person.envelope(), ...input });
  const send = async (course: { id: string; was: string }, reach: 'agency' | 'all' = 'agency') =>
    (await on(tova, course.id, 'send', { was: course.was, reach, invented: true })).answer.writing.sent
      .edition as string;
  const review = (person: Person, edition: string, verdict: string, remarks: object[] = []) =>
    stage.ask(
      person,
      'course-review.give',
      { edition },
      { act: person.envelope(), review: newId(), verdict, remarks, invented: false },
    );
  const listed = async (person: Person, course: string) =>
    (await stage.ask(person, 'learning.read')).answer.courses.find(({ id }: { id: string }) => id === course);

  it('is begun by a training lead alone, and read by no other unit', async () => {
    const draft = newId();
    await expect(
      stage.ask(nora, 'course-draft.begin', {}, { act: nora.envelope(), draft, content: aDraft() }),
    ).rejects.toMatchObject({ kind: 'forbidden' });
    const { id } = await begin();
    await expect(stage.ask(nora, 'course-draft.read', { id })).rejects.toMatchObject({ kind: 'forbidden' });
    expect((await stage.ask(tova, 'course-draft.list')).answer).toMatchObject({ mayWrite: true });
    expect((await stage.ask(nora, 'course-draft.list')).answer).toMatchObject({ mayWrite: false, items: [] });
  });

  it('is saved from the text that was read, so that no one overwrites what another has saved', async () => {
    const { id, content, was } = await begin();
    const changed = { ...content, title: { sv: 'Ny titel', en: 'New title' } };
    const { answer } = await on(tova, id, 'save', { was, content: changed });
    expect(answer.writing.content.title.sv).toBe('Ny titel');
    await expect(on(tova, id, 'save', { was, content })).rejects.toThrow('authoring.saved-meanwhile');
  });

  it('goes to a second person, who is not its author, and then to the learners of its agency and no other', async () => {
    const course = await begin();
    const edition = await send(course);
    await expect(on(tova, course.id, 'publish', { edition })).rejects.toThrow('authoring.needs-reader');
    await expect(review(tova, edition, 'approve')).rejects.toThrow('authoring.not-your-own');
    await expect(stage.ask(karin, 'course-review.read', { edition })).rejects.toMatchObject({ kind: 'not-found' });
    await expect(review(karin, edition, 'approve')).rejects.toMatchObject({ kind: 'not-found' });
    const { answer: read } = await stage.ask(nora, 'course-review.read', { edition });
    expect(read).toMatchObject({ writes: false, waits: true, version: 1 });
    await expect(review(nora, edition, 'change')).rejects.toThrow('authoring.say-what');
    await review(nora, edition, 'change', [{ at: `${course.content.id}.1`, said: 'Säg vem som ringer.' }]);
    await expect(on(tova, course.id, 'publish', { edition })).rejects.toThrow('authoring.needs-reader');
    const { answer: seen } = await stage.ask(tova, 'course-draft.read', { id: course.id });
    expect(seen.reviews[0]).toMatchObject({ verdict: 'change', remarks: [{ said: 'Säg vem som ringer.' }] });
    await review(nora, edition, 'approve');
    expect(await listed(nora, course.content.id)).toBeUndefined();
    await on(tova, course.id, 'publish', { edition });
    expect(await listed(nora, course.content.id)).toMatchObject({ id: course.content.id });
    expect(await listed(karin, course.content.id)).toBeUndefined();
    await expect(stage.ask(karin, 'course.read', { course: course.content.id })).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(review(nora, edition, 'approve')).rejects.toThrow('authoring.no-longer-waits');
  });

  it('is for all when another agency has approved it, gives a certificate, and is withdrawn from everyone', async () => {
    const course = await begin();
    const name = course.content.id;
    const edition = await send(course, 'all');
    await review(nora, edition, 'approve');
    await expect(on(tova, course.id, 'publish', { edition })).rejects.toThrow('authoring.needs-another-agency');
    await review(karin, edition, 'approve');
    await on(tova, course.id, 'publish', { edition });
    expect(await listed(karin, name)).toMatchObject({ by: expect.any(String) });
    const certificate = newId();
    const complete = (answers: object, id = certificate) =>
      stage.ask(
        karin,
        'course.complete',
        { course: name },
        { act: karin.envelope(), certificate: id, answers, version: 1 },
      );
    const [first] = Object.keys(answersOf(course.content));
    await expect(complete({ ...answersOf(course.content), [first ?? '']: 'list' })).rejects.toThrow(
      'competence.scene-missing',
    );
    await complete(answersOf(course.content));
    await on(tova, course.id, 'withdraw', { reason: 'Prov' });
    expect(await listed(karin, name)).toBeUndefined();
    await expect(complete(answersOf(course.content), newId())).rejects.toMatchObject({ kind: 'not-found' });
    const { answer } = await stage.ask(karin, 'certificate.read', { id: certificate });
    expect(answer).toMatchObject({ course: name, valid: true });
  });

  it('has a new version, and whoever began the earlier one finishes that', async () => {
    const course = await begin();
    const name = course.content.id;
    const publish = async (from: { id: string; was: string }) => {
      const edition = await send(from);
      await review(nora, edition, 'approve');
      return (await on(tova, from.id, 'publish', { edition })).answer.writing;
    };
    const first = await publish(course);
    const changed = { ...course.content, title: { sv: 'Andra gången', en: 'The second time' } };
    const { answer } = await on(tova, course.id, 'save', { was: first.was, content: changed });
    const second = await publish({ id: course.id, was: answer.writing.was });
    expect(second.published.map(({ version }: { version: number }) => version)).toEqual([1, 2]);
    const read = async (version?: number) =>
      (await stage.ask(nora, 'course.read', { course: name }, version === undefined ? {} : { version })).answer;
    expect(await read()).toMatchObject({ version: 2, title: 'The second time' });
    expect(await read(1)).toMatchObject({ version: 1 });
    await expect(read(3)).rejects.toMatchObject({ kind: 'not-found' });
    const { answer: held } = await stage.ask(
      nora,
      'course.complete',
      { course: name },
      { act: nora.envelope(), certificate: newId(), answers: answersOf(course.content), version: 1 },
    );
    expect(held.certificate.course).toBe(name);
    await expect(
      on(tova, course.id, 'save', { was: second.was, content: { ...changed, id: 'another' } }),
    ).rejects.toThrow();
  });

  it('is not sent with errors, with what looks like a real case, or under the name of another', async () => {
    const wrong = await begin((draft) => {
      draft.title.sv = '';
    });
    await expect(on(tova, wrong.id, 'send', { was: wrong.was, reach: 'agency', invented: true })).rejects.toMatchObject(
      {
        fields: [{ path: 'title.sv' }],
      },
    );
    const real = await begin((draft) => {
      draft.about.sv = 'Ring 070-000 00 00.';
    });
    const sent = (invented: boolean) => on(tova, real.id, 'send', { was: real.was, reach: 'agency', invented });
    await expect(sent(false)).rejects.toMatchObject({ fields: [{ path: 'invented' }] });
    await sent(true);
    const named = await begin((draft) => Object.assign(draft, aDraft('first-evening')));
    await expect(on(tova, named.id, 'send', { was: named.was, reach: 'agency', invented: true })).rejects.toMatchObject(
      {
        fields: [{ path: 'id' }],
      },
    );
  });

  it('takes a picture without what hides in it, refuses what is none, and comes out as files', async () => {
    const { id } = await begin();
    const add = (photo: Uint8Array) => on(tova, id, 'photo', { name: 'hut', photo: base64.encode(photo) });
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    await expect(add(svg)).rejects.toMatchObject({ fields: [{ path: 'photo' }] });
    const { answer } = await add(aPhoto());
    const [own] = answer.writing.pictures;
    expect(own).toMatchObject({ name: 'hut', own: true });
    expect(Buffer.from(own.drawing.split(',')[1], 'base64').toString('latin1')).not.toContain('Exif');
    const { answer: zip } = await stage.ask(tova, 'course-draft.export', { id });
    expect(Buffer.from(zip.base64, 'base64').subarray(0, 2).toString()).toBe('PK');
  });
});
