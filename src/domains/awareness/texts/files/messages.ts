import type { Message } from '../../../../kernel/message.ts';
import type { FileFault } from './translated-file.ts';

/** What is wrong with one text of a translator's file. */
export const fileMessages = {
  unknownText: /*i18n*/ {
    id: 'worker-text.file.unknown-text',
    message: 'There is no text with this name here. Export the file again and translate in the new one.',
    comment: 'Beside an entry of an imported file',
  },
  originalChanged: /*i18n*/ {
    id: 'worker-text.file.original-changed',
    message: 'The original was changed after the file was exported. Export the file again and translate the new text.',
    comment: 'Beside an entry of an imported file',
  },
  newerVersion: /*i18n*/ {
    id: 'worker-text.file.newer-version',
    message: 'A newer version was written after the file was exported. Compare the two, and export the file again.',
    comment: 'Beside an entry of an imported file',
  },
  tooLong: /*i18n*/ {
    id: 'worker-text.file.too-long',
    message:
      'The text is longer than 1,500 characters, or has a character that cannot be stored. Shorten or correct it.',
    comment: 'Beside an entry of an imported file',
  },
} satisfies Record<string, Message>;

/** Why a whole file is not read. */
export const faultMessages = {
  'not-read': /*i18n*/ {
    id: 'worker-text.file.not-read',
    message: 'The file is not XLIFF 2.0, or is damaged. Choose the file that the translator gave back.',
    comment: 'Problem with an imported file',
  },
  'own-type': /*i18n*/ {
    id: 'worker-text.file.own-type',
    message:
      'The file defines names of its own (a document type or entities) and is not read. Ask for a file without them.',
    comment: 'Problem with an imported file: XML that could do harm',
  },
  'other-language': /*i18n*/ {
    id: 'worker-text.file.other-language',
    message: 'The file is in another language than this page. Open the page of its language.',
    comment: 'Problem with an imported file',
  },
  'no-texts': /*i18n*/ {
    id: 'worker-text.file.no-texts',
    message: 'There are no texts in the file. Choose the file that the translator gave back.',
    comment: 'Problem with an imported file',
  },
  'too-many': /*i18n*/ {
    id: 'worker-text.file.too-many',
    message: 'There are more texts in the file than in the catalogue. Choose the file that the translator gave back.',
    comment: 'Problem with an imported file',
  },
} satisfies Record<FileFault, Message>;
