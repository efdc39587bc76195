import type { Message } from '../../kernel/message.ts';
import type { CaseEnd } from './schema.ts';

export const caseEndNames: Readonly<Record<CaseEnd, Message>> = {
  done: /*i18n*/ {
    id: 'case.end.done',
    message: 'The work is done',
    comment: 'Why a case ended',
  },
  'passed-on': /*i18n*/ {
    id: 'case.end.passed-on',
    message: 'Another agency has taken over',
    comment: 'Why a case ended',
  },
  'no-consent': /*i18n*/ {
    id: 'case.end.no-consent',
    message: 'The person did not consent',
    comment: 'Why a case ended',
  },
  'person-left': /*i18n*/ {
    id: 'case.end.person-left',
    message: 'The person has left the country',
    comment: 'Why a case ended',
  },
  decided: /*i18n*/ {
    id: 'case.end.decided',
    message: 'Ended by a decision',
    comment: 'Why a case ended, such as a judgment or a closed investigation',
  },
  other: /*i18n*/ { id: 'case.end.other', message: 'Another reason', comment: 'Why a case ended' },
};
