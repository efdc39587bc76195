import type { Message } from '../../../../kernel/message.ts';

export const joining = {
  title: /*i18n*/ {
    id: 'exercise.ui.join.title',
    message: 'Join an exercise',
    comment: 'Exercise: joining with a code, and choosing a role',
  },
  lead: /*i18n*/ {
    id: 'exercise.ui.join.lead',
    message:
      'Enter the code that the facilitator has given you. You need no account, and nothing you do here affects real matters.',
    comment: 'Exercise: joining with a code, and choosing a role',
  },
  code: /*i18n*/ {
    id: 'exercise.ui.join.code',
    message: 'Code',
    comment: 'Exercise: joining with a code, and choosing a role',
  },
  codeHint: /*i18n*/ {
    id: 'exercise.ui.join.codeHint',
    message: 'Six characters',
    comment: 'Exercise: joining with a code, and choosing a role',
  },
  name: /*i18n*/ {
    id: 'exercise.ui.join.name',
    message: 'Your name in the exercise',
    comment: 'Exercise: joining with a code, and choosing a role',
  },
  nameHint: /*i18n*/ {
    id: 'exercise.ui.join.nameHint',
    message: 'A first name or an invented one. It is erased with the exercise, after 30 days.',
    comment: 'Exercise: joining with a code, and choosing a role',
  },
  join: /*i18n*/ {
    id: 'exercise.ui.join.join',
    message: 'Join',
    comment: 'Exercise: joining with a code, and choosing a role',
  },
  codeWrong: /*i18n*/ {
    id: 'exercise.ui.join.codeWrong',
    message: 'The code has six characters. Check it with the facilitator.',
    comment: 'Exercise: joining with a code, and choosing a role',
  },
  nameWrong: /*i18n*/ {
    id: 'exercise.ui.join.nameWrong',
    message: 'Enter a name, or make one up.',
    comment: 'Exercise: joining with a code, and choosing a role',
  },
  lobby: /*i18n*/ {
    id: 'exercise.ui.join.lobby',
    message: 'Choose your role',
    comment: 'Exercise: joining with a code, and choosing a role',
  },
  before: /*i18n*/ {
    id: 'exercise.ui.join.before',
    message: 'Before you start',
    comment: 'Exercise: joining with a code, and choosing a role',
  },
  safety: /*i18n*/ {
    id: 'exercise.ui.join.safety',
    message:
      'You can take a break at any time with “Pause for me”, without saying why, and come back. Some of those you play with may have been through something like this.',
    comment: 'Exercise: joining with a code, and choosing a role',
  },
  kept: /*i18n*/ {
    id: 'exercise.ui.join.kept',
    message:
      'Who played what, and what was done, is kept for 30 days for those who were in the exercise, and then erased. It is never used to assess anyone.',
    comment: 'Exercise: joining with a code, and choosing a role',
  },
  take: /*i18n*/ {
    id: 'exercise.ui.join.take',
    message: 'Play {role}',
    comment: 'Exercise: joining with a code, and choosing a role',
  },
  taken: /*i18n*/ {
    id: 'exercise.ui.join.taken',
    message: '{name} plays this role',
    comment: 'Exercise: joining with a code, and choosing a role',
  },
  yours: /*i18n*/ {
    id: 'exercise.ui.join.yours',
    message: 'Your role',
    comment: 'Exercise: joining with a code, and choosing a role',
  },
  other: /*i18n*/ {
    id: 'exercise.ui.join.other',
    message: 'Choose another role',
    comment: 'Exercise: joining with a code, and choosing a role',
  },
  noOne: /*i18n*/ {
    id: 'exercise.ui.join.noOne',
    message: 'free; played automatically until someone takes it',
    comment: 'Exercise: joining with a code, and choosing a role',
  },
  wait: /*i18n*/ {
    id: 'exercise.ui.join.wait',
    message: 'You are in. The facilitator starts when everyone is here.',
    comment: 'Exercise: joining with a code, and choosing a role',
  },
  card: /*i18n*/ {
    id: 'exercise.ui.join.card',
    message: 'Your role card. Only you read it.',
    comment: 'Exercise: joining with a code, and choosing a role',
  },
  players: /*i18n*/ {
    id: 'exercise.ui.join.players',
    message: 'In the exercise',
    comment: 'Exercise: joining with a code, and choosing a role',
  },
  noContact: /*i18n*/ {
    id: 'exercise.ui.join.noContact',
    message: 'The exercise cannot be reached. Check the network, then try again.',
    comment: 'Exercise: joining with a code, and choosing a role',
  },
  out: /*i18n*/ {
    id: 'exercise.ui.join.out',
    message: 'You are not in an exercise',
    comment: 'Exercise: joining with a code, and choosing a role',
  },
  loading: /*i18n*/ {
    id: 'exercise.ui.join.loading',
    message: 'The exercise is being fetched',
    comment: 'Exercise: joining with a code, and choosing a role',
  },
} as const satisfies Record<string, Message>;
