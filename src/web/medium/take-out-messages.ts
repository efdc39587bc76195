import type { WhyTakenOut } from '../../kernel/apart.ts';
import type { Message } from '../../kernel/message.ts';

/** Texts of what lies apart of a picture or recording, and of taking it out. */
export const takeOut = /*i18n*/ {
  id: 'apart.take-out',
  message: 'Take place and device out',
  comment: 'Button',
};
export const takeOutTitle = /*i18n*/ {
  id: 'apart.title',
  message: 'Take place and device out?',
  comment: 'Heading of a question that is asked before it is done',
};
export const cannotUndo = /*i18n*/ {
  id: 'apart.cannot-undo',
  message:
    'This cannot be undone. Position, time and camera are destroyed together with the key that they lie under, and nobody can open them here again: not you, and not whoever runs CAPE.',
  comment: 'In the question',
};
export const whatRemains = /*i18n*/ {
  id: 'apart.remains',
  message:
    'What remains: the picture or recording with its fingerprints, the note, and that you took this out, when and why. What somebody has written in the note or can see in the picture remains too. The phone that took it has place and device too, in its sealed copy of the note, until the plan can no longer be read there: a week at most. A backup from before holds them until it is deleted.',
  comment: 'In the question, after what cannot be undone',
};
export const why = /*i18n*/ { id: 'apart.why', message: 'Why?', comment: 'Legend' };
export const whyHint = /*i18n*/ {
  id: 'apart.why-hint',
  message: 'It is noted, and says nothing of the place.',
  comment: 'Hint under "Why?"',
};
export const chooseWhy = /*i18n*/ {
  id: 'apart.choose-why',
  message: 'Choose why place and device are taken out',
  comment: 'Error at the choice',
};
export const whyNames: Readonly<Record<WhyTakenOut, Message>> = {
  endangers: /*i18n*/ {
    id: 'apart.endangers',
    message: 'They could lead to somebody who must not be found',
    comment: 'Why place and device of a picture are taken out',
  },
  asked: /*i18n*/ {
    id: 'apart.asked',
    message: 'Somebody whom they concern has asked for it',
    comment: 'Why place and device of a picture are taken out',
  },
  'not-needed': /*i18n*/ {
    id: 'apart.not-needed',
    message: 'They are not needed',
    comment: 'Why place and device of a picture are taken out',
  },
  'by-mistake': /*i18n*/ {
    id: 'apart.by-mistake',
    message: 'They were kept by mistake',
    comment: 'Why place and device of a picture are taken out',
  },
};
export const keepThem = /*i18n*/ {
  id: 'apart.keep',
  message: 'Leave them there',
  comment: 'Button: nothing is taken out',
};
export const takingOut = /*i18n*/ {
  id: 'apart.taking-out',
  message: 'Place and device are taken out',
  comment: 'What is on its way',
};
export const didTakeOut = /*i18n*/ {
  id: 'apart.did',
  message: 'Place and device were taken out. The photo or recording and its note are as they were.',
  comment: 'Done',
};
export const liesApart = /*i18n*/ {
  id: 'apart.kept',
  message: 'Place and device are kept, apart from it.',
  comment: 'Under a photo or recording: position, time and camera were kept with it',
};
