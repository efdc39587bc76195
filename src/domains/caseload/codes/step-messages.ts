import type { Message } from '../../../kernel/message.ts';
import type { Step } from './steps.ts';

/** Steps that were not taken, as readers of closed files see them. */
export const stepNames: Readonly<Record<Step, Message>> = {
  'till-log': /*i18n*/ {
    id: 'study.step.till-log',
    message: 'Cash register log not collected',
    comment: 'Step not taken in a closed file',
  },
  'alarm-log': /*i18n*/ {
    id: 'study.step.alarm-log',
    message: 'Alarm log not collected',
    comment: 'Step not taken in a closed file',
  },
  'door-cards': /*i18n*/ {
    id: 'study.step.door-cards',
    message: 'Door access log not collected',
    comment: 'Step not taken in a closed file',
  },
  camera: /*i18n*/ {
    id: 'study.step.camera',
    message: 'Camera recordings not requested',
    comment: 'Step not taken in a closed file',
  },
  bank: /*i18n*/ {
    id: 'study.step.bank',
    message: 'Bank records not requested',
    comment: 'Step not taken in a closed file',
  },
  agi: /*i18n*/ {
    id: 'study.step.agi',
    message: 'Employer’s tax declaration per employee (AGI) not collected',
    comment: 'Step not taken in a closed file',
  },
  'co-workers': /*i18n*/ {
    id: 'study.step.co-workers',
    message: 'Co-workers not interviewed',
    comment: 'Step not taken in a closed file',
  },
  housing: /*i18n*/ {
    id: 'study.step.housing',
    message: 'Housing not examined',
    comment: 'Step not taken in a closed file',
  },
  'foreign-request': /*i18n*/ {
    id: 'study.step.foreign-request',
    message: 'No request for legal assistance sent abroad',
    comment: 'Step not taken in a closed file',
  },
  phones: /*i18n*/ {
    id: 'study.step.phones',
    message: 'Phones not examined',
    comment: 'Step not taken in a closed file',
  },
  interview: /*i18n*/ {
    id: 'study.step.interview',
    message: 'Person not interviewed, or interview not recorded',
    comment: 'Step not taken in a closed file',
  },
  'early-hearing': /*i18n*/ {
    id: 'study.step.early-hearing',
    message: 'Taking of evidence in court before the main hearing was not requested',
    comment: 'Step not taken in a closed file',
  },
  'permit-file': /*i18n*/ {
    id: 'study.step.permit-file',
    message: 'Permit file not collected',
    comment: 'Step not taken in a closed file',
  },
  'company-links': /*i18n*/ {
    id: 'study.step.company-links',
    message: 'Company links not examined',
    comment: 'Step not taken in a closed file',
  },
  'earlier-reports': /*i18n*/ {
    id: 'study.step.earlier-reports',
    message: 'No search for earlier reports',
    comment: 'Step not taken in a closed file',
  },
  comparator: /*i18n*/ {
    id: 'study.step.comparator',
    message: 'No expert opinion on wages',
    comment: 'Step not taken in a closed file',
  },
  counsel: /*i18n*/ {
    id: 'study.step.counsel',
    message: 'Counsel for the injured party not requested',
    comment: 'Step not taken in a closed file',
  },
  'reflection-period': /*i18n*/ {
    id: 'study.step.reflection-period',
    message: 'Reflection period not offered',
    comment: 'Step not taken in a closed file',
  },
};
