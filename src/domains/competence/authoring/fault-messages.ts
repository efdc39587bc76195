import type { Message } from '../../../kernel/message.ts';
import type { DraftFault } from './check-draft.ts';

/** What is said at the field of a course that is written in the browser. */
export const faultMessages: Readonly<Record<DraftFault['code'], Message>> = {
  missing: /*i18n*/ {
    id: 'authoring.fault.missing',
    message: 'Enter this text. Both languages need it.',
    comment: 'Error at a field of a course that is written in the browser',
  },
  reserved: /*i18n*/ {
    id: 'authoring.fault.reserved',
    message: 'A paragraph cannot begin with #, ?, !, >, | or -. Begin it with a word.',
    comment: 'Error at a field of a course that is written in the browser',
  },
  'no-alt': /*i18n*/ {
    id: 'authoring.fault.no-alt',
    message: 'Describe the picture for a person who cannot see it, such as: A table with four cups and a map.',
    comment: 'Error at a field of a course that is written in the browser',
  },
  'no-source': /*i18n*/ {
    id: 'authoring.fault.no-source',
    message: 'Enter the source of this, such as the name of the statute or report. If it is your own rule, say so.',
    comment: 'Error at a field of a course that is written in the browser',
  },
  'few-options': /*i18n*/ {
    id: 'authoring.fault.few-options',
    message: 'A choice needs at least two options. Add one, or remove the choice.',
    comment: 'Error at a field of a course that is written in the browser',
  },
  'no-right': /*i18n*/ {
    id: 'authoring.fault.no-right',
    message: 'Say which option is the right one.',
    comment: 'Error at a field of a course that is written in the browser',
  },
  names: /*i18n*/ {
    id: 'authoring.fault.names',
    message:
      'The parts of the course do not have names that files can have. Enter a short name of a to z, such as night-shift.',
    comment: 'Error at a field of a course that is written in the browser',
  },
  'other-parts': /*i18n*/ {
    id: 'authoring.fault.other-parts',
    message: 'This part is not in both languages.',
    comment: 'Error at a field of a course that is written in the browser',
  },
  'no-choice': /*i18n*/ {
    id: 'authoring.fault.no-choice',
    message: 'The choice is not in the texts.',
    comment: 'Error at a field of a course that is written in the browser',
  },
  'no-rule': /*i18n*/ {
    id: 'authoring.fault.no-rule',
    message: 'Say which option is right and where each leads.',
    comment: 'Error at a field of a course that is written in the browser',
  },
  'right-is-no-option': /*i18n*/ {
    id: 'authoring.fault.right-is-no-option',
    message: 'Say which option is the right one.',
    comment: 'Error at a field of a course that is written in the browser',
  },
  'no-text-for-option': /*i18n*/ {
    id: 'authoring.fault.no-text-for-option',
    message: 'Write what follows from each option, and why.',
    comment: 'Error at a field of a course that is written in the browser',
  },
  'leads-nowhere': /*i18n*/ {
    id: 'authoring.fault.leads-nowhere',
    message: 'An option leads to a scene that is not in this part. Choose where it leads.',
    comment: 'Error at a field of a course that is written in the browser',
  },
  'never-reached': /*i18n*/ {
    id: 'authoring.fault.never-reached',
    message: 'No option leads to this scene. Lead one here, or remove the scene.',
    comment: 'Error at a field of a course that is written in the browser',
  },
  'unknown-obstacle': /*i18n*/ {
    id: 'authoring.fault.unknown-obstacle',
    message: '{id} is no known obstacle. Choose one from the list.',
    comment: 'Error at a field of a course that is written in the browser',
  },
  'long-sentence': /*i18n*/ {
    id: 'authoring.fault.long-sentence',
    message: 'A sentence has {words} words. Write at most {most}.',
    comment: 'Error at a field of a course that is written in the browser',
  },
  'hard-to-read': /*i18n*/ {
    id: 'authoring.fault.hard-to-read',
    message: 'The Swedish of this part has LIX {lix}. At most {most} is allowed: use shorter words and sentences.',
    comment: 'Error at a field of a course that is written in the browser',
  },
  'too-long': /*i18n*/ {
    id: 'authoring.fault.too-long',
    message: 'This part has {words} words. At most {most} are allowed: divide it into two.',
    comment: 'Error at a field of a course that is written in the browser',
  },
  'no-piece': /*i18n*/ {
    id: 'authoring.fault.no-piece',
    message: 'The question for later names a part that the course does not have.',
    comment: 'Error at a field of a course that is written in the browser',
  },
  'other-pictures': /*i18n*/ {
    id: 'authoring.fault.other-pictures',
    message: 'The two languages do not have the same pictures and documents.',
    comment: 'Error at a field of a course that is written in the browser',
  },
  'no-picture': /*i18n*/ {
    id: 'authoring.fault.no-picture',
    message: 'The picture {name} is missing. Add it again.',
    comment: 'Error at a field of a course that is written in the browser',
  },
  'unsafe-picture': /*i18n*/ {
    id: 'authoring.fault.unsafe-picture',
    message: 'The picture {name} has something in it besides a picture. Add it again.',
    comment: 'Error at a field of a course that is written in the browser',
  },
  'right-by-place': /*i18n*/ {
    id: 'authoring.fault.right-by-place',
    message: 'The right option is number {place} in {count} of {of} choices. Move it in some of them.',
    comment: 'Error at a field of a course that is written in the browser',
  },
  'bad-document': /*i18n*/ {
    id: 'authoring.fault.bad-document',
    message: 'A document needs at least one line and a source.',
    comment: 'Error at a field of a course that is written in the browser',
  },
};
