import type { Message } from '../../../kernel/message.ts';
import type { periodEnds, periodStates, provisions } from '../schema.ts';

type Names<Codes extends readonly string[]> = Readonly<Record<Codes[number], Message>>;

export const periodStateNames: Names<typeof periodStates> = {
  considered: /*i18n*/ {
    id: 'assistance.period.considered',
    message: 'Considered',
    comment: 'State of time to think',
  },
  informed: /*i18n*/ {
    id: 'assistance.period.informed',
    message: 'Informed',
    comment: 'State of time to think',
  },
  wished: /*i18n*/ {
    id: 'assistance.period.wished',
    message: 'Wanted',
    comment: 'State of time to think',
  },
  declined: /*i18n*/ {
    id: 'assistance.period.declined',
    message: 'Not wanted now',
    comment: 'State of time to think',
  },
  asked: /*i18n*/ {
    id: 'assistance.period.asked',
    message: 'A board was asked to apply',
    comment: 'State of time to think',
  },
  applied: /*i18n*/ {
    id: 'assistance.period.applied',
    message: 'Applied for',
    comment: 'State of time to think',
  },
  granted: /*i18n*/ {
    id: 'assistance.period.granted',
    message: 'Granted',
    comment: 'State of time to think',
  },
  refused: /*i18n*/ {
    id: 'assistance.period.refused',
    message: 'Refused',
    comment: 'State of time to think',
  },
  ended: /*i18n*/ {
    id: 'assistance.period.ended',
    message: 'Ended',
    comment: 'State of time to think',
  },
};

export const periodEndNames: Names<typeof periodEnds> = {
  'ran-out': /*i18n*/ {
    id: 'assistance.end.ran-out',
    message: 'Expired',
    comment: 'Why time to think ended',
  },
  left: /*i18n*/ {
    id: 'assistance.end.left',
    message: 'The person left',
    comment: 'Why time to think ended',
  },
  'own-wish': /*i18n*/ {
    id: 'assistance.end.own-wish',
    message: 'The person did not want more',
    comment: 'Why time to think ended',
  },
  'stays-otherwise': /*i18n*/ {
    id: 'assistance.end.stays-otherwise',
    message: 'The person may stay anyway',
    comment: 'Why time to think ended',
  },
};

export const provisionNames: Names<typeof provisions> = {
  'SE.UTL.5.15': /*i18n*/ {
    id: 'assistance.provision.5-15',
    message: 'Aliens Act, chapter 5, section 15 (wording not verified)',
    comment: 'Provision of a permit; shown to the Migration Agency and to who leads an investigation only',
  },
  'SE.UTL.5.15.A': /*i18n*/ {
    id: 'assistance.provision.5-15-a',
    message: 'Aliens Act, chapter 5, section 15 A (wording not verified)',
    comment: 'Provision of a permit',
  },
  'SE.UTL.5.15.B': /*i18n*/ {
    id: 'assistance.provision.5-15-b',
    message: 'Aliens Act, chapter 5, section 15 B (wording not verified)',
    comment: 'Provision of a permit',
  },
};
