import type { Message } from '../../../../kernel/message.ts';
import type { NotShown } from '../../preview/shown-as.ts';

export const show = /*i18n*/ {
  id: 'files.preview.show',
  message: 'Show',
  comment: 'What pressing the name of a file does; its name follows after a colon',
};
export const close = /*i18n*/ { id: 'files.preview.close', message: 'Close', comment: 'Button: closes the shown file' };
export const logged = /*i18n*/ {
  id: 'files.preview.logged',
  message: 'Shown in this browser; nothing in the file is run. Opening a file is logged, as a download is.',
  comment: 'Over a file that is shown',
};
export const coming = /*i18n*/ {
  id: 'files.preview.coming',
  message: 'Fetching the file: {percent} %',
  comment: 'While a file that is to be shown is fetched',
};
export const reading = /*i18n*/ {
  id: 'files.preview.reading',
  message: 'Reading the file',
  comment: 'While a file that was fetched is read to be shown',
};
export const notShown: Readonly<Record<NotShown, Message>> = {
  type: /*i18n*/ {
    id: 'files.preview.not-shown.type',
    message: 'Files of this type cannot be shown here. Download the file to open it on your computer.',
    comment: 'In place of a file that is not shown',
  },
  'picture-type': /*i18n*/ {
    id: 'files.preview.not-shown.picture-type',
    message: 'Pictures in HEIC and TIFF cannot be shown here. Download the file to open it on your computer.',
    comment: 'In place of a picture that is not shown',
  },
  'too-large': /*i18n*/ {
    id: 'files.preview.not-shown.too-large',
    message: 'This file is too large to be shown here. Download it to open it on your computer.',
    comment: 'In place of a file that is not shown',
  },
};
export const damaged = /*i18n*/ {
  id: 'files.preview.damaged',
  message: 'This file is damaged, or is not of the type it claims to be. Download it if you need to look into it.',
  comment: 'In place of a file whose contents are damaged or made to look like another type',
};
export const locked = /*i18n*/ {
  id: 'files.preview.locked',
  message: 'This file is locked with a password, so it cannot be shown here. Download it to open it on your computer.',
  comment: 'In place of a file that is not shown',
};
export const tooMuch = /*i18n*/ {
  id: 'files.preview.too-much',
  message: 'Unpacked, this file would be many times larger than it is, so it was not opened here.',
  comment: 'In place of a file that may have been made to overload a computer',
};
export const tooManyPixels = /*i18n*/ {
  id: 'files.preview.too-many-pixels',
  message:
    'According to the file, this picture is {width} × {height} pixels. That is more than can be drawn here, so it was not opened.',
  comment: 'In place of a picture that may have been made to overload a computer',
};
export const firstPicture = /*i18n*/ {
  id: 'files.preview.first-picture',
  message: 'Only the first picture in the file is shown.',
  comment: 'Under a moving picture (GIF)',
};

export const page = /*i18n*/ {
  id: 'files.preview.page',
  message: 'Page {page} of {pages}',
  comment: 'Of a PDF that is shown',
};
export const pageBefore = /*i18n*/ {
  id: 'files.preview.page-before',
  message: 'Previous page',
  comment: 'Button in a PDF',
};
export const pageAfter = /*i18n*/ { id: 'files.preview.page-after', message: 'Next page', comment: 'Button in a PDF' };
export const larger = /*i18n*/ {
  id: 'files.preview.larger',
  message: 'Larger',
  comment: 'Button: draws a page larger',
};
export const smaller = /*i18n*/ {
  id: 'files.preview.smaller',
  message: 'Smaller',
  comment: 'Button: draws a page smaller',
};
export const ofPdf = /*i18n*/ {
  id: 'files.preview.of-pdf',
  message: 'Links and forms in it do nothing here.',
  comment: 'Under a PDF that is shown',
};

export const textOnly = /*i18n*/ {
  id: 'files.preview.text-only',
  message:
    'Text only: layout, pictures, comments and struck-out text are left out. Formulas show the value they were saved with.',
  comment: 'Over an office file that is shown as text',
};
export const cut = /*i18n*/ {
  id: 'files.preview.cut',
  message: 'Only the beginning is shown. Download the file to read all of it.',
  comment: 'Under the beginning of a long text or sheet',
};
export const nothingWritten = /*i18n*/ {
  id: 'files.preview.nothing-written',
  message: 'There is no text in it.',
  comment: 'In place of the text of an office file that has none',
};
export const slide = /*i18n*/ {
  id: 'files.preview.slide',
  message: 'Slide {number}',
  comment: 'Heading over the text of a slide',
};
export const hiddenPart = /*i18n*/ {
  id: 'files.preview.hidden-part',
  message: '{title} (hidden in the file)',
  comment: 'Heading over a sheet or slide that was hidden by who made the file',
};
export const row = /*i18n*/ {
  id: 'files.preview.row',
  message: 'Row',
  comment: 'Head of the column with the numbers of the rows of a sheet',
};

