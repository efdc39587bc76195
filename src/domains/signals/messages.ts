import type { Message } from '../../kernel/message.ts';

export const signalMessages = {
  registered: /*i18n*/ {
    id: 'signal.registered',
    message: 'Signal registered',
    comment: 'Timeline: act signal.register',
  },
  corrected: /*i18n*/ { id: 'signal.corrected', message: 'Corrected', comment: 'Timeline: act signal.correct' },
  passedOn: /*i18n*/ {
    id: 'signal.passed-on',
    message: 'Passed on to {unit}: {count, plural, one {# fact} other {# facts}}',
    comment: 'Timeline: act signal.pass-on; the unit belongs to another house',
  },
  acknowledged: /*i18n*/ {
    id: 'signal.acknowledged',
    message: 'Acknowledged; there is now somebody responsible',
    comment: 'Timeline: act signal.acknowledge',
  },
  alreadyTaken: /*i18n*/ {
    id: 'signal.already-taken',
    message: 'Somebody in your unit has already acknowledged this signal. Open it to see who.',
    comment: 'Problem: acknowledge met another acknowledge',
  },
  nothingChanged: /*i18n*/ {
    id: 'signal.nothing-changed',
    message: 'Nothing is different. Change at least one thing, or leave the page.',
    comment: 'Problem: a correction without changes',
  },
  notYet: /*i18n*/ {
    id: 'signal.not-yet',
    message: 'That time has not come yet. Write when it was noticed.',
    comment: 'Problem: a correction says that something was noticed in the future',
  },
  basisUnknown: /*i18n*/ {
    id: 'signal.basis-unknown',
    message:
      'This correction rests on something that is not in the signal. Open the signal again and correct it there.',
    comment: 'Problem: basedOn names acts that are not in the stream',
  },
  anotherHouse: /*i18n*/ {
    id: 'signal.another-house',
    message: 'another house',
    comment: 'In place of a name, when who has taken a signal cannot be told',
  },
  ownedTitle: /*i18n*/ {
    id: 'signal.owned.title',
    message: 'Signal {reference}',
    comment: 'My work, without a date: a signal that somebody of the unit is responsible for',
  },
  ownedDetail: /*i18n*/ {
    id: 'signal.owned.detail',
    message: '{sector}. Acknowledged; whoever is responsible decides what to do.',
    comment: 'My work: detail of a signal that somebody is responsible for',
  },
  taskTitle: /*i18n*/ {
    id: 'signal.task.title',
    message: 'Nobody has acknowledged the signal from {unit}',
    comment: 'My work: a received signal without an owner',
  },
  taskDetail: /*i18n*/ {
    id: 'signal.task.detail',
    message: '{sector}. When you acknowledge it, they learn that and the time, nothing more.',
    comment: 'My work: detail of a received signal without an owner',
  },
} satisfies Record<string, Message>;
