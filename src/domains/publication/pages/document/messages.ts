import type { Message } from '../../../../kernel/message.ts';
import * as shared from '../../shown-messages.ts';

/** Words of a release as a document; all others are those of its page. */
export const documentText = {
  forWhom: /*i18n*/ {
    id: 'study.document.for-whom',
    message: 'Public: contains no confidential information',
    comment: 'In the margin of every page of the printed national study: for whom it is',
  },
  practitioners: /*i18n*/ {
    id: 'study.document.practitioners',
    message: 'Practitioners’ survey',
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
      'The same release is published as a page on the CAPE server it comes from, at {page}, with each table as CSV and each figure as SVG.',
    comment: 'Last paragraph of the printed national study; page is the path of an address, written out',
  },
  files: shared.documentFiles,
  pdf: shared.documentPdf,
  docx: shared.documentDocx,
  busyTitle: /*i18n*/ {
    id: 'study.document.busy-title',
    message: 'Other documents are being made',
    comment: 'Heading of the page that is shown when the server makes too many documents at once',
  },
  busyText: /*i18n*/ {
    id: 'study.document.busy-text',
    message: 'Try again in half a minute. The page of the release contains everything in the document.',
    comment: 'Under that heading',
  },
  missingTitle: /*i18n*/ {
    id: 'study.document.missing-title',
    message: 'This server cannot make PDF files',
    comment: 'Heading of the page that is shown when the program that makes PDF is not installed',
  },
  missingText: /*i18n*/ {
    id: 'study.document.missing-text',
    message:
      'The PDF program is not available for this type of computer, or is not installed. Download DOCX instead, or print the page.',
    comment: 'Under that heading',
  },
  back: /*i18n*/ {
    id: 'study.document.back',
    message: 'To the page of the release',
    comment: 'Link on both pages',
  },
} as const satisfies Record<string, Message>;