export const encodingLabel = /*i18n*/ {
  id: 'files.preview.encoding',
  message: 'Text encoding',
  comment: 'Field: which encoding a text is read in',
};
export const encodingHint = /*i18n*/ {
  id: 'files.preview.encoding-hint',
  message: 'The file does not say which encoding its text is in. If the text looks wrong, choose another.',
  comment: 'Hint of the field Text encoding',
};
export const textLabel = /*i18n*/ {
  id: 'files.preview.text',
  message: 'Text of {name}',
  comment: 'Name of the box with the text of a file, which scrolls',
};

export const from = /*i18n*/ { id: 'files.preview.mail-from', message: 'From', comment: 'Header of an e-mail' };
export const to = /*i18n*/ { id: 'files.preview.mail-to', message: 'To', comment: 'Header of an e-mail' };
export const copyTo = /*i18n*/ { id: 'files.preview.mail-cc', message: 'Copy to', comment: 'Header of an e-mail: Cc' };
export const answerTo = /*i18n*/ {
  id: 'files.preview.mail-reply-to',
  message: 'Replies go to',
  comment: 'Header of an e-mail: Reply-To',
};
export const sentAt = /*i18n*/ {
  id: 'files.preview.mail-date',
  message: 'Date',
  comment: 'Header of an e-mail: when it says that it was sent',
};
export const subject = /*i18n*/ {
  id: 'files.preview.mail-subject',
  message: 'Subject',
  comment: 'Header of an e-mail',
};
export const mailFiles = /*i18n*/ {
  id: 'files.preview.mail-files',
  message: 'Attached files',
  comment: 'Before the names of what is attached to an e-mail',
};
export const mailNote = /*i18n*/ {
  id: 'files.preview.mail-note',
  message: 'The sender and date of an e-mail can be forged. Pictures and links in it are not fetched.',
  comment: 'Under an e-mail that is shown',
};

export const hiddenTitle = /*i18n*/ {
  id: 'files.preview.hidden-title',
  message: 'This picture contains hidden data',
  comment: 'Heading over place, time and device that a camera wrote into a picture',
};
export const hiddenPlace = /*i18n*/ {
  id: 'files.preview.hidden-place',
  message: 'Place',
  comment: 'Where a picture says that it was taken; latitude and longitude follow',
};
export const hiddenTime = /*i18n*/ {
  id: 'files.preview.hidden-time',
  message: 'Time, by the clock of the camera',
  comment: 'When a picture says that it was taken',
};
export const hiddenDevice = /*i18n*/ {
  id: 'files.preview.hidden-device',
  message: 'Device',
  comment: 'With what a picture says that it was taken',
};
export const hiddenMore = /*i18n*/ {
  id: 'files.preview.hidden-more',
  message: 'The file also contains data that is not read here, such as descriptions or settings.',
  comment: 'Under place, time and device of a picture',
};
export const hiddenNote = /*i18n*/ {
  id: 'files.preview.hidden-note',
  message:
    'The stored file is evidence and stays as it is. A copy without hidden data is made from the pixels alone; what can be seen in the picture remains.',
  comment: 'Beside the button Download without hidden data',
};
export const withoutHidden = /*i18n*/ {
  id: 'files.preview.without-hidden',
  message: 'Download without hidden data',
  comment: 'Button: saves a copy of a picture made from its pixels',
};
export const notRemade = /*i18n*/ {
  id: 'files.preview.not-remade',
  message: 'This browser could not make a copy of a picture as large as this. Try on a computer.',
  comment: 'A copy of a picture could not be made',
};
export const withoutHiddenName = /*i18n*/ {
  id: 'files.preview.without-hidden-name',
  message: 'without hidden data',
  comment: 'Added to the name of a copied picture, in brackets',
};

export const asArrived = /*i18n*/ {
  id: 'files.preview.as-arrived',
  message: 'The checksum is the same as when the file came.',
  comment: 'What was fetched was compared with what was written down when the file came',
};
export const notAsArrived = /*i18n*/ {
  id: 'files.preview.not-as-arrived',
  message:
    'The checksum differs from the one recorded when the file was added. Do not rely on the file, and contact the operator of CAPE.',
  comment: 'What was fetched was compared with what was written down when the file came',
};
export const versions = /*i18n*/ {
  id: 'files.preview.versions',
  message: 'Versions',
  comment: 'Heading over the versions of a file',
};
export const thisVersion = /*i18n*/ {
  id: 'files.preview.this-version',
  message: 'Shown now',
  comment: 'Beside the version of a file that is shown',
};
export const sameContents = /*i18n*/ {
  id: 'files.preview.same-contents',
  message: 'Same checksum as the version shown: its contents are the same.',
  comment: 'Beside another version of a file',
};
export const otherContents = /*i18n*/ {
  id: 'files.preview.other-contents',
  message: 'Another checksum: its contents differ.',
  comment: 'Beside another version of a file',
};
