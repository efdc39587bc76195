import type { Message } from '../../../kernel/message.ts';
import type { FileType } from '../type-by-content.ts';

export const drop = /*i18n*/ {
  id: 'files.drop',
  message: 'Drop files here, paste them, or',
  comment: 'In the field that takes files; a button "Choose files" follows',
};
export const choose = /*i18n*/ { id: 'files.choose', message: 'Choose files', comment: 'Button: chooses files to add' };
export const camera = /*i18n*/ {
  id: 'files.camera',
  message: 'Take a picture',
  comment: 'Button on a phone: opens the camera to add a picture',
};
export const limits = /*i18n*/ {
  id: 'files.limits',
  message:
    'Up to {limit} each; there is room for {left} more. Each file is stored unchanged. Photos keep their location and camera data.',
  comment: 'In the field that takes files; {limit} and {left} are as 2 GB',
};
export const scanned = /*i18n*/ {
  id: 'files.scanned',
  message: 'A new file can be opened once it has been scanned for viruses.',
  comment: 'In the field that takes files, where there is a virus scanner',
};
export const notScannedHere = /*i18n*/ {
  id: 'files.not-scanned-here',
  message: 'This installation does not scan files for viruses. Take care with files from outside.',
  comment: 'In the field that takes files, where there is no virus scanner',
};
export const fieldLabel = /*i18n*/ { id: 'files.field', message: 'Add files', comment: 'Name of the field for files' };
export const none = /*i18n*/ { id: 'files.none', message: 'No files yet.', comment: 'An empty list of files' };
export const listLabel = /*i18n*/ { id: 'files.list', message: 'Files, newest first', comment: 'Name of a list' };
export const more = /*i18n*/ {
  id: 'files.more',
  message: 'There are older files that are not in this list.',
  comment: 'Under a list of the newest 200 files',
};
export const addedBy = /*i18n*/ {
  id: 'files.added-by',
  message: '{name}, {at}',
  comment: 'Who added a file and when',
};
export const summary = /*i18n*/ {
  id: 'files.summary',
  message: '{type}, {size}',
  comment: 'What a file is and how large: PDF, 1.2 MB',
};
export const coming = /*i18n*/ {
  id: 'files.coming',
  message: 'Upload not complete',
  comment: 'State of a file whose pieces have not all come',
};
export const comingOwn = /*i18n*/ {
  id: 'files.coming-own',
  message: 'To continue, choose the same file again on any device.',
  comment: 'Beside a file that the reader has begun to add and that is not being sent',
};
export const comingTheirs = /*i18n*/ {
  id: 'files.coming-theirs',
  message: 'The person who adds it can continue.',
  comment: 'Beside a file that a colleague has begun to add',
};
export const earlier = /*i18n*/ {
  id: 'files.earlier',
  message: 'Earlier version',
  comment: 'State of a file that has a newer version',
};
export const newer = /*i18n*/ {
  id: 'files.newer',
  message: 'Newer version of {name}',
  comment: 'Beside a file; {name} is that of the earlier version',
};
export const waits = /*i18n*/ {
  id: 'files.waits',
  message: 'Waits for the virus scan',
  comment: 'State of a file that is not scanned yet',
};
export const clean = /*i18n*/ {
  id: 'files.clean',
  message: 'No virus found',
  comment: 'State of a file that was scanned',
};
export const found = /*i18n*/ {
  id: 'files.found',
  message: 'Virus found, closed',
  comment: 'State of a file in which a virus was found',
};
export const tooLargeToScan = /*i18n*/ {
  id: 'files.too-large-to-scan',
  message: 'Not scanned: too large',
  comment: 'State of a file that is larger than the virus scanner takes',
};
export const closedUnscanned = /*i18n*/ {
  id: 'files.closed-unscanned',
  message: 'Files that the virus scanner could not check stay closed here. Add the file in smaller parts.',
  comment: 'Beside a file that is larger than the scanner takes, where the operator keeps such files closed',
};
export const withdrawnState = /*i18n*/ {
  id: 'files.withdrawn',
  message: 'Withdrawn',
  comment: 'State of a file that was withdrawn',
};
export const withdrawnBy = /*i18n*/ {
  id: 'files.withdrawn-by',
  message: 'By {name}, {at}: {reason}',
  comment: 'Who withdrew a file, when and why',
};
export const namedAsOther = /*i18n*/ {
  id: 'files.named-as-other',
  message: 'The file extension does not match the content. Open the file with care.',
  comment: 'Beside a file whose ending does not fit its contents',
};
export const checksum = /*i18n*/ {
  id: 'files.checksum',
  message: 'Checksum',
  comment: 'Opens the checksum (SHA-256) of a file',
};
export const download = /*i18n*/ { id: 'files.download', message: 'Download', comment: 'Button: fetches a file' };
export const fetching = /*i18n*/ {
  id: 'files.fetching',
  message: 'Downloading',
  comment: 'Button while a file is fetched',
};
export const changeIt = /*i18n*/ {
  id: 'files.change',
  message: 'Change',
  comment: 'Button: opens what can be done about a file: name, newer version, withdraw',
};
export const nameLabel = /*i18n*/ { id: 'files.name', message: 'Name', comment: 'Field: what a file is called' };
export const nameSend = /*i18n*/ { id: 'files.name-send', message: 'Correct the name', comment: 'Button' };
export const nameSending = /*i18n*/ {
  id: 'files.name-sending',
  message: 'The name of a file',
  comment: 'What is on its way',
};
export const nameDone = /*i18n*/ { id: 'files.name-done', message: 'Name corrected', comment: 'Said once it is done' };
export const versionTitle = /*i18n*/ {
  id: 'files.version',
  message: 'Newer version',
  comment: 'Heading over choosing a newer version of a file',
};
export const versionHint = /*i18n*/ {
  id: 'files.version-hint',
  message: 'The earlier version stays and can still be read.',
  comment: 'Hint: choosing a newer version of a file',
};
export const versionChoose = /*i18n*/ {
  id: 'files.version-choose',
  message: 'Choose the newer version',
  comment: 'Button: chooses a file',
};
export const withdrawTitle = /*i18n*/ {
  id: 'files.withdraw',
  message: 'Withdraw',
  comment: 'Heading over withdrawing a file',
};
export const withdrawReason = /*i18n*/ {
  id: 'files.withdraw-reason',
  message: 'Why it is withdrawn',
  comment: 'Field: reason',
};
export const withdrawHint = /*i18n*/ {
  id: 'files.withdraw-hint',
  message:
    'The file is closed for everyone and stays stored. Those who read this matter see your reason. It cannot be undone; the file can be added again.',
  comment: 'Hint of the reason for withdrawing a file',
};
export const reasonMissing = /*i18n*/ {
  id: 'files.reason-missing',
  message: 'Say why the file is withdrawn.',
  comment: 'Error: no reason',
};
export const nameMissing = /*i18n*/ {
  id: 'files.name-missing',
  message: 'Give the file a name.',
  comment: 'Error: no name',
};
export const withdrawSend = /*i18n*/ {
  id: 'files.withdraw-send',
  message: 'Withdraw the file',
  comment: 'Button',
};
export const withdrawSending = /*i18n*/ {
  id: 'files.withdraw-sending',
  message: 'A file is withdrawn',
  comment: 'What is on its way',
};
export const withdrawDone = /*i18n*/ {
  id: 'files.withdraw-done',
  message: 'File withdrawn',
  comment: 'Said once it is done',
};
export const notFetched = /*i18n*/ {
  id: 'files.not-fetched',
  message: 'There is no contact with CAPE. Try again in a moment.',
  comment: 'Beside a file that could not be fetched',
};

