import type { Message } from '../../../kernel/message.ts';

const expectedTextsComment = 'Exercise, debrief: one thing that the scenario is about';

export const expectedTexts = {
  'offered-to-all': /*i18n*/ {
    id: 'exercise.ui.debrief.expected.offered-to-all',
    message: 'A talk is offered to all early',
    comment: expectedTextsComment,
  },
  'talks-alone': /*i18n*/ {
    id: 'exercise.ui.debrief.expected.talks-alone',
    message: 'Enough people are talked to alone, in a language of their own',
    comment: expectedTextsComment,
  },
  'own-interpreter': /*i18n*/ {
    id: 'exercise.ui.debrief.expected.own-interpreter',
    message: 'Those who need one have an interpreter of their own',
    comment: expectedTextsComment,
  },
  'rights-told': /*i18n*/ {
    id: 'exercise.ui.debrief.expected.rights-told',
    message: 'Rights are told in time',
    comment: expectedTextsComment,
  },
  'handover-acknowledged': /*i18n*/ {
    id: 'exercise.ui.debrief.expected.handover-acknowledged',
    message: 'The hand-over is acknowledged in time',
    comment: expectedTextsComment,
  },
  'duty-to-report': /*i18n*/ {
    id: 'exercise.ui.debrief.expected.duty-to-report',
    message: 'The duty to report is met in time',
    comment: expectedTextsComment,
  },
  'nothing-handed-on': /*i18n*/ {
    id: 'exercise.ui.debrief.expected.nothing-handed-on',
    message: 'Nothing is handed on: it is right to leave',
    comment: expectedTextsComment,
  },
  'not-investigated': /*i18n*/ {
    id: 'exercise.ui.debrief.expected.not-investigated',
    message: 'No investigation is opened: it is right not to',
    comment: expectedTextsComment,
  },
  'bed-accepted': /*i18n*/ {
    id: 'exercise.ui.debrief.expected.bed-accepted',
    message: 'There is a bed in time',
    comment: expectedTextsComment,
  },
  'care-agreed': /*i18n*/ {
    id: 'exercise.ui.debrief.expected.care-agreed',
    message: 'Medical care is agreed to',
    comment: expectedTextsComment,
  },
  'heard-before-departure': /*i18n*/ {
    id: 'exercise.ui.debrief.expected.heard-before-departure',
    message: 'Those who will leave are heard before',
    comment: expectedTextsComment,
  },
  'capacity-changed-first': /*i18n*/ {
    id: 'exercise.ui.debrief.expected.capacity-changed-first',
    message: 'The capacity is changed before powers of it are used',
    comment: expectedTextsComment,
  },
  'things-saved': /*i18n*/ {
    id: 'exercise.ui.debrief.expected.things-saved',
    message: 'What will be lost is secured',
    comment: expectedTextsComment,
  },
  agreed: /*i18n*/ {
    id: 'exercise.ui.debrief.expected.agreed',
    message: 'Consent was given: {purpose}',
    comment: expectedTextsComment,
  },
} as const satisfies Record<string, Message>;
