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
    message: 'Everyone who has not joined the joint workspace',
    comment: 'Visibility strip of a room',
  },
  seesNotNotes: /*i18n*/ {
    id: 'inspection.room-sees-not-notes',
    message: 'Other participants cannot see your answers, notes and measures: each agency keeps its own',
    comment: 'Visibility strip of a room: what is not in it',
  },
  why: /*i18n*/ {
    id: 'inspection.room-why',
    message: 'The plan is in a joint workspace. Controller of the personal data in it: {controller}.',
    comment: 'Visibility strip of a room: controller is the agency that leads',
  },
} satisfies Record<string, Message>;
