import type { Message } from '../../../kernel/message.ts';
import type { periodEnds, periodStates, provisions } from '../schema.ts';

type CodeNames<Codes extends readonly string[]> = Readonly<Record<Codes[number], Message>>;

export const periodStateNames: CodeNames<typeof periodStates> = {
  considered: /*i18n*/ {
    id: 'assistance.period.considered',
    message: 'Considered',
    comment: 'State of the reflection period',
  },
  informed: /*i18n*/ {
    id: 'assistance.period.informed',
    message: 'Informed',
    comment: 'State of the reflection period',
  },
  wished: /*i18n*/ {
    id: 'assistance.period.wished',
    message: 'Wanted',
    comment: 'State of the reflection period',
  },
  declined: /*i18n*/ {
    id: 'assistance.period.declined',
    message: 'Not wanted now',
    comment: 'State of the reflection period',
  },
  asked: /*i18n*/ {
    id: 'assistance.period.asked',
    message: 'A board was asked to apply',
    comment: 'State of the reflection period',
  },
  applied: /*i18n*/ {
    id: 'assistance.period.applied',
    message: 'Applied for',
    comment: 'State of the reflection period',
  },
  granted: /*i18n*/ {
    id: 'assistance.period.granted',
    message: 'Granted',
    comment: 'State of the reflection period',
  },
  refused: /*i18n*/ {
    id: 'assistance.period.refused',
    message: 'Refused',
    comment: 'State of the reflection period',
  },
  ended: /*i18n*/ {
    id: 'assistance.period.ended',
    message: 'Ended',
    comment: 'State of the reflection period',
  },
};

export const periodEndNames: CodeNames<typeof periodEnds> = {
  'ran-out': /*i18n*/ {
    id: 'assistance.end.ran-out',
    message: 'Expired',
    comment: 'Why the reflection period ended',
  },
  left: /*i18n*/ {
    id: 'assistance.end.left',
    message: 'The person left',
    comment: 'Why the reflection period ended',
  },
  'own-wish': /*i18n*/ {
    id: 'assistance.end.own-wish',
    message: 'The person did not want more',
    comment: 'Why the reflection period ended',
  },
  'stays-otherwise': /*i18n*/ {
    id: 'assistance.end.stays-otherwise',
    message: 'The person may stay anyway',
    comment: 'Why the reflection period ended',
  },
};

export const provisionNames: CodeNames<typeof provisions> = {
  'SE.UTL.5.15': /*i18n*/ {
    id: 'assistance.provision.5-15',
    message: 'Aliens Act, chapter 5, section 15 (wording not verified)',
    comment: 'Provision of a permit; shown to the immigration authority and to the leader of an investigation only',
  },
  'SE.UTL.5.15.A': /*i18n*/ {
    id: 'assistance.provision.5-15-a',
    message:
      'Aliens Act, chapter 5, section 15, first paragraph: permit for investigation and trial (wording not verified)',
    comment: 'Provision of a permit',
  },
  'SE.UTL.5.15.B': /*i18n*/ {
    id: 'assistance.provision.5-15-b',
    message: 'Aliens Act, chapter 5, section 15, second paragraph: reflection period (wording not verified)',
    comment: 'Provision of a permit',
  },
  'not-entered': /*i18n*/ {
    id: 'assistance.provision.not-entered',
    message:
      'The provision of this country has not been entered in CAPE. Name it in the decision in your own register; ask a lawyer of your agency to have it entered.',
    comment: 'Choice in place of the provision of a permit, in a country whose provisions are not in CAPE',
  },
};
