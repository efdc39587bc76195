import type { Message } from '../../../../kernel/message.ts';

/** Texts of the numbers that a worker can call. */
export const helpTexts = {
  title: /*i18n*/ { id: 'worker-page.help-title', message: 'Numbers to call', comment: 'Heading and link' },
  emergency: /*i18n*/ {
    id: 'worker-page.help-emergency',
    message: 'In danger now: {phone}',
    comment: 'Button that calls the emergency number of the country',
  },
  inCounty: /*i18n*/ {
    id: 'worker-page.help-county',
    message: 'Where you are',
    comment: 'Heading above links to counties',
  },
  ofCounty: /*i18n*/ {
    id: 'worker-page.help-of-county',
    message: 'Numbers in {county} and in the whole country.',
    comment: 'Under the heading Numbers to call',
  },
  ofCountry: /*i18n*/ {
    id: 'worker-page.help-of-country',
    message: 'Numbers for the whole country.',
    comment: 'Under the heading Numbers to call',
  },
  noneOfCounty: /*i18n*/ {
    id: 'worker-page.help-none-of-county',
    message: '{county} has no number of its own here.',
    comment: 'Under the heading Numbers to call',
  },
  from: /*i18n*/ {
    id: 'worker-page.help-from',
    message: 'From {agency}.',
    comment: 'Under a number that an agency has called and publishes. {agency} is an agency',
  },
  notVerified: /*i18n*/ {
    id: 'worker-page.help-not-verified',
    message: 'Not verified. Source:',
    comment: 'Under a number that no agency has called; the source follows, in English',
  },
  notVerifiedBy: /*i18n*/ {
    id: 'worker-page.help-not-verified-by',
    message: 'From {agency}. Not verified.',
    comment: 'Under a number that an agency publishes and has not called. {agency} is an agency',
  },
  more: /*i18n*/ { id: 'worker-page.help-all', message: 'More numbers', comment: 'Link to all numbers' },
} satisfies Record<string, Message>;
