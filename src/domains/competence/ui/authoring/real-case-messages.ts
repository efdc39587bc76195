import type { Message } from '../../../../kernel/message.ts';
import type { RealCaseKind } from '../../authoring/real-case.ts';

export const realCaseTexts: Readonly<Record<RealCaseKind, Message>> = {
  'personal-number': /*i18n*/ {
    id: 'authoring.real.personal-number',
    message: 'looks like a personal identity number.',
    comment: 'Beside a word of a course that looks like a detail of a real case',
  },
  'registration-number': /*i18n*/ {
    id: 'authoring.real.registration-number',
    message: 'looks like the registration number of a firm.',
    comment: 'Beside a word of a course that looks like a detail of a real case',
  },
  phone: /*i18n*/ {
    id: 'authoring.real.phone',
    message: 'looks like a phone number.',
    comment: 'Beside a word of a course that looks like a detail of a real case',
  },
  mail: /*i18n*/ {
    id: 'authoring.real.mail',
    message: 'is a mail address.',
    comment: 'Beside a word of a course that looks like a detail of a real case',
  },
  address: /*i18n*/ {
    id: 'authoring.real.address',
    message: 'looks like an address.',
    comment: 'Beside a word of a course that looks like a detail of a real case',
  },
  firm: /*i18n*/ {
    id: 'authoring.real.firm',
    message: 'looks like the name of a firm.',
    comment: 'Beside a word of a course that looks like a detail of a real case',
  },
  name: /*i18n*/ {
    id: 'authoring.real.name',
    message: 'looks like the name of a person or a place.',
    comment: 'Beside a word of a course that looks like a detail of a real case',
  },
  'day-and-place': /*i18n*/ {
    id: 'authoring.real.day-and-place',
    message: 'is a date beside a place.',
    comment: 'Beside a word of a course that looks like a detail of a real case',
  },
};
