import type { Message } from '../../../kernel/message.ts';
import type { Step } from './steps.ts';

/** Steps that were not taken, as readers of closed files see them. */
export const stepNames: Readonly<Record<Step, Message>> = {
  'till-log': /*i18n*/ {
    id: 'study.step.till-log',
    message: 'The till log was not fetched',
    comment: 'Step not taken in a closed file',
  },
  'alarm-log': /*i18n*/ {
    id: 'study.step.alarm-log',
    message: 'The alarm log was not fetched',
    comment: 'Step not taken in a closed file',
  },
  'door-cards': /*i18n*/ {
    id: 'study.step.door-cards',
    message: 'The door cards were not fetched',
    comment: 'Step not taken in a closed file',
  },
  camera: /*i18n*/ {
    id: 'study.step.camera',
    message: 'Camera pictures were not asked for',
    comment: 'Step not taken in a closed file',
  },
  bank: /*i18n*/ {
    id: 'study.step.bank',
    message: 'The bank was not asked',
    comment: 'Step not taken in a closed file',
  },
  agi: /*i18n*/ {
    id: 'study.step.agi',
    message: 'The employer declaration was not fetched',
    comment: 'Step not taken in a closed file',
  },
  'co-workers': /*i18n*/ {
    id: 'study.step.co-workers',
    message: 'Co-workers were not heard',
    comment: 'Step not taken in a closed file',
  },
  housing: /*i18n*/ {
    id: 'study.step.housing',
    message: 'The housing was not examined',
    comment: 'Step not taken in a closed file',
  },
  'foreign-request': /*i18n*/ {
    id: 'study.step.foreign-request',
    message: 'No request was sent abroad',
    comment: 'Step not taken in a closed file',
  },
  phones: /*i18n*/ {
    id: 'study.step.phones',
    message: 'Phones were not examined',
    comment: 'Step not taken in a closed file',
  },
  interview: /*i18n*/ {
    id: 'study.step.interview',
    message: 'The person was not heard, or not on record',
    comment: 'Step not taken in a closed file',
  },
  'early-hearing': /*i18n*/ {
    id: 'study.step.early-hearing',
    message: 'An early evidence hearing was not asked for',
    comment: 'Step not taken in a closed file',
  },
  'permit-file': /*i18n*/ {
    id: 'study.step.permit-file',
    message: 'The permit file was not fetched',
    comment: 'Step not taken in a closed file',
  },
  'company-links': /*i18n*/ {
    id: 'study.step.company-links',
    message: 'Company links were not examined',
    comment: 'Step not taken in a closed file',
  },
  'earlier-reports': /*i18n*/ {
    id: 'study.step.earlier-reports',
    message: 'Earlier reports were not looked for',
    comment: 'Step not taken in a closed file',
  },
  comparator: /*i18n*/ {
    id: 'study.step.comparator',
    message: 'No expert on pay',
    comment: 'Step not taken in a closed file',
  },
  counsel: /*i18n*/ {
    id: 'study.step.counsel',
    message: 'Counsel was not asked for',
    comment: 'Step not taken in a closed file',
  },
  'reflection-period': /*i18n*/ {
    id: 'study.step.reflection-period',
    message: 'A reflection period was not offered',
    comment: 'Step not taken in a closed file',
  },
};
