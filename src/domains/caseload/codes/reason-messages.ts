import type { Message } from '../../../kernel/message.ts';

/** Decision reasons of the criminal chain, as in practice. */
export const reasonNames = {
  RC01: /*i18n*/ {
    id: 'study.reason.RC01',
    message: 'No reason to assume a crime',
    comment: 'A reason for a decision in a criminal case, beside its code',
  },
  RC02: /*i18n*/ {
    id: 'study.reason.RC02',
    message: 'No investigative leads',
    comment: 'A reason for a decision in a criminal case, beside its code',
  },
  RC03: /*i18n*/ {
    id: 'study.reason.RC03',
    message: 'Obviously not possible to investigate',
    comment: 'A reason for a decision in a criminal case, beside its code',
  },
  RC04: /*i18n*/ {
    id: 'study.reason.RC04',
    message: 'The crime cannot be proved',
    comment: 'A reason for a decision in a criminal case, beside its code',
  },
  RC05: /*i18n*/ {
    id: 'study.reason.RC05',
    message: 'The act is not a crime',
    comment: 'A reason for a decision in a criminal case, beside its code',
  },
  RC06: /*i18n*/ {
    id: 'study.reason.RC06',
    message: 'No result of the investigation',
    comment: 'A reason for a decision in a criminal case, beside its code',
  },
  RC07: /*i18n*/ {
    id: 'study.reason.RC07',
    message: 'The perpetrator’s identity cannot be proved',
    comment: 'A reason for a decision in a criminal case, beside its code',
  },
  RC08: /*i18n*/ {
    id: 'study.reason.RC08',
    message: 'The injured party does not participate, or cannot be reached',
    comment: 'A reason for a decision in a criminal case, beside its code',
  },
  RC09: /*i18n*/ {
    id: 'study.reason.RC09',
    message: 'Investigation limited',
    comment: 'A reason for a decision in a criminal case, beside its code',
  },
  RC10: /*i18n*/ {
    id: 'study.reason.RC10',
    message: 'Suspect innocent, under 15, dead or abroad',
    comment: 'A reason for a decision in a criminal case, beside its code',
  },
  RC11: /*i18n*/ {
    id: 'study.reason.RC11',
    message: 'Time-barred',
    comment: 'A reason for a decision in a criminal case, beside its code',
  },
  RC12: /*i18n*/ {
    id: 'study.reason.RC12',
    message: 'Reclassified as another offence',
    comment: 'A reason for a decision in a criminal case, beside its code',
  },
  RC13: /*i18n*/ {
    id: 'study.reason.RC13',
    message: 'Evidence insufficient for a conviction',
    comment: 'A reason for a decision in a criminal case, beside its code',
  },
  RC14: /*i18n*/ {
    id: 'study.reason.RC14',
    message: 'Prosecution waived',
    comment: 'A reason for a decision in a criminal case, beside its code',
  },
  RC15: /*i18n*/ {
    id: 'study.reason.RC15',
    message: 'Charged',
    comment: 'A reason for a decision in a criminal case, beside its code',
  },
  RC16: /*i18n*/ {
    id: 'study.reason.RC16',
    message: 'Transferred to another country',
    comment: 'A reason for a decision in a criminal case, beside its code',
  },
  RC17: /*i18n*/ {
    id: 'study.reason.RC17',
    message: 'Victim not prosecuted',
    comment: 'A reason for a decision in a criminal case, beside its code',
  },
  none: /*i18n*/ {
    id: 'study.reason.none',
    message: 'No reason coded',
    comment: 'A reason for a decision in a criminal case, beside its code',
  },
} as const satisfies Record<string, Message>;
