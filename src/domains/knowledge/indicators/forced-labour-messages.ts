import type { Message } from '../../../kernel/message.ts';
import type { Involuntary, Menace } from './forced-labour.ts';

export const menaceNames: Readonly<Record<Menace, Message>> = {
  violence: /*i18n*/ {
    id: 'indicators.menace.violence',
    message: 'Violence',
    comment: 'Test of forced labour: what is menaced or done.',
  },
  threat: /*i18n*/ {
    id: 'indicators.menace.threat',
    message: 'Threats',
    comment: 'Test of forced labour: what is menaced or done.',
  },
  denunciation: /*i18n*/ {
    id: 'indicators.menace.denunciation',
    message: 'Being reported to an authority',
    comment: 'Test of forced labour: what is menaced or done.',
  },
  confinement: /*i18n*/ {
    id: 'indicators.menace.confinement',
    message: 'Being locked in or watched',
    comment: 'Test of forced labour: what is menaced or done.',
  },
  documents: /*i18n*/ {
    id: 'indicators.menace.documents',
    message: 'Documents kept',
    comment: 'Test of forced labour: what is menaced or done.',
  },
  wages: /*i18n*/ {
    id: 'indicators.menace.wages',
    message: 'Pay withheld',
    comment: 'Test of forced labour: what is menaced or done.',
  },
  debt: /*i18n*/ {
    id: 'indicators.menace.debt',
    message: 'Debt',
    comment: 'Test of forced labour: what is menaced or done.',
  },
  'worse-conditions': /*i18n*/ {
    id: 'indicators.menace.worse-conditions',
    message: 'Still worse conditions',
    comment: 'Test of forced labour: what is menaced or done.',
  },
  family: /*i18n*/ {
    id: 'indicators.menace.family',
    message: 'Harm to the family',
    comment: 'Test of forced labour: what is menaced or done.',
  },
  dismissal: /*i18n*/ {
    id: 'indicators.menace.dismissal',
    message: 'Dismissal that takes home or permit with it',
    comment: 'Test of forced labour: what is menaced or done.',
  },
};

export const involuntaryNames: Readonly<Record<Involuntary, Message>> = {
  recruitment: /*i18n*/ {
    id: 'indicators.involuntary.recruitment',
    message: 'Not recruited freely, or deceived',
    comment: 'Test of forced labour: why the work is not voluntary.',
  },
  'beyond-agreed': /*i18n*/ {
    id: 'indicators.involuntary.beyond-agreed',
    message: 'Other or more work than was agreed',
    comment: 'Test of forced labour: why the work is not voluntary.',
  },
  'cannot-leave': /*i18n*/ {
    id: 'indicators.involuntary.cannot-leave',
    message: 'Cannot leave without losing something',
    comment: 'Test of forced labour: why the work is not voluntary.',
  },
};
