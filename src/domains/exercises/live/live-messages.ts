import type { Message } from '../../../kernel/message.ts';

/** What is wrong with what somebody wants to do in an exercise. */
export const liveMessages = {
  notRunning: /*i18n*/ {
    id: 'exercise.live.not-running',
    message: 'The exercise is not running now. Wait until the facilitator continues it.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  ended: /*i18n*/ {
    id: 'exercise.live.ended',
    message: 'The exercise has ended. What was done is in the debrief.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  noSeat: /*i18n*/ {
    id: 'exercise.live.no-seat',
    message: 'You have no role yet. Choose one first.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  noSuchRole: /*i18n*/ {
    id: 'exercise.live.no-such-role',
    message: 'This scenario has no such role. Choose one of those that are shown.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  roleTaken: /*i18n*/ {
    id: 'exercise.live.role-taken',
    message: 'Someone else plays this role. Choose another one, or ask the facilitator.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  full: /*i18n*/ {
    id: 'exercise.live.full',
    message: 'The exercise is full. Ask the facilitator when the next one is.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  notYours: /*i18n*/ {
    id: 'exercise.live.not-yours',
    message: 'No player does this directly. It follows from what you do.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  nothingThere: /*i18n*/ {
    id: 'exercise.live.nothing-there',
    message: 'There is no such thing or person here. Look at what is in the room now.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  otherRoom: /*i18n*/ {
    id: 'exercise.live.other-room',
    message: 'That is in another room. Go there first.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  noInterpreter: /*i18n*/ {
    id: 'exercise.live.no-interpreter',
    message:
      'No such interpreter is available now. An interpreter on site must be booked first and needs time to arrive.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  notArrived: /*i18n*/ {
    id: 'exercise.live.not-arrived',
    message: 'It is booked but has not arrived yet. Try again in a few minutes of the exercise.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  noTopic: /*i18n*/ {
    id: 'exercise.live.no-topic',
    message: 'Choose what you ask about.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  nothingToTell: /*i18n*/ {
    id: 'exercise.live.nothing-to-tell',
    message: 'Choose what you pass on. It must be something that you know.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  noRoom: /*i18n*/ {
    id: 'exercise.live.no-room',
    message: 'Choose where to go.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  alreadyHappened: /*i18n*/ {
    id: 'exercise.live.already-happened',
    message: 'This event has already happened or been left out. It cannot be sent again.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  isPlayed: /*i18n*/ {
    id: 'exercise.live.is-played',
    message: 'Someone plays this role. Whisper to them instead of acting for them.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  alreadyBegun: /*i18n*/ {
    id: 'exercise.live.already-begun',
    message: 'The exercise has already started.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  notBegun: /*i18n*/ {
    id: 'exercise.live.not-begun',
    message: 'The exercise has not started. Start it first.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  notEnded: /*i18n*/ {
    id: 'exercise.live.not-ended',
    message: 'The debrief is shown when the exercise has ended.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  noSuchPlayer: /*i18n*/ {
    id: 'exercise.live.no-such-player',
    message: 'This player is not in the exercise any more.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  noSuchCode: /*i18n*/ {
    id: 'exercise.live.no-such-code',
    message: 'There is no exercise with this code. Check the six characters with the facilitator.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  tooManyGuesses: /*i18n*/ {
    id: 'exercise.live.too-many-guesses',
    message: 'Too many codes were tried. Wait a minute, then check the code with the facilitator.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  notIn: /*i18n*/ {
    id: 'exercise.live.not-in',
    message: 'You are not in this exercise. Join it with the code.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  noSuchScenario: /*i18n*/ {
    id: 'exercise.live.no-such-scenario',
    message: 'There is no such scenario here. Choose one of those that are listed.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  tooManyOpen: /*i18n*/ {
    id: 'exercise.live.too-many-open',
    message: 'Too many exercises are open. End one before you start another.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  tooMuchDone: /*i18n*/ {
    id: 'exercise.live.too-much-done',
    message: 'The exercise can hold no more moves. Ask the facilitator to end it and open another.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  tooManyPages: /*i18n*/ {
    id: 'exercise.live.too-many-pages',
    message: 'Too many pages of this exercise are open. Close one first.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  noPdf: /*i18n*/ {
    id: 'exercise.live.no-pdf',
    message: 'This server cannot make a PDF. Choose Word, or print the page.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
  alone: /*i18n*/ {
    id: 'exercise.live.alone',
    message: 'You',
    comment: 'Exercise: what one who practises alone is called',
  },
  notReachable: /*i18n*/ {
    id: 'exercise.live.not-reachable',
    message: 'The exercises cannot be reached now. Nothing done in them is lost. Try again in a moment.',
    comment: 'Exercise played by several people: shown to one who plays',
  },
} as const satisfies Record<string, Message>;
