import type { Message } from '../../kernel/message.ts';

/** What the server says of files on matters. What the screens say beside it is in ui/. */
export const attachmentMessages = {
  begun: /*i18n*/ {
    id: 'attachment.begun',
    message: 'File upload started',
    comment: 'Timeline: act attachment.add; its pieces have not all come',
  },
  added: /*i18n*/ { id: 'attachment.added', message: 'File added', comment: 'Timeline: act attachment.arrive' },
  refusedProgram: /*i18n*/ {
    id: 'attachment.refused-program',
    message: 'File refused: it is a program',
    comment: 'Timeline: act attachment.arrive, refused for its contents',
  },
  nameCorrected: /*i18n*/ {
    id: 'attachment.name-corrected',
    message: 'Name of a file corrected',
    comment: 'Timeline: act attachment.correct-name',
  },
  withdrawn: /*i18n*/ {
    id: 'attachment.withdrawn',
    message: 'File withdrawn',
    comment: 'Timeline: act attachment.withdraw',
  },
  scannedClean: /*i18n*/ {
    id: 'attachment.scanned-clean',
    message: 'File scanned for viruses: none found',
    comment: 'Timeline: act attachment.scan',
  },
  scannedFound: /*i18n*/ {
    id: 'attachment.scanned-found',
    message: 'A virus was found in a file, which is closed',
    comment: 'Timeline: act attachment.scan',
  },
  scannedTooLarge: /*i18n*/ {
    id: 'attachment.scanned-too-large',
    message: 'A file is larger than the virus scanner takes, and was not scanned',
    comment: 'Timeline: act attachment.scan',
  },
  nameMissing: /*i18n*/ {
    id: 'attachment.name-missing',
    message: 'The file name cannot be used. Rename the file and choose it again.',
    comment: 'Problem: nothing is left of a file name once paths and control characters are taken out',
  },
  namedAsProgram: /*i18n*/ {
    id: 'attachment.named-as-program',
    message:
      'Files with this extension can start a program, and CAPE does not accept them. Put the file into a zip file and add that instead.',
    comment: 'Problem: the ending of a file name is one that a computer runs',
  },
  isProgram: /*i18n*/ {
    id: 'attachment.is-program',
    message:
      'This file is a program or can start one, whatever its name, so it is not accepted. Put the file into a zip file and add that instead.',
    comment: 'Problem: the first bytes of a file are those of a program',
  },
  empty: /*i18n*/ {
    id: 'attachment.empty',
    message: 'The file is empty. Check that it was saved, and choose it again.',
    comment: 'Problem: a file of 0 bytes',
  },
  tooLarge: /*i18n*/ {
    id: 'attachment.too-large',
    message:
      'The file is larger than {mebibytes, number} MB, the largest size accepted here. Split it, or make it smaller.',
    comment: 'Problem: a file over the limit that the operator has set',
  },
  matterFull: /*i18n*/ {
    id: 'attachment.matter-full',
    message:
      'There is room for {left, number} MB more on this matter, of {mebibytes, number} MB. Make the file smaller, or ask the operator of CAPE for more room.',
    comment: 'Problem: the files of one matter would be more than the operator has set',
  },
  tooManyArriving: /*i18n*/ {
    id: 'attachment.too-many-arriving',
    message: '{many, number} uploads on this matter are not complete. Resume or remove them first.',
    comment: 'Problem: too many files on their way at once',
  },
  noSuchFile: /*i18n*/ {
    id: 'attachment.no-such-file',
    message: 'This file is not on this matter. Open the matter again and choose it there.',
    comment: 'Problem: the id names no file of this matter',
  },
  alreadyReplaced: /*i18n*/ {
    id: 'attachment.already-replaced',
    message: 'There is a newer version of this file already. Open the matter again and add yours to that one.',
    comment: 'Problem: a new version of a file that has one',
  },
  alreadyWithdrawn: /*i18n*/ {
    id: 'attachment.already-withdrawn',
    message: 'This file was withdrawn. Open the matter again to see by whom and why.',
    comment: 'Problem: changing, withdrawing or fetching a file that was withdrawn',
  },
  notArrived: /*i18n*/ {
    id: 'attachment.not-arrived',
    message: 'This file has not been fully uploaded. The person who is adding it can resume the upload.',
    comment: 'Problem: fetching a file whose pieces have not all come',
  },
  notScanned: /*i18n*/ {
    id: 'attachment.not-scanned',
    message: 'This file waits to be scanned for viruses, and opens once that is done. Try again in a minute.',
    comment: 'Problem: fetching a file before the virus scanner has answered',
  },
  virusFound: /*i18n*/ {
    id: 'attachment.virus-found',
    message: 'A virus was found in this file, so it is closed. Add it again from a source that is clean.',
    comment: 'Problem: fetching a file in which a virus was found',
  },
  tooLargeToScan: /*i18n*/ {
    id: 'attachment.too-large-to-scan',
    message:
      'This file is too large for the virus scanner, and files that are not scanned stay closed here. Add it in smaller parts, or ask the operator of CAPE.',
    comment: 'Problem: fetching a file that the scanner did not look at, where the operator keeps such files closed',
  },
  fetchingMany: /*i18n*/ {
    id: 'attachment.fetching-many',
    message: 'You are already downloading {many, number} files. Wait until one has finished, and try again.',
    comment: 'Problem: one person fetches too many files at the same time',
  },
  idUsed: /*i18n*/ {
    id: 'attachment.id-used',
    message: 'A file was already added under this id. Open the matter again, and choose yours once more.',
    comment: 'Problem: adding a file under an id that something else has',
  },
  beginningFirst: /*i18n*/ {
    id: 'attachment.beginning-first',
    message: 'The beginning of this file has not arrived yet, and is needed first. Choose the file again.',
    comment: 'Problem: a later piece of a file sent before its first one',
  },
  damaged: /*i18n*/ {
    id: 'attachment.damaged',
    message:
      'The stored file has changed since it was added, so it is not shown. Contact the operator of CAPE, and add the file again.',
    comment: 'Problem: a stored piece of a file does not open',
  },
  notYours: /*i18n*/ {
    id: 'attachment.not-yours',
    message: 'A colleague is adding this file and must send the rest. Otherwise, withdraw it and add your own.',
    comment: 'Problem: pieces sent by another person than the one who added the file',
  },
  otherPiece: /*i18n*/ {
    id: 'attachment.other-piece',
    message: 'What was sent is not part of this file. Choose the file again.',
    comment: 'Problem: a piece with a number or length that the file does not have',
  },
  anotherUnit: /*i18n*/ {
    id: 'attachment.another-unit',
    message: 'another unit',
    comment: 'In place of a name: who added a file, where they are not of the reader’s unit',
  },
  notTaken: /*i18n*/ {
    id: 'attachment.not-taken',
    message: 'No more of this file is accepted. Open the matter again to see why.',
    comment: 'Problem: a piece of a file that was refused or withdrawn',
  },
} as const satisfies Readonly<Record<string, Message>>;
