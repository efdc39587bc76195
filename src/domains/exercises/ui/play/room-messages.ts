import type { Message } from '../../../../kernel/message.ts';

export const scene = {
  marks: /*i18n*/ {
    id: 'exercise.ui.scene.marks',
    message:
      '{count, plural, =0 {There is nothing more to look at here.} one {# thing to look at. It may mean nothing.} other {# things to look at. Most mean nothing.}}',
    comment: 'Exercise: the room in which the player is',
  },
  notLooked: /*i18n*/ {
    id: 'exercise.ui.scene.notLooked',
    message: 'not looked at yet',
    comment: 'Exercise: the room in which the player is',
  },
  looked: /*i18n*/ {
    id: 'exercise.ui.scene.looked',
    message: 'already looked at',
    comment: 'Exercise: the room in which the player is',
  },
  now: /*i18n*/ {
    id: 'exercise.ui.scene.now',
    message: 'looking now',
    comment: 'Exercise: the room in which the player is',
  },
  lookAt: /*i18n*/ {
    id: 'exercise.ui.scene.lookAt',
    message: 'Look at thing {number}',
    comment: 'Exercise: the room in which the player is',
  },
  closed: /*i18n*/ {
    id: 'exercise.ui.scene.closed',
    message: 'Something closed, thing {number}',
    comment: 'Exercise: the room in which the player is',
  },
  lookedAt: /*i18n*/ {
    id: 'exercise.ui.scene.lookedAt',
    message: '{name}, already looked at',
    comment: 'Exercise: the room in which the player is',
  },
  goTo: /*i18n*/ {
    id: 'exercise.ui.scene.goTo',
    message: 'Go to another room',
    comment: 'Exercise: the room in which the player is',
  },
  go: /*i18n*/ {
    id: 'exercise.ui.scene.go',
    message: 'Go there',
    comment: 'Exercise: the room in which the player is',
  },
  youLookAt: /*i18n*/ {
    id: 'exercise.ui.scene.youLookAt',
    message: 'You are looking at',
    comment: 'Exercise: the room in which the player is',
  },
  closedTitle: /*i18n*/ {
    id: 'exercise.ui.scene.closedTitle',
    message: 'Something closed',
    comment: 'Exercise: the room in which the player is',
  },
  closedText: /*i18n*/ {
    id: 'exercise.ui.scene.closedText',
    message: 'It is closed. Whether you may open it depends on your capacity.',
    comment: 'Exercise: the room in which the player is',
  },
  open: /*i18n*/ {
    id: 'exercise.ui.scene.open',
    message: 'Open it',
    comment: 'Exercise: the room in which the player is',
  },
  askToOpen: /*i18n*/ {
    id: 'exercise.ui.scene.askToOpen',
    message: 'Ask to be shown what is in it',
    comment: 'Exercise: the room in which the player is',
  },
  photograph: /*i18n*/ {
    id: 'exercise.ui.scene.photograph',
    message: 'Photograph it',
    comment: 'Exercise: the room in which the player is',
  },
  copy: /*i18n*/ {
    id: 'exercise.ui.scene.copy',
    message: 'Copy it',
    comment: 'Exercise: the room in which the player is',
  },
  preserve: /*i18n*/ {
    id: 'exercise.ui.scene.preserve',
    message: 'Order it to be preserved',
    comment: 'Exercise: the room in which the player is',
  },
  seize: /*i18n*/ {
    id: 'exercise.ui.scene.seize',
    message: 'Seize it',
    comment: 'Exercise: the room in which the player is',
  },
  saved: /*i18n*/ {
    id: 'exercise.ui.scene.saved',
    message: 'Secured',
    comment: 'Exercise: the room in which the player is',
  },
  gone: /*i18n*/ {
    id: 'exercise.ui.scene.gone',
    message: 'It is gone',
    comment: 'Exercise: the room in which the player is',
  },
  record: /*i18n*/ {
    id: 'exercise.ui.scene.record',
    message: 'Record an indicator',
    comment: 'Exercise: the room in which the player is',
  },
  recordWhich: /*i18n*/ {
    id: 'exercise.ui.scene.recordWhich',
    message: 'Which indicator',
    comment: 'Exercise: the room in which the player is',
  },
  recordDone: /*i18n*/ {
    id: 'exercise.ui.scene.recordDone',
    message: 'Record',
    comment: 'Exercise: the room in which the player is',
  },
  lookFirst: /*i18n*/ {
    id: 'exercise.ui.scene.lookFirst',
    message: 'Choose a mark in the drawing, or a person.',
    comment: 'Exercise: the room in which the player is',
  },
  drawing: /*i18n*/ {
    id: 'exercise.ui.scene.drawing',
    message: 'Drawing of the room: {room}',
    comment: 'Exercise: the room in which the player is',
  },
  onPhone: /*i18n*/ {
    id: 'exercise.ui.scene.onPhone',
    message: 'You are on the telephone. You see no room; you know what others tell you.',
    comment: 'Exercise: the room in which the player is',
  },
} as const satisfies Record<string, Message>;

