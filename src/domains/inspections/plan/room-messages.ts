import type { Message } from '../../../kernel/message.ts';

/** What the strip says of a room. */
export const roomMessages = {
  sees: /*i18n*/ {
    id: 'inspection.room-sees',
    message: '{unit} ({capacity})',
    comment: 'Visibility strip of a room: one member, with the capacity in which it came',
  },
  seesNotOthers: /*i18n*/ {
    id: 'inspection.room-sees-not-others',
    message: 'Everybody who has not come into the room',
    comment: 'Visibility strip of a room',
  },
  seesNotNotes: /*i18n*/ {
    id: 'inspection.room-sees-not-notes',
    message: 'Answers, notes and measures: each house keeps its own',
    comment: 'Visibility strip of a room: what does not lie in it',
  },
  why: /*i18n*/ {
    id: 'inspection.room-why',
    message: 'The plan lies in a room. {controller} answers for the personal data in it.',
    comment: 'Visibility strip of a room: controller is the house that leads',
  },
} satisfies Record<string, Message>;
