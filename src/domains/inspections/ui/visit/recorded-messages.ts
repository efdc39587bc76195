/** Texts of what officers recorded of a visit, each on a phone of their own: who went in, whom they met, pictures, signatures. */
export const entryLine = /*i18n*/ {
  id: 'inspection.entry-line',
  message:
    '{by} entered. {said, select, yes {Identified the team and gave the reason for the visit.} other {Did not identify the team.}}',
  comment: 'Note: one officer went in. {by} is a name',
};
export const entryBeneath = /*i18n*/ {
  id: 'inspection.entry-beneath',
  message: '{basis}. Let in by: {who}.',
  comment: 'Beneath: under which provision, and who let them in ("A manager", "Not noted")',
};
export const metLine = /*i18n*/ {
  id: 'inspection.met-line',
  message: 'Met worker {number}',
  comment: 'Note: a person who works there, by number and never by name',
};
export const aboutWorker = /*i18n*/ {
  id: 'inspection.about-worker',
  message: 'About worker {number}',
  comment: 'Of a note: whom it is about',
};
export const languageNotNoted = /*i18n*/ {
  id: 'inspection.met-no-language',
  message: 'Language not noted',
  comment: 'Of a worker who was met',
};
export const aloneNames = {
  yes: /*i18n*/ { id: 'inspection.talk-alone', message: 'No one else could hear', comment: 'Of a private talk' },
  no: /*i18n*/ { id: 'inspection.talk-not-alone', message: 'Another person could hear', comment: 'Of a private talk' },
  'not-noted': /*i18n*/ {
    id: 'inspection.talk-alone-not-noted',
    message: 'Whether anyone else could hear was not noted',
    comment: 'Of a private talk',
  },
} as const;
export const interpreterNames = {
  'in-person': /*i18n*/ {
    id: 'inspection.talk-interpreter-there',
    message: 'With an interpreter in the room',
    comment: 'How two people understood each other',
  },
  'by-phone': /*i18n*/ {
    id: 'inspection.talk-interpreter-phone',
    message: 'With an interpreter by phone',
    comment: 'How two people understood each other',
  },
  'worker-pages': /*i18n*/ {
    id: 'inspection.talk-interpreter-pages',
    message: 'With the questions on the phone, in the person’s language',
    comment: 'How two people understood each other',
  },
  none: /*i18n*/ {
    id: 'inspection.talk-interpreter-none',
    message: 'Without an interpreter',
    comment: 'How two people understood each other',
  },
  'not-noted': /*i18n*/ {
    id: 'inspection.talk-interpreter-not-noted',
    message: 'Interpreter not noted',
    comment: 'How two people understood each other',
  },
} as const;
export const signedHolds = /*i18n*/ {
  id: 'inspection.signed-holds',
  message: 'Received from a phone, entry {counter}. Signature valid.',
  comment: 'Under a note: the signature of the phone was looked at again just now',
};
export const signedNot = /*i18n*/ {
  id: 'inspection.signed-not',
  message: 'Received from a phone, entry {counter}. Signature not valid: contact the operator of CAPE.',
  comment: 'Under a note: the signature of the phone does not verify',
};
export const phoneNotTrusted = /*i18n*/ {
  id: 'inspection.signed-not-trusted',
  message: 'This phone is no longer trusted: two different notes have the same number.',
  comment: 'Under a note, after the sentence about the signature',
};
export const photoAlt = /*i18n*/ {
  id: 'inspection.medium-alt',
  message: 'Photo taken by {by}, {time}. Note: {note}',
  comment: 'Text in place of a photo, for those who hear the page. {note}: what the officer wrote, or "none"',
};
export const noNote = /*i18n*/ { id: 'inspection.medium-no-note', message: 'none', comment: 'In place of a note' };
export const apartTitle = /*i18n*/ {
  id: 'inspection.medium-apart',
  message: 'Place, time and camera; checksums',
  comment: 'Summary that opens: position, device and hashes of a photo, kept apart from it',
};
export const apartWhere = /*i18n*/ { id: 'inspection.medium-where', message: 'Position', comment: 'Label' };
export const apartPosition = /*i18n*/ {
  id: 'inspection.medium-position',
  message: '{latitude}, {longitude}, within {metres} m',
  comment: 'Degrees, north and east, and how exact',
};
export const apartWhen = /*i18n*/ { id: 'inspection.medium-when', message: 'Taken', comment: 'Label: when' };
export const apartDevice = /*i18n*/ { id: 'inspection.medium-device', message: 'Camera', comment: 'Label' };
export const apartNotKept = /*i18n*/ {
  id: 'inspection.medium-not-kept',
  message: 'not stored',
  comment: 'Position, time or camera that the officer left out, or that the camera did not give',
};
export const shaKept = /*i18n*/ {
  id: 'inspection.medium-sha-kept',
  message: 'SHA-256, signed at capture',
  comment: 'Label: fingerprint of what is kept',
};
export const shaCamera = /*i18n*/ {
  id: 'inspection.medium-sha-camera',
  message: 'SHA-256 of the camera’s file',
  comment: 'Label: fingerprint of what the camera gave, before position and camera were taken out',
};
export const wasRetracted = /*i18n*/ {
  id: 'inspection.was-taken-back',
  message: 'Withdrawn within {minutes, plural, one {a minute} other {# minutes}} by the person who noted it.',
  comment: 'In the place of a note; a name may follow',
};
