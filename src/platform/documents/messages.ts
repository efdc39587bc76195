import type { Message } from '../../kernel/message.ts';

export const documentMessages = {
  drawnOnly: /*i18n*/ {
    id: 'study.document.drawn-only',
    message:
      'If the frame above is empty, your program does not show SVG figures. The table contains the same figures.',
    comment: 'Under each drawing of a document of Word (DOCX)',
  },
  tooLong: /*i18n*/ {
    id: 'document.too-long',
    message: 'There is too much in it for one document. Print the page instead, or choose less.',
    comment: 'Refusal: a letter or another document would have some hundred pages',
  },
  ownUnderWay: /*i18n*/ {
    id: 'document.own-under-way',
    message: 'Another document of yours is being made. Wait until it has been saved, and try again.',
    comment: 'Refusal: a person can have one document made at a time',
  },
  tooManyWait: /*i18n*/ {
    id: 'document.too-many-wait',
    message: 'Many documents are being made right now. Try again in a minute, or choose Word.',
    comment: 'Refusal of a PDF',
  },
  givenUp: /*i18n*/ {
    id: 'document.given-up',
    message: 'The PDF took too long to make. Choose Word, or try again later.',
    comment: 'Refusal of a PDF',
  },
} as const satisfies Record<string, Message>;
