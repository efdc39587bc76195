import type { Message } from '../../../kernel/message.ts';
import type { UploadState } from './upload-state.ts';

export const sendingOne = /*i18n*/ { id: 'files.sending-one', message: 'A file', comment: 'What is on its way' };
export const uploadsTitle = /*i18n*/ {
  id: 'files.uploads',
  message: 'Uploading',
  comment: 'Heading over the files that are being sent',
};
export const uploadsNote = /*i18n*/ {
  id: 'files.uploads-note',
  message:
    'You can open other pages meanwhile. If this window is closed, choose the same file again and it continues where it was.',
  comment: 'Under the heading over files that are being sent',
};
export const uploadProgress = /*i18n*/ {
  id: 'files.progress',
  message: '{sent} of {all}',
  comment: 'How far a file has come: 12.5 MB of 80 MB',
};
export const uploadLabel = /*i18n*/ {
  id: 'files.progress-label',
  message: 'How much of {name} has arrived',
  comment: 'Name of a bar of progress, for screen readers',
};
export const uploadStates: Readonly<Record<UploadState, Message>> = {
  waiting: /*i18n*/ { id: 'files.state.waiting', message: 'Queued', comment: 'State of a file to be sent' },
  sending: /*i18n*/ { id: 'files.state.sending', message: 'Sending', comment: 'State of a file that is being sent' },
  checking: /*i18n*/ {
    id: 'files.state.checking',
    message: 'Uploaded; being checked',
    comment: 'State of a file that has been sent: the server makes its checksum',
  },
  'no-network': /*i18n*/ {
    id: 'files.state.no-network',
    message: 'No contact. It continues by itself; nothing is sent twice.',
    comment: 'State of a file that is being sent while the network is gone',
  },
  stopped: /*i18n*/ {
    id: 'files.state.stopped',
    message: 'Stopped. What has already arrived is kept.',
    comment: 'State of a file whose sending was stopped',
  },
  refused: /*i18n*/ { id: 'files.state.refused', message: 'Not accepted', comment: 'State of a file that was refused' },
  done: /*i18n*/ { id: 'files.state.done', message: 'Added', comment: 'State of a file that has arrived' },
};
export const failed = /*i18n*/ {
  id: 'files.failed',
  message: 'Something went wrong on our side. Resume the upload; what has already arrived is kept.',
  comment: 'Beside a file whose sending failed without a reason',
};
export const unreadable = /*i18n*/ {
  id: 'files.unreadable',
  message: 'The file can no longer be read on this device. It may have been moved or changed. Choose it again.',
  comment: 'Beside a file that the browser cannot read',
};
export const stop = /*i18n*/ { id: 'files.stop', message: 'Stop', comment: 'Button: stops sending a file' };
export const resume = /*i18n*/ { id: 'files.resume', message: 'Resume', comment: 'Button: goes on sending a file' };
export const remove = /*i18n*/ {
  id: 'files.remove',
  message: 'Remove from the list',
  comment: 'Button: takes a line out of the list of files that were sent from this window',
};
export const ofFile = /*i18n*/ {
  id: 'files.of-file',
  message: '{what}: {name}',
  comment: 'Name of a button of one file for screen readers: Stop: contract.pdf',
};
export const doneAloud = /*i18n*/ {
  id: 'files.done-aloud',
  message: '{count, plural, one {One file added.} other {# files added.}}',
  comment: 'Said aloud when files have arrived',
};
export const refusedAloud = /*i18n*/ {
  id: 'files.refused-aloud',
  message: '{count, plural, one {One file was not accepted.} other {# files were not accepted.}} The list says why.',
  comment: 'Said aloud when files were refused',
};
