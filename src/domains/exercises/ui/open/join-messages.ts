import type { Message } from '../../../../kernel/message.ts';

const joiningComment = 'Exercise: joining with a code, and choosing a role';

export const joining = {
  title: /*i18n*/ {
    id: 'exercise.ui.join.title',
    message: 'Join an exercise',
    comment: joiningComment,
  },
  lead: /*i18n*/ {
    id: 'exercise.ui.join.lead',
    message:
      'Enter the code that the one who leads has said or shown. You need no account, and nothing you do here reaches real matters.',
    comment: joiningComment,
  },
  code: /*i18n*/ {
    id: 'exercise.ui.join.code',
    message: 'Code',
    comment: joiningComment,
  },
  codeHint: /*i18n*/ {
    id: 'exercise.ui.join.codeHint',
    message: 'Six letters and figures',
    comment: joiningComment,
  },
  name: /*i18n*/ {
    id: 'exercise.ui.join.name',
    message: 'What you are called in the exercise',
    comment: joiningComment,
  },
  nameHint: /*i18n*/ {
    id: 'exercise.ui.join.nameHint',
    message: 'A first name or an invented one. It is erased with the exercise, after 30 days.',
    comment: joiningComment,
  },
  join: /*i18n*/ {
    id: 'exercise.ui.join.join',
    message: 'Join',
    comment: joiningComment,
  },
  codeWrong: /*i18n*/ {
    id: 'exercise.ui.join.codeWrong',
    message: 'The code has six letters and figures. Check it with the one who leads.',
    comment: joiningComment,
  },
  nameWrong: /*i18n*/ {
    id: 'exercise.ui.join.nameWrong',
    message: 'Enter a name, or make one up.',
    comment: joiningComment,
  },
  lobby: /*i18n*/ {
    id: 'exercise.ui.join.lobby',
    message: 'Choose your role',
    comment: joiningComment,
  },
  before: /*i18n*/ {
    id: 'exercise.ui.join.before',
    message: 'Before you begin',
    comment: joiningComment,
  },
  safety: /*i18n*/ {
    id: 'exercise.ui.join.safety',
    message:
      'You can take a pause at any time with “Pause for me”, without saying why, and come back. Some of those you play with may have been through something like this.',
    comment: joiningComment,
  },
  kept: /*i18n*/ {
    id: 'exercise.ui.join.kept',
    message:
      'Who played what, and what was done, is kept for 30 days for those who were in the exercise, and then erased. It is never used to appraise anyone.',
    comment: joiningComment,
  },
  take: /*i18n*/ {
    id: 'exercise.ui.join.take',
    message: 'Play {role}',
    comment: joiningComment,
  },
  taken: /*i18n*/ {
    id: 'exercise.ui.join.taken',
    message: '{name} plays this role',
    comment: joiningComment,
  },
  yours: /*i18n*/ {
    id: 'exercise.ui.join.yours',
    message: 'Your role',
    comment: joiningComment,
  },
  other: /*i18n*/ {
    id: 'exercise.ui.join.other',
    message: 'Choose another role',
    comment: joiningComment,
  },
  noOne: /*i18n*/ {
    id: 'exercise.ui.join.noOne',
    message: 'free; the rules play it until someone does',
    comment: joiningComment,
  },
  wait: /*i18n*/ {
    id: 'exercise.ui.join.wait',
    message: 'You are in. The one who leads begins when all are here.',
    comment: joiningComment,
  },
  card: /*i18n*/ {
    id: 'exercise.ui.join.card',
    message: 'Your role card. Only you read it.',
    comment: joiningComment,
  },
  players: /*i18n*/ {
    id: 'exercise.ui.join.players',
    message: 'In the exercise',
    comment: joiningComment,
  },
  noContact: /*i18n*/ {
    id: 'exercise.ui.join.noContact',
    message: 'The exercise cannot be reached. Check the network, then try again.',
    comment: joiningComment,
  },
  out: /*i18n*/ {
    id: 'exercise.ui.join.out',
    message: 'You are in no exercise',
    comment: joiningComment,
  },
  loading: /*i18n*/ {
    id: 'exercise.ui.join.loading',
    message: 'The exercise is being fetched',
    comment: joiningComment,
  },
} as const satisfies Record<string, Message>;
