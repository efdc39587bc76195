import { base64 } from '@scure/base';
import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { mayWriteOwn } from '../../access.ts';
import { cleanPhoto, type PhotoFault, photoLimits } from '../../courses/photo.ts';
import { PictureName } from '../facts.ts';
import { authoringMessages } from '../messages.ts';
import type { Writing } from '../writing.ts';

const AddPhoto = z.strictObject({
  act: ActEnvelope,
  name: PictureName,
  photo: z.base64().max(Math.ceil(photoLimits.bytes / 3) * 4),
});
type AddPhoto = z.infer<typeof AddPhoto>;

const Facts = z.strictObject({ name: PictureName, width: z.int(), height: z.int(), bytes: z.int() });
type Facts = z.infer<typeof Facts>;

export const addPhoto: ActDef<'course-draft.photo', Facts, 'photo'> = defineAct({
  type: 'course-draft.photo',
  stream: 'course-draft',
  words: ['photo'],
  nature: 'record',
  facts: Facts,
  icon: 'file-text',
  sentence: () => ({ message: authoringMessages.photoAdded }),
  retainRule: 'competence',
});

/** More are not looked at in a course of four pieces, and would not fit into what is sent at once. */
const mostPhotos = 12;

const refusals: Readonly<Record<PhotoFault, typeof authoringMessages.photoNotJpeg>> = {
  'not-jpeg': authoringMessages.photoNotJpeg,
  'too-large': authoringMessages.photoTooLarge,
  'too-wide': authoringMessages.photoTooWide,
  damaged: authoringMessages.photoDamaged,
};

/** A picture is added, or one of this name is replaced. What is kept is written again by the rule, with nothing beside what is seen. */
export const toAddPhoto: Doing<AddPhoto, Here<Writing>> = {
  act: addPhoto,
  input: AddPhoto,
  roles: ['trainer'],
  may: mayWriteOwn,
  refuses: ({ name, photo }, { state }) => {
    const isNew = !state.photos.some((one) => one.name === name);
    if (isNew && state.photos.length >= mostPhotos) return new Problem('conflict', authoringMessages.photosFull);
    const clean = cleanPhoto(base64.decode(photo));
    return typeof clean === 'string' ? wrongAt('photo', refusals[clean]) : null;
  },
  acts: ({ act, name, photo }, { id, at, state }) => {
    const clean = cleanPhoto(base64.decode(photo));
    if (typeof clean === 'string') throw new Error('A photograph was refused and added.');
    return [
      addPhoto.draft({
        at,
        id: act.id,
        stream: id,
        basedOn: [state.begun],
        facts: { name, width: clean.width, height: clean.height, bytes: clean.bytes.length },
        words: { photo: base64.encode(clean.bytes) },
      }),
    ];
  },
};
