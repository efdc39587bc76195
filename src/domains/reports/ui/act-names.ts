import type { Message } from '../../../kernel/message.ts';

/** What the acts that a measure counts are called by those who do them. An act that is missing here fails its test. */
export const actNames: Readonly<Record<string, Message>> = {
  'assistance.begin': /*i18n*/ {
    id: 'report.act.assistance.begin',
    message: 'support started',
    comment: 'An act that a report counts.',
  },
  'assistance.depart': /*i18n*/ {
    id: 'report.act.assistance.depart',
    message: 'departure recorded',
    comment: 'An act that a report counts: a person left the country.',
  },
  'assistance.stay': /*i18n*/ {
    id: 'report.act.assistance.stay',
    message: 'residence permit recorded',
    comment: 'An act that a report counts.',
  },
  'claim.open': /*i18n*/ {
    id: 'report.act.claim.open',
    message: 'wage claim opened',
    comment: 'An act that a report counts.',
  },
  'claim.receive': /*i18n*/ {
    id: 'report.act.claim.receive',
    message: 'payment received',
    comment: 'An act that a report counts.',
  },
  'claim.settle': /*i18n*/ {
    id: 'report.act.claim.settle',
    message: 'settlement answered',
    comment: 'An act that a report counts.',
  },
  'course.complete': /*i18n*/ {
    id: 'report.act.course.complete',
    message: 'course completed',
    comment: 'An act that a report counts.',
  },
  'decision.make': /*i18n*/ {
    id: 'report.act.decision.make',
    message: 'prosecutor’s decision',
    comment: 'An act that a report counts.',
  },
  'identification.decide': /*i18n*/ {
    id: 'report.act.identification.decide',
    message: 'decision on presumed victim',
    comment: 'An act that a report counts.',
  },
  'injured-party.add': /*i18n*/ {
    id: 'report.act.injured-party.add',
    message: 'injured party added',
    comment: 'An act that a report counts.',
  },
  'injured-party.meets-support': /*i18n*/ {
    id: 'report.act.injured-party.meets-support',
    message: 'counsel appointed or support met',
    comment: 'An act that a report counts.',
  },
  'inspection.begin': /*i18n*/ {
    id: 'report.act.inspection.begin',
    message: 'visit started',
    comment: 'An act that a report counts.',
  },
  'inspection.observe': /*i18n*/ {
    id: 'report.act.inspection.observe',
    message: 'observation on site',
    comment: 'An act that a report counts.',
  },
  'inspection.plan': /*i18n*/ {
    id: 'report.act.inspection.plan',
    message: 'inspection planned',
    comment: 'An act that a report counts.',
  },
  'investigation.open': /*i18n*/ {
    id: 'report.act.investigation.open',
    message: 'investigation opened',
    comment: 'An act that a report counts.',
  },
  'reflection-period.decide': /*i18n*/ {
    id: 'report.act.reflection-period.decide',
    message: 'decision on reflection period',
    comment: 'An act that a report counts.',
  },
  'reflection-period.tell': /*i18n*/ {
    id: 'report.act.reflection-period.tell',
    message: 'end of reflection period sent',
    comment: 'An act that a report counts.',
  },
  'report.file': /*i18n*/ {
    id: 'report.act.report.file',
    message: 'police report filed',
    comment: 'An act that a report counts.',
  },
  'suspect.notify': /*i18n*/ {
    id: 'report.act.suspect.notify',
    message: 'suspect notified',
    comment: 'An act that a report counts.',
  },
  'verdict.record': /*i18n*/ {
    id: 'report.act.verdict.record',
    message: 'judgment recorded',
    comment: 'An act that a report counts.',
  },
};
