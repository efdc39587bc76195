export const fromVisit = /*i18n*/ {
  id: 'prosecution.from-visit.open',
  message: 'Add from a visit',
  comment: 'Button in a criminal file: a picture or recording of a visit becomes evidence',
};
export const title = /*i18n*/ {
  id: 'prosecution.from-visit.title',
  message: 'Add a picture or recording of a visit',
  comment: 'Title of a form',
};
export const lead = /*i18n*/ {
  id: 'prosecution.from-visit.lead',
  message:
    'It becomes evidence as the phone signed it. Its checksum, signature, time and capacity are kept. Place and device stay with the visit.',
  comment: 'Lead',
};
export const chooseLabel = /*i18n*/ {
  id: 'prosecution.from-visit.choose',
  message: 'Which one?',
  comment: 'Field: a list of pictures and recordings of visits',
};
export const chooseMissing = /*i18n*/ {
  id: 'prosecution.from-visit.choose-missing',
  message: 'Choose a picture or recording.',
  comment: 'Error',
};
export const lineOf = /*i18n*/ {
  id: 'prosecution.from-visit.line',
  message: '{kind}, {time}, {by}, {workplace}',
  comment: 'One picture or recording to choose; kind is Picture or Sound recording',
};
export const notAsSigned = /*i18n*/ {
  id: 'prosecution.from-visit.not-as-signed',
  message: 'Not what the phone signed when it was taken',
  comment: 'Hint at a picture or recording to choose',
};
export const none = /*i18n*/ {
  id: 'prosecution.from-visit.none',
  message: 'No pictures or recordings of visits to add.',
  comment: 'Empty state',
};
export const noneMeans = /*i18n*/ {
  id: 'prosecution.from-visit.none-means',
  message:
    'Only pictures and recordings of your own unit’s visits in criminal investigation can be added here. What another agency, unit or capacity has taken comes by a disclosure.',
  comment: 'Under the empty state and under the list',
};
export const sending = /*i18n*/ {
  id: 'prosecution.from-visit.sending',
  message: 'Adding evidence from a visit',
  comment: 'While it is sent',
};
export const did = /*i18n*/ {
  id: 'prosecution.from-visit.did',
  message: 'Evidence added from a visit.',
  comment: 'When it has arrived',
};
export const sectionTitle = /*i18n*/ {
  id: 'prosecution.from-visit.section',
  message: 'From a visit',
  comment: 'Heading on the page of a piece of evidence that is a picture or recording of a visit',
};
export const takenAt = /*i18n*/ {
  id: 'prosecution.from-visit.taken',
  message: 'Taken',
  comment: 'Fact: when, by whom and in which capacity a picture was taken',
};
export const takenLine = /*i18n*/ {
  id: 'prosecution.from-visit.taken-line',
  message: '{time}, {by} ({capacity})',
  comment: 'When, by whom and in which capacity a picture was taken',
};
export const signature = /*i18n*/ {
  id: 'prosecution.from-visit.signature',
  message: 'Signature',
  comment: 'Fact: of the phone',
};
export const signatureHolds = /*i18n*/ {
  id: 'prosecution.from-visit.signature-holds',
  message: 'Valid: entry {counter} of the phone',
  comment: 'The signature of a phone was verified when the picture became evidence',
};
export const signatureFails = /*i18n*/ {
  id: 'prosecution.from-visit.signature-fails',
  message: 'Not valid: entry {counter} of the phone',
  comment: 'The signature of a phone did not verify when the picture became evidence',
};
export const signatureNone = /*i18n*/ {
  id: 'prosecution.from-visit.signature-none',
  message: 'None: not recorded with a phone',
  comment: 'A picture that no phone signed',
};
export const kept = /*i18n*/ {
  id: 'prosecution.from-visit.kept-hash',
  message: 'Checksum of what is stored',
  comment: 'Fact: SHA-256',
};
export const captured = /*i18n*/ {
  id: 'prosecution.from-visit.captured-hash',
  message: 'Checksum of what the camera gave',
  comment: 'Fact: SHA-256, before place and device were taken out',
};
export const same = /*i18n*/ {
  id: 'prosecution.from-visit.same',
  message: 'Same checksum as when it became evidence',
  comment: 'Under an opened picture',
};
export const changed = /*i18n*/ {
  id: 'prosecution.from-visit.changed',
  message: 'Not the same checksum as when it became evidence',
  comment: 'Under an opened picture',
};
export const toVisit = /*i18n*/ {
  id: 'prosecution.from-visit.to-visit',
  message: 'Open the visit',
  comment: 'Link',
};
export const apart = /*i18n*/ {
  id: 'prosecution.from-visit.apart',
  message: 'Place and device are with the visit, and only there.',
  comment: 'Text',
};
export const pictureAlt = /*i18n*/ {
  id: 'prosecution.from-visit.alt',
  message: '{name}, taken {time} by {by}',
  comment: 'What a picture is called for those who do not see it',
};
