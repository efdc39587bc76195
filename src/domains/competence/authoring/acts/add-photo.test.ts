import { base64 } from '@scure/base';
import { expect, test } from 'vitest';
import type { ActDraft } from '../../../../kernel/act.ts';
import { decide } from '../../../../kernel/doing.ts';
import { aPhoto } from '../../testing/a-draft.ts';
import { anAct, begun, writingOf } from '../../testing/a-writing.ts';
import { toAddPhoto } from './add-photo.ts';

const now = new Date('2026-11-24T08:40:00.000Z');
const add = (name: string, photo: Uint8Array, drafts: readonly ActDraft[] = begun) =>
  decide(toAddPhoto, { act: anAct(), name, photo: base64.encode(photo) }, writingOf(drafts), now);

test('a picture is written again without what hides in it, and one of its name takes its place', () => {
  const [act] = add('hut', aPhoto());
  expect(act?.facts).toMatchObject({ name: 'hut', width: 1, height: 1 });
  expect(base64.decode(act?.words?.photo ?? '').length).toBeLessThan(aPhoto().length);
  const twice = [...begun, ...add('hut', aPhoto())];
  expect(writingOf([...twice, ...add('hut', aPhoto(), twice)]).state.photos).toHaveLength(1);
});

test('what is no picture is refused, and so is a thirteenth', () => {
  expect(() => add('hut', new TextEncoder().encode('<svg/>'))).toThrow();
  let drafts: readonly ActDraft[] = begun;
  for (let number = 1; number <= 12; number++) drafts = [...drafts, ...add(`p-${number}`, aPhoto(), drafts)];
  expect(() => add('p-13', aPhoto(), drafts)).toThrow('authoring.photos-full');
});
