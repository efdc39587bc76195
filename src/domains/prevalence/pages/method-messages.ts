import type { Message } from '../../../kernel/message.ts';

/** What methods are called. One that is not here is called by its id. */
export const methodNames: Readonly<Record<string, Message>> = {
  stepwise: /*i18n*/ {
    id: 'study.hidden.method-stepwise',
    message: 'Log-linear, stepwise',
    comment: 'A method of estimation',
  },
  bic: /*i18n*/ {
    id: 'study.hidden.method-bic',
    message: 'Log-linear, best of all models by BIC',
    comment: 'A method of estimation',
  },
  downhill: /*i18n*/ {
    id: 'study.hidden.method-downhill',
    message: 'Log-linear, backward elimination (BIC)',
    comment: 'A method of estimation',
  },
  dga: /*i18n*/ {
    id: 'study.hidden.method-dga',
    message: 'Average over decomposable graphs',
    comment: 'A method of estimation',
  },
  lcm: /*i18n*/ { id: 'study.hidden.method-lcm', message: 'Latent class model', comment: 'A method of estimation' },
  chao: /*i18n*/ {
    id: 'study.hidden.method-chao',
    message: 'Chao, from people on one and on two lists',
    comment: 'A method of estimation',
  },
  chapman: /*i18n*/ { id: 'study.hidden.method-chapman', message: 'Chapman, two lists', comment: 'A method' },
};

/** What must hold for any estimate, and no table can show. */
export const assumptionTexts: Readonly<Record<string, Message>> = {
  'closed-population': /*i18n*/ {
    id: 'study.hidden.assume-closed',
    message: 'Closed population: no one entered or left while the lists were kept.',
    comment: 'An assumption of the estimate',
  },
  'records-linked-correctly': /*i18n*/ {
    id: 'study.hidden.assume-linked',
    message:
      'Perfect linkage: the same person is recognised on every list. Each missed link makes the estimate too high.',
    comment: 'An assumption of the estimate',
  },
  'everyone-could-be-listed': /*i18n*/ {
    id: 'study.hidden.assume-listed',
    message: 'Every person had some chance of being on a list.',
    comment: 'An assumption of the estimate',
  },
  'no-dependence-of-all-lists-at-once': /*i18n*/ {
    id: 'study.hidden.assume-dependence',
    message: 'No dependence common to all lists, which the models cannot detect.',
    comment: 'An assumption of the estimate',
  },
  'same-definition-in-all-lists': /*i18n*/ {
    id: 'study.hidden.assume-definition',
    message: 'All lists use the same definition of an exploited person.',
    comment: 'An assumption of the estimate',
  },
  'one-period': /*i18n*/ {
    id: 'study.hidden.assume-period',
    message: 'All lists cover the same period.',
    comment: 'An assumption of the estimate',
  },
};
