import type { Message } from '../../kernel/message.ts';

export const documentMessages = {
  drawnOnly: /*i18n*/ {
    id: 'study.document.drawn-only',
    message:
      'If the frame above is empty, your program does not show SVG figures. The table contains the same figures.',
    comment: 'Under each drawing of a document of Word (DOCX)',
  },
} as const satisfies Record<string, Message>;