export const people = {
  title: /*i18n*/ {
    id: 'exercise.ui.people.title',
    message: 'People here',
    comment: 'Exercise: the people in the room',
  },
  none: /*i18n*/ {
    id: 'exercise.ui.people.none',
    message: 'There is no one here but you and your colleagues.',
    comment: 'Exercise: the people in the room',
  },
  talk: /*i18n*/ {
    id: 'exercise.ui.people.talk',
    message: 'Talk to {who}',
    comment: 'Exercise: the people in the room',
  },
  colleagues: /*i18n*/ {
    id: 'exercise.ui.people.colleagues',
    message: 'Colleagues',
    comment: 'Exercise: the people in the room',
  },
  byRules: /*i18n*/ {
    id: 'exercise.ui.people.byRules',
    message: 'played automatically',
    comment: 'Exercise: the people in the room',
  },
  askTo: /*i18n*/ {
    id: 'exercise.ui.people.askTo',
    message: 'Ask {who} to',
    comment: 'Exercise: the people in the room',
  },
  ask: /*i18n*/ {
    id: 'exercise.ui.people.ask',
    message: 'Ask',
    comment: 'Exercise: the people in the room',
  },
  offerAll: /*i18n*/ {
    id: 'exercise.ui.people.offerAll',
    message: 'Offer everyone here a talk and the card',
    comment: 'Exercise: the people in the room',
  },
  offerAllHint: /*i18n*/ {
    id: 'exercise.ui.people.offerAllHint',
    message: 'The same offer to each person, including the manager, so that no one is singled out.',
    comment: 'Exercise: the people in the room',
  },
} as const satisfies Record<string, Message>;

export const canDo = {
  'civilian-jacket': /*i18n*/ {
    id: 'exercise.ui.can.civilian-jacket',
    message: 'put on a civilian jacket',
    comment: 'Exercise: what a colleague whom the rules play can be asked to do',
  },
  'wait-outside': /*i18n*/ {
    id: 'exercise.ui.can.wait-outside',
    message: 'wait outside',
    comment: 'Exercise: what a colleague whom the rules play can be asked to do',
  },
  'change-capacity': /*i18n*/ {
    id: 'exercise.ui.can.change-capacity',
    message: 'change to criminal investigation',
    comment: 'Exercise: what a colleague whom the rules play can be asked to do',
  },
  seize: /*i18n*/ {
    id: 'exercise.ui.can.seize',
    message: 'seize what you have found',
    comment: 'Exercise: what a colleague whom the rules play can be asked to do',
  },
  request: /*i18n*/ {
    id: 'exercise.ui.can.request',
    message: 'request {thing}',
    comment: 'Exercise: what a colleague whom the rules play can be asked to do',
  },
  'open-investigation': /*i18n*/ {
    id: 'exercise.ui.can.open-investigation',
    message: 'open an investigation',
    comment: 'Exercise: what a colleague whom the rules play can be asked to do',
  },
} as const satisfies Record<string, Message>;
