import type { Act } from '../../../kernel/act.ts';
import { gather } from '../../../kernel/gather.ts';
import { addPhoto } from './acts/add-photo.ts';
import { beginCourse } from './acts/begin-course.ts';
import { publishCourse } from './acts/publish-course.ts';
import { saveCourse } from './acts/save-course.ts';
import { sendCourse } from './acts/send-course.ts';
import { withdrawCourse } from './acts/withdraw-course.ts';
import type { Writing } from './writing.ts';

const kinds = {
  begun: beginCourse,
  saved: saveCourse,
  photos: addPhoto,
  sent: sendCourse,
  published: publishCourse,
  withdrawn: withdrawCourse,
} as const;

export function foldWriting(acts: readonly Act[]): Writing {
  const said = gather(acts, kinds);
  const [begun] = said.begun;
  if (!begun) throw new Error('A course that is written has no beginning.');
  const texts = [begun, ...said.saved];
  const last = texts.at(-1) ?? begun;
  const ended = said.withdrawn.at(-1);
  const after = (id: string): boolean =>
    !ended || acts.findIndex((act) => act.id === id) > acts.findIndex((act) => act.id === ended.id);
  const ofEdition = (id: string) => said.sent.find((act) => act.id === id)?.facts.of ?? begun.id;
  const published = said.published
    .filter(({ id }) => after(id))
    .map(({ facts }) => ({ ...facts, of: ofEdition(facts.edition) }));
  const sent = said.sent.at(-1);
  const waits = sent && after(sent.id) && !published.some(({ edition }) => edition === sent.id);
  return {
    course: last.facts.course,
    begun: begun.id,
    saved: { act: last.id, by: last.actor, at: last.recordedAt },
    saves: texts.length,
    writers: [...new Set([...texts, ...said.photos].map(({ actor }) => actor))],
    photos: [
      ...new Map(
        said.photos.map(({ id, facts: { name, width, height } }) => [name, { name, act: id, width, height }]),
      ).values(),
    ],
    sent: waits ? { ...sent.facts, edition: sent.id } : null,
    published,
    versions: said.published.length,
    withdrawn: ended !== undefined && !texts.some(({ id }) => after(id)),
  };
}
