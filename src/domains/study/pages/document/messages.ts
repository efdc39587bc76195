import type { Message } from '../../../../kernel/message.ts';
import * as shared from '../../shown-messages.ts';

/** Words of a release as a document; all others are those of its page. */
export const documentText = {
  forWhom: /*i18n*/ {
    id: 'study.document.for-whom',
    message: 'Public: it contains nothing confidential',
    comment: 'In the margin of every page of the printed national study: for whom it is',
  },
  practitioners: /*i18n*/ {
    id: 'study.document.practitioners',
    message: 'What practitioners say',
    comment: 'Heading in the printed national study, where no round of the survey was published',
  },
  where: /*i18n*/ {
    id: 'study.document.where',
    message: 'Location of this release',
    comment: 'Last heading of the printed national study',
  },
  whereText: /*i18n*/ {
    id: 'study.document.where-text',
    message:
      'The same release is a page on the CAPE server it comes from, at {page}, with each table as CSV and each drawing as SVG.',
    comment: 'Last paragraph of the printed national study; page is the path of an address, written out',
  },
  drawnOnly: /*i18n*/ {
    id: 'study.document.drawn-only',
    message: 'If the frame above is empty, the program does not show drawings (SVG). The table says the same.',
    comment: 'Under each drawing of a document of Word (DOCX)',
  },
  files: shared.documentFiles,
  pdf: shared.documentPdf,
  docx: shared.documentDocx,
  busyTitle: /*i18n*/ {
    id: 'study.document.busy-title',
    message: 'Other documents are being made just now',
    comment: 'Heading of the page that is shown when the server makes too many documents at once',
  },
  busyText: /*i18n*/ {
    id: 'study.document.busy-text',
    message: 'Try again in half a minute. The page of the release has everything that the document has.',
    comment: 'Under that heading',
  },
  missingTitle: /*i18n*/ {
    id: 'study.document.missing-title',
    message: 'This server cannot make PDF',
    comment: 'Heading of the page that is shown when the program that makes PDF is not installed',
  },
  missingText: /*i18n*/ {
    id: 'study.document.missing-text',
    message:
      'The program that makes PDF does not exist for this kind of machine or was not installed. DOCX can be made, and the page can be printed.',
    comment: 'Under that heading',
  },
  back: /*i18n*/ {
    id: 'study.document.back',
    message: 'To the page of the release',
    comment: 'Link on both pages',
  },
} as const satisfies Record<string, Message>;
