import type { Message } from '../../../kernel/message.ts';

export const expectedTexts = {
  'offered-to-all': /*i18n*/ {
    id: 'exercise.ui.debrief.expected.offered-to-all',
    message: 'Everyone is offered a talk early',
    comment: 'Exercise, debrief: one thing that the scenario is about',
  },
  'talks-alone': /*i18n*/ {
    id: 'exercise.ui.debrief.expected.talks-alone',
    message: 'Enough people are spoken to in private, in their own language',
    comment: 'Exercise, debrief: one thing that the scenario is about',
  },
  'own-interpreter': /*i18n*/ {
    id: 'exercise.ui.debrief.expected.own-interpreter',
    message: 'Those who need one have an interpreter of their own',
    comment: 'Exercise, debrief: one thing that the scenario is about',
  },
  'rights-told': /*i18n*/ {
    id: 'exercise.ui.debrief.expected.rights-told',
    message: 'People are informed of their rights in time',
    comment: 'Exercise, debrief: one thing that the scenario is about',
  },
  'handover-acknowledged': /*i18n*/ {
    id: 'exercise.ui.debrief.expected.handover-acknowledged',
    message: 'The hand-over is acknowledged in time',
    comment: 'Exercise, debrief: one thing that the scenario is about',
  },
  'duty-to-report': /*i18n*/ {
    id: 'exercise.ui.debrief.expected.duty-to-report',
    message: 'The duty to report is met in time',
    comment: 'Exercise, debrief: one thing that the scenario is about',
  },
  'nothing-handed-on': /*i18n*/ {
    id: 'exercise.ui.debrief.expected.nothing-handed-on',
    message: 'Nothing is passed on: it is right to leave',
    comment: 'Exercise, debrief: one thing that the scenario is about',
  },
  'not-investigated': /*i18n*/ {
    id: 'exercise.ui.debrief.expected.not-investigated',
    message: 'No investigation is opened: it is right not to',
    comment: 'Exercise, debrief: one thing that the scenario is about',
  },
  'bed-accepted': /*i18n*/ {
    id: 'exercise.ui.debrief.expected.bed-accepted',
    message: 'There is a bed in time',
    comment: 'Exercise, debrief: one thing that the scenario is about',
  },
  'care-agreed': /*i18n*/ {
    id: 'exercise.ui.debrief.expected.care-agreed',
    message: 'The person agrees to medical care',
    comment: 'Exercise, debrief: one thing that the scenario is about',
  },
  'heard-before-departure': /*i18n*/ {
    id: 'exercise.ui.debrief.expected.heard-before-departure',
    message: 'Those who are leaving are interviewed first',
    comment: 'Exercise, debrief: one thing that the scenario is about',
  },
  'capacity-changed-first': /*i18n*/ {
    id: 'exercise.ui.debrief.expected.capacity-changed-first',
    message: 'The capacity is changed before its powers are used',
    comment: 'Exercise, debrief: one thing that the scenario is about',
  },
  'things-saved': /*i18n*/ {
    id: 'exercise.ui.debrief.expected.things-saved',
    message: 'What would be lost is secured',
    comment: 'Exercise, debrief: one thing that the scenario is about',
  },
  agreed: /*i18n*/ {
    id: 'exercise.ui.debrief.expected.agreed',
    message: 'Consent was given: {purpose}',
    comment: 'Exercise, debrief: one thing that the scenario is about',
  },
} as const satisfies Record<string, Message>;
