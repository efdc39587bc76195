import type { Message } from '../../../../kernel/message.ts';

const openingComment = 'Exercises in the workspace: choosing a scenario and opening an exercise';

export const opening = {
  lead: /*i18n*/ {
    id: 'exercise.ui.open.lead',
    message:
      'A joint inspection to practise on, alone or with colleagues on their own phones and computers. All people and the country are invented. Nothing of it reaches real matters.',
    comment: openingComment,
  },
  minutes: /*i18n*/ {
    id: 'exercise.ui.open.minutes',
    message: '{minutes, plural, one {# minute} other {# minutes}}',
    comment: openingComment,
  },
  players: /*i18n*/ {
    id: 'exercise.ui.open.players',
    message: '{max, plural, one {for one player} other {for up to # players}}',
    comment: openingComment,
  },
  roles: /*i18n*/ {
    id: 'exercise.ui.open.roles',
    message: 'Roles: {roles}',
    comment: openingComment,
  },
  open: /*i18n*/ {
    id: 'exercise.ui.open.open',
    message: 'Lead it for a group',
    comment: openingComment,
  },
  alone: /*i18n*/ {
    id: 'exercise.ui.open.alone',
    message: 'Practise alone',
    comment: openingComment,
  },
  team: /*i18n*/ {
    id: 'exercise.ui.open.team',
    message: 'What the group is called',
    comment: openingComment,
  },
  teamHint: /*i18n*/ {
    id: 'exercise.ui.open.teamHint',
    message: 'It is shown to all who play.',
    comment: openingComment,
  },
  join: /*i18n*/ {
    id: 'exercise.ui.open.join',
    message: 'Join with a code',
    comment: openingComment,
  },
  preparing: /*i18n*/ {
    id: 'exercise.ui.open.preparing',
    message: 'The exercise is being prepared. The first time takes some seconds.',
    comment: openingComment,
  },
  how: /*i18n*/ {
    id: 'exercise.ui.open.how',
    message: 'How it works',
    comment: openingComment,
  },
  how1: /*i18n*/ {
    id: 'exercise.ui.open.how1',
    message:
      'Lead it for a group: you get a code of six characters. Colleagues open this address on a phone or a computer and enter it.',
    comment: openingComment,
  },
  how2: /*i18n*/ {
    id: 'exercise.ui.open.how2',
    message: 'Roles that no one takes are played by the rules.',
    comment: openingComment,
  },
  how3: /*i18n*/ {
    id: 'exercise.ui.open.how3',
    message: 'Allow as much time for the debrief as for the play.',
    comment: openingComment,
  },
  sizes: /*i18n*/ {
    id: 'exercise.ui.open.sizes',
    message: 'How people react follows practice and research in its direction. The sizes are our own and not measured.',
    comment: openingComment,
  },
  contentNote: /*i18n*/ {
    id: 'exercise.ui.open.contentNote',
    message: 'Content',
    comment: openingComment,
  },
  mine: /*i18n*/ {
    id: 'exercise.ui.open.mine',
    message: 'My group',
    comment: openingComment,
  },
} as const satisfies Record<string, Message>;
