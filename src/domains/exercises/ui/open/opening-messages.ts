import type { Message } from '../../../../kernel/message.ts';

export const opening = {
  lead: /*i18n*/ {
    id: 'exercise.ui.open.lead',
    message:
      'A joint inspection to practise on, alone or with colleagues on their own phones and computers. All people and the country are invented. Nothing here affects real matters.',
    comment: 'Exercises in the workspace: choosing a scenario and opening an exercise',
  },
  minutes: /*i18n*/ {
    id: 'exercise.ui.open.minutes',
    message: '{minutes, plural, one {# minute} other {# minutes}}',
    comment: 'Exercises in the workspace: choosing a scenario and opening an exercise',
  },
  players: /*i18n*/ {
    id: 'exercise.ui.open.players',
    message: '{max, plural, one {for one player} other {for up to # players}}',
    comment: 'Exercises in the workspace: choosing a scenario and opening an exercise',
  },
  roles: /*i18n*/ {
    id: 'exercise.ui.open.roles',
    message: 'Roles: {roles}',
    comment: 'Exercises in the workspace: choosing a scenario and opening an exercise',
  },
  open: /*i18n*/ {
    id: 'exercise.ui.open.open',
    message: 'Lead the exercise for a group',
    comment: 'Exercises in the workspace: choosing a scenario and opening an exercise',
  },
  alone: /*i18n*/ {
    id: 'exercise.ui.open.alone',
    message: 'Practise alone',
    comment: 'Exercises in the workspace: choosing a scenario and opening an exercise',
  },
  team: /*i18n*/ {
    id: 'exercise.ui.open.team',
    message: 'Name of the group',
    comment: 'Exercises in the workspace: choosing a scenario and opening an exercise',
  },
  teamHint: /*i18n*/ {
    id: 'exercise.ui.open.teamHint',
    message: 'It is shown to everyone who plays.',
    comment: 'Exercises in the workspace: choosing a scenario and opening an exercise',
  },
  join: /*i18n*/ {
    id: 'exercise.ui.open.join',
    message: 'Join with a code',
    comment: 'Exercises in the workspace: choosing a scenario and opening an exercise',
  },
  preparing: /*i18n*/ {
    id: 'exercise.ui.open.preparing',
    message: 'The exercise is being prepared. The first time takes some seconds.',
    comment: 'Exercises in the workspace: choosing a scenario and opening an exercise',
  },
  how: /*i18n*/ {
    id: 'exercise.ui.open.how',
    message: 'How it works',
    comment: 'Exercises in the workspace: choosing a scenario and opening an exercise',
  },
  how1: /*i18n*/ {
    id: 'exercise.ui.open.how1',
    message:
      'As facilitator for a group you get a code of six characters. Colleagues open this address on a phone or a computer and enter it.',
    comment: 'Exercises in the workspace: choosing a scenario and opening an exercise',
  },
  how2: /*i18n*/ {
    id: 'exercise.ui.open.how2',
    message: 'Roles that no one takes are played automatically, by fixed rules.',
    comment: 'Exercises in the workspace: choosing a scenario and opening an exercise',
  },
  how3: /*i18n*/ {
    id: 'exercise.ui.open.how3',
    message: 'Allow as much time for the debrief as for the exercise.',
    comment: 'Exercises in the workspace: choosing a scenario and opening an exercise',
  },
  sizes: /*i18n*/ {
    id: 'exercise.ui.open.sizes',
    message:
      'The direction in which people react follows practice and research. We have chosen ourselves how strongly they react; it was not measured.',
    comment: 'Exercises in the workspace: choosing a scenario and opening an exercise',
  },
  contentNote: /*i18n*/ {
    id: 'exercise.ui.open.contentNote',
    message: 'Content',
    comment: 'Exercises in the workspace: choosing a scenario and opening an exercise',
  },
  mine: /*i18n*/ {
    id: 'exercise.ui.open.mine',
    message: 'My group',
    comment: 'Exercises in the workspace: choosing a scenario and opening an exercise',
  },
} as const satisfies Record<string, Message>;
