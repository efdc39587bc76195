import type { Message } from '../../../kernel/message.ts';

/**
 * The acts before which an agency may ask for a course, each as a person calls it. What is not here cannot be gated: a new kind of act is
 * free until someone has thought about what waits when it is refused.
 */
export const gateable = {
  'candidate.choose': /*i18n*/ {
    id: 'gate.act.candidate-choose',
    message: 'Choose a workplace to inspect',
    comment: 'An act before which an agency may ask for a course. Verb and object, no full stop',
  },
  'inspection.plan': /*i18n*/ {
    id: 'gate.act.inspection-plan',
    message: 'Plan an inspection',
    comment: 'An act before which an agency may ask for a course. Verb and object, no full stop',
  },
  'inspection.begin': /*i18n*/ {
    id: 'gate.act.inspection-begin',
    message: 'Begin a visit',
    comment: 'An act before which an agency may ask for a course. Verb and object, no full stop',
  },
  'inspection.converse': /*i18n*/ {
    id: 'gate.act.inspection-converse',
    message: 'Hold a private conversation with a worker',
    comment: 'An act before which an agency may ask for a course. Verb and object, no full stop',
  },
  'visit.decide': /*i18n*/ {
    id: 'gate.act.visit-decide',
    message: 'Decide after a visit',
    comment: 'An act before which an agency may ask for a course: a decision against the employer. No full stop',
  },
  'identification.screen': /*i18n*/ {
    id: 'gate.act.identification-screen',
    message: 'Assess indicators of a person',
    comment: 'An act before which an agency may ask for a course. Verb and object, no full stop',
  },
  'identification.decide': /*i18n*/ {
    id: 'gate.act.identification-decide',
    message: 'Decide whether a person is presumed a victim',
    comment: 'An act before which an agency may ask for a course. Verb and object, no full stop',
  },
  'identity.open': /*i18n*/ {
    id: 'gate.act.identity-open',
    message: 'Open protected identity data',
    comment: 'An act before which an agency may ask for a course. Verb and object, no full stop',
  },
  'decision.make': /*i18n*/ {
    id: 'gate.act.decision-make',
    message: 'Decide on an investigation or a charge',
    comment: 'An act before which an agency may ask for a course. Verb and object, no full stop',
  },
  'defence.disclose': /*i18n*/ {
    id: 'gate.act.defence-disclose',
    message: 'Disclose material to the defence',
    comment: 'An act before which an agency may ask for a course. Verb and object, no full stop',
  },
  'claim.settle': /*i18n*/ {
    id: 'gate.act.claim-settle',
    message: 'Settle a claim',
    comment: 'An act before which an agency may ask for a course. Verb and object, no full stop',
  },
  'case-import.begin': /*i18n*/ {
    id: 'gate.act.case-import',
    message: 'Import earlier cases',
    comment: 'An act before which an agency may ask for a course. Verb and object, no full stop',
  },
  'caseload.export': /*i18n*/ {
    id: 'gate.act.caseload-export',
    message: 'Export a caseload',
    comment: 'An act before which an agency may ask for a course. Verb and object, no full stop',
  },
  'study.release': /*i18n*/ {
    id: 'gate.act.study-release',
    message: 'Release figures of the study',
    comment: 'An act before which an agency may ask for a course. Verb and object, no full stop',
  },
} as const satisfies Readonly<Record<string, Message>>;

export type GateableKind = keyof typeof gateable;
export const gateableKinds = Object.keys(gateable) as readonly GateableKind[];
export const isGateable = (kind: string): kind is GateableKind => Object.hasOwn(gateable, kind);
