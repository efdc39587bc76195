import type { WhyTakenOut } from '../../kernel/detached-metadata.ts';
import type { Message } from '../../kernel/message.ts';

/** Texts of the detached metadata of a picture or recording, and of erasing it. */
export const takeOut = /*i18n*/ {
  id: 'apart.take-out',
  message: 'Remove place and camera',
  comment: 'Button',
};
export const takeOutTitle = /*i18n*/ {
  id: 'apart.title',
  message: 'Remove place and camera?',
  comment: 'Heading of a question that is asked before it is done',
};
export const cannotUndo = /*i18n*/ {
  id: 'apart.cannot-undo',
  message:
    'This cannot be undone. The data on position, time and camera is destroyed together with its key. It can never be opened here again, not even by you or the operator of CAPE.',
  comment: 'In the question',
};
export const whatRemains = /*i18n*/ {
  id: 'apart.remains',
  message:
    'What remains: the picture or recording with its checksums, the note, and that you removed this, when and why. What is written in the note or can be seen in the picture also remains. The phone that took it keeps place and camera in its encrypted copy of the note until the plan can no longer be read there: a week at most. Earlier backups still contain them until they are deleted.',
  comment: 'In the question, after what cannot be undone',
};
export const why = /*i18n*/ { id: 'apart.why', message: 'Why?', comment: 'Legend' };
export const whyHint = /*i18n*/ {
  id: 'apart.why-hint',
  message: 'The reason is noted. It must not reveal the place.',
  comment: 'Hint under "Why?"',
};
export const chooseWhy = /*i18n*/ {
  id: 'apart.choose-why',
  message: 'Choose why place and camera are removed',
  comment: 'Error at the choice',
};
export const whyNames: Readonly<Record<WhyTakenOut, Message>> = {
  endangers: /*i18n*/ {
    id: 'apart.endangers',
    message: 'They could lead to a person who must not be found',
    comment: 'Why place and device of a picture are taken out',
  },
  asked: /*i18n*/ {
    id: 'apart.asked',
    message: 'A person whom they concern has requested it',
    comment: 'Why place and device of a picture are taken out',
  },
  'not-needed': /*i18n*/ {
    id: 'apart.not-needed',
    message: 'They are not needed',
    comment: 'Why place and device of a picture are taken out',
  },
  'by-mistake': /*i18n*/ {
    id: 'apart.by-mistake',
    message: 'They were saved by mistake',
    comment: 'Why place and device of a picture are taken out',
  },
};
export const keepThem = /*i18n*/ {
  id: 'apart.keep',
  message: 'Keep place and camera',
  comment: 'Button: nothing is taken out',
};
export const takingOut = /*i18n*/ {
  id: 'apart.taking-out',
  message: 'Place and camera are being removed',
  comment: 'What is on its way',
};
export const didTakeOut = /*i18n*/ {
  id: 'apart.did',
  message: 'Place and camera were removed. The photo or recording and its note are unchanged.',
  comment: 'Done',
};
export const liesApart = /*i18n*/ {
  id: 'apart.kept',
  message: 'Place and camera are stored separately.',
  comment: 'Under a photo or recording: position, time and camera were kept with it',
};
