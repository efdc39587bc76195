import type { Message } from '../../../../kernel/message.ts';

const sceneComment = 'Exercise: the room in which the player is';

export const scene = {
  marks: /*i18n*/ {
    id: 'exercise.ui.scene.marks',
    message:
      '{count, plural, =0 {There is nothing more to look at here.} one {# thing to look at. It may mean nothing.} other {# things to look at. Most mean nothing.}}',
    comment: sceneComment,
  },
  notLooked: /*i18n*/ {
    id: 'exercise.ui.scene.notLooked',
    message: 'not looked at',
    comment: sceneComment,
  },
  looked: /*i18n*/ {
    id: 'exercise.ui.scene.looked',
    message: 'looked at',
    comment: sceneComment,
  },
  now: /*i18n*/ {
    id: 'exercise.ui.scene.now',
    message: 'looking now',
    comment: sceneComment,
  },
  lookAt: /*i18n*/ {
    id: 'exercise.ui.scene.lookAt',
    message: 'Look at thing {number}',
    comment: sceneComment,
  },
  closed: /*i18n*/ {
    id: 'exercise.ui.scene.closed',
    message: 'Something closed, thing {number}',
    comment: sceneComment,
  },
  lookedAt: /*i18n*/ {
    id: 'exercise.ui.scene.lookedAt',
    message: '{name}, looked at',
    comment: sceneComment,
  },
  goTo: /*i18n*/ {
    id: 'exercise.ui.scene.goTo',
    message: 'Go to another room',
    comment: sceneComment,
  },
  go: /*i18n*/ {
    id: 'exercise.ui.scene.go',
    message: 'Go there',
    comment: sceneComment,
  },
  youLookAt: /*i18n*/ {
    id: 'exercise.ui.scene.youLookAt',
    message: 'You look at',
    comment: sceneComment,
  },
  closedTitle: /*i18n*/ {
    id: 'exercise.ui.scene.closedTitle',
    message: 'Something closed',
    comment: sceneComment,
  },
  closedText: /*i18n*/ {
    id: 'exercise.ui.scene.closedText',
    message: 'It is closed. Whether you may open it depends on your capacity.',
    comment: sceneComment,
  },
  open: /*i18n*/ {
    id: 'exercise.ui.scene.open',
    message: 'Open it',
    comment: sceneComment,
  },
  askToOpen: /*i18n*/ {
    id: 'exercise.ui.scene.askToOpen',
    message: 'Ask to be shown what is in it',
    comment: sceneComment,
  },
  photograph: /*i18n*/ {
    id: 'exercise.ui.scene.photograph',
    message: 'Photograph it',
    comment: sceneComment,
  },
  copy: /*i18n*/ {
    id: 'exercise.ui.scene.copy',
    message: 'Copy it',
    comment: sceneComment,
  },
  preserve: /*i18n*/ {
    id: 'exercise.ui.scene.preserve',
    message: 'Order it to be preserved',
    comment: sceneComment,
  },
  seize: /*i18n*/ {
    id: 'exercise.ui.scene.seize',
    message: 'Seize it',
    comment: sceneComment,
  },
  saved: /*i18n*/ {
    id: 'exercise.ui.scene.saved',
    message: 'Secured',
    comment: sceneComment,
  },
  gone: /*i18n*/ {
    id: 'exercise.ui.scene.gone',
    message: 'It is gone',
    comment: sceneComment,
  },
  record: /*i18n*/ {
    id: 'exercise.ui.scene.record',
    message: 'Record an indicator',
    comment: sceneComment,
  },
  recordWhich: /*i18n*/ {
    id: 'exercise.ui.scene.recordWhich',
    message: 'Which indicator',
    comment: sceneComment,
  },
  recordDone: /*i18n*/ {
    id: 'exercise.ui.scene.recordDone',
    message: 'Record',
    comment: sceneComment,
  },
  lookFirst: /*i18n*/ {
    id: 'exercise.ui.scene.lookFirst',
    message: 'Choose a mark in the drawing, or a person.',
    comment: sceneComment,
  },
  drawing: /*i18n*/ {
    id: 'exercise.ui.scene.drawing',
    message: 'Drawing of the room: {room}',
    comment: sceneComment,
  },
  onPhone: /*i18n*/ {
    id: 'exercise.ui.scene.onPhone',
    message: 'You are on the telephone. You see no room; you know what others tell you.',
    comment: sceneComment,
  },
} as const satisfies Record<string, Message>;

const peopleComment = 'Exercise: the people in the room';

export const people = {
  title: /*i18n*/ {
    id: 'exercise.ui.people.title',
    message: 'People here',
    comment: peopleComment,
  },
  none: /*i18n*/ {
    id: 'exercise.ui.people.none',
    message: 'There is no one here but you and your colleagues.',
    comment: peopleComment,
  },
  talk: /*i18n*/ {
    id: 'exercise.ui.people.talk',
    message: 'Talk to {who}',
    comment: peopleComment,
  },
  colleagues: /*i18n*/ {
    id: 'exercise.ui.people.colleagues',
    message: 'Colleagues',
    comment: peopleComment,
  },
  byRules: /*i18n*/ {
    id: 'exercise.ui.people.byRules',
    message: 'played by the rules',
    comment: peopleComment,
  },
  askTo: /*i18n*/ {
    id: 'exercise.ui.people.askTo',
    message: 'Ask {who} to',
    comment: peopleComment,
  },
  ask: /*i18n*/ {
    id: 'exercise.ui.people.ask',
    message: 'Ask',
    comment: peopleComment,
  },
  offerAll: /*i18n*/ {
    id: 'exercise.ui.people.offerAll',
    message: 'Offer all here a talk and the card',
    comment: peopleComment,
  },
  offerAllHint: /*i18n*/ {
    id: 'exercise.ui.people.offerAllHint',
    message: 'The same offer to each, manager too, so that no one is singled out.',
    comment: peopleComment,
  },
} as const satisfies Record<string, Message>;

const canDoComment = 'Exercise: what a colleague whom the rules play can be asked to do';

export const canDo = {
  'civilian-jacket': /*i18n*/ {
    id: 'exercise.ui.can.civilian-jacket',
    message: 'put on a civilian jacket',
    comment: canDoComment,
  },
  'wait-outside': /*i18n*/ {
    id: 'exercise.ui.can.wait-outside',
    message: 'wait outside',
    comment: canDoComment,
  },
  'change-capacity': /*i18n*/ {
    id: 'exercise.ui.can.change-capacity',
    message: 'change to criminal investigation',
    comment: canDoComment,
  },
  seize: /*i18n*/ {
    id: 'exercise.ui.can.seize',
    message: 'seize what you have found',
    comment: canDoComment,
  },
  request: /*i18n*/ {
    id: 'exercise.ui.can.request',
    message: 'request {thing}',
    comment: canDoComment,
  },
  'open-investigation': /*i18n*/ {
    id: 'exercise.ui.can.open-investigation',
    message: 'open an investigation',
    comment: canDoComment,
  },
} as const satisfies Record<string, Message>;
