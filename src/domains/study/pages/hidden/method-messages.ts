import type { Message } from '../../../../kernel/message.ts';

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
    message: 'Log-linear, downhill by BIC',
    comment: 'A method of estimation',
  },
  dga: /*i18n*/ {
    id: 'study.hidden.method-dga',
    message: 'Average over decomposable graphs',
    comment: 'A method of estimation',
  },
  lcm: /*i18n*/ { id: 'study.hidden.method-lcm', message: 'Latent classes', comment: 'A method of estimation' },
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
    message: 'The population did not change while the lists were kept: no one entered or left.',
    comment: 'An assumption of the estimate',
  },
  'records-linked-correctly': /*i18n*/ {
    id: 'study.hidden.assume-linked',
    message: 'The same person was found again in another list. Each miss makes the number too large.',
    comment: 'An assumption of the estimate',
  },
  'everyone-could-be-listed': /*i18n*/ {
    id: 'study.hidden.assume-listed',
    message: 'Every person had some chance of being on a list.',
    comment: 'An assumption of the estimate',
  },
  'no-dependence-of-all-lists-at-once': /*i18n*/ {
    id: 'study.hidden.assume-dependence',
    message: 'No dependence of all lists at once that the models cannot see.',
    comment: 'An assumption of the estimate',
  },
  'same-definition-in-all-lists': /*i18n*/ {
    id: 'study.hidden.assume-definition',
    message: 'All lists mean the same by a person who is exploited.',
    comment: 'An assumption of the estimate',
  },
  'one-period': /*i18n*/ {
    id: 'study.hidden.assume-period',
    message: 'All lists are of one and the same time.',
    comment: 'An assumption of the estimate',
  },
};
