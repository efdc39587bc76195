import type { Message } from '../../kernel/message.ts';

export const signalMessages = {
  matters: /*i18n*/ {
    id: 'signal.matters',
    message: 'Signals',
    comment: 'Name of the whole kind: column of a list of what people answer for.',
  },
  registered: /*i18n*/ {
    id: 'signal.registered',
    message: 'Signal registered',
    comment: 'Timeline: act signal.register',
  },
  corrected: /*i18n*/ { id: 'signal.corrected', message: 'Signal corrected', comment: 'Timeline: act signal.correct' },
  registeringUndone: /*i18n*/ {
    id: 'signal.registering-undone',
    message: 'Registration undone: made by mistake',
    comment: 'Timeline: act signal.undo-register',
  },
  passedOn: /*i18n*/ {
    id: 'signal.passed-on',
    message: 'Disclosed to {unit}: {count, plural, one {# fact} other {# facts}}',
    comment: 'Timeline: act signal.pass-on; the unit belongs to another agency',
  },
  acknowledged: /*i18n*/ {
    id: 'signal.acknowledged',
    message: 'Acknowledged; there is now a person responsible',
    comment: 'Timeline: act signal.acknowledge',
  },
  alreadyTaken: /*i18n*/ {
    id: 'signal.already-taken',
    message: 'A colleague in your unit has already acknowledged this signal. Open it to see who.',
    comment: 'Problem: acknowledge met another acknowledge',
  },
  nothingChanged: /*i18n*/ {
    id: 'signal.nothing-changed',
    message: 'Nothing has changed. Change at least one thing, or leave the page.',
    comment: 'Problem: a correction without changes',
  },
  notYet: /*i18n*/ {
    id: 'signal.not-yet',
    message: 'The time is in the future. Write when it was noticed, such as 24 Nov 2026, 14:30.',
    comment: 'Problem: a correction says that something was noticed in the future',
  },
  basisUnknown: /*i18n*/ {
    id: 'signal.basis-unknown',
    message:
      'The correction refers to something that is not in the signal. Open the signal again and correct it there.',
    comment: 'Problem: basedOn names acts that are not in the stream',
  },
  anotherAgency: /*i18n*/ {
    id: 'signal.another-agency',
    message: 'another agency',
    comment: 'In place of a name, when the person who has taken a signal is not known here',
  },
  ownedTitle: /*i18n*/ {
    id: 'signal.owned.title',
    message: 'Signal {reference}',
    comment: 'My work, without a date: a signal that an officer of the unit is responsible for',
  },
  ownedDetail: /*i18n*/ {
    id: 'signal.owned.detail',
    message: '{sector}. Acknowledged; the person responsible decides the next step.',
    comment: 'My work: detail of a signal that an officer is responsible for',
  },
  taskTitle: /*i18n*/ {
    id: 'signal.task.title',
    message: 'Signal from {unit}: not acknowledged',
    comment: 'My work: a received signal without an owner',
  },
  taskDetail: /*i18n*/ {
    id: 'signal.task.detail',
    message: '{sector}. When you acknowledge it, the sender is notified of that and the time, nothing more.',
    comment: 'My work: detail of a received signal without an owner',
  },
} satisfies Record<string, Message>;