/** What a file is, in a word. */
export const typeNames: Readonly<Record<FileType, Message>> = {
  pdf: /*i18n*/ { id: 'files.type.pdf', message: 'PDF', comment: 'Type of a file' },
  jpeg: /*i18n*/ { id: 'files.type.jpeg', message: 'Picture (JPEG)', comment: 'Type of a file' },
  png: /*i18n*/ { id: 'files.type.png', message: 'Picture (PNG)', comment: 'Type of a file' },
  gif: /*i18n*/ { id: 'files.type.gif', message: 'Picture (GIF)', comment: 'Type of a file' },
  webp: /*i18n*/ { id: 'files.type.webp', message: 'Picture (WebP)', comment: 'Type of a file' },
  heic: /*i18n*/ { id: 'files.type.heic', message: 'Picture (HEIC)', comment: 'Type of a file' },
  tiff: /*i18n*/ { id: 'files.type.tiff', message: 'Picture (TIFF)', comment: 'Type of a file' },
  docx: /*i18n*/ { id: 'files.type.docx', message: 'Word document', comment: 'Type of a file' },
  xlsx: /*i18n*/ { id: 'files.type.xlsx', message: 'Excel sheet', comment: 'Type of a file' },
  pptx: /*i18n*/ { id: 'files.type.pptx', message: 'PowerPoint slides', comment: 'Type of a file' },
  odt: /*i18n*/ { id: 'files.type.odt', message: 'OpenDocument text', comment: 'Type of a file' },
  ods: /*i18n*/ { id: 'files.type.ods', message: 'OpenDocument sheet', comment: 'Type of a file' },
  odp: /*i18n*/ { id: 'files.type.odp', message: 'OpenDocument slides', comment: 'Type of a file' },
  'old-office': /*i18n*/ { id: 'files.type.old-office', message: 'Older Office file', comment: 'Type of a file' },
  rtf: /*i18n*/ { id: 'files.type.rtf', message: 'Text (RTF)', comment: 'Type of a file' },
  zip: /*i18n*/ { id: 'files.type.zip', message: 'Zip archive', comment: 'Type of a file' },
  mp4: /*i18n*/ { id: 'files.type.mp4', message: 'Video or audio (MP4)', comment: 'Type of a file' },
  mp3: /*i18n*/ { id: 'files.type.mp3', message: 'Audio (MP3)', comment: 'Type of a file' },
  wav: /*i18n*/ { id: 'files.type.wav', message: 'Audio (WAV)', comment: 'Type of a file' },
  ogg: /*i18n*/ { id: 'files.type.ogg', message: 'Audio (Ogg)', comment: 'Type of a file' },
  webm: /*i18n*/ { id: 'files.type.webm', message: 'Video or audio (WebM)', comment: 'Type of a file' },
  markup: /*i18n*/ { id: 'files.type.markup', message: 'Web page or XML', comment: 'Type of a file' },
  text: /*i18n*/ { id: 'files.type.text', message: 'Text', comment: 'Type of a file' },
  unknown: /*i18n*/ { id: 'files.type.unknown', message: 'Unknown type', comment: 'Type of a file' },
};
export const supportTitle = /*i18n*/ {
  id: 'files.support-title',
  message: 'Files about the support',
  comment:
    'Heading of the files that belong to the support of a person, on the page of the person, which has files of its own',
};
export const tipNote = /*i18n*/ {
  id: 'files.tip-note',
  message:
    'For what you add about this tip. The tip itself stays locked; everyone who reads tips here can open these files.',
  comment: 'Over the files of a tip: the tip is locked with a passphrase, the files that readers add are not',
};
export const dropAlone = /*i18n*/ {
  id: 'files.drop-alone',
  message: 'Drop files here, or',
  comment: 'Before the button Choose files, where what is pasted goes to another part of the page',
};
