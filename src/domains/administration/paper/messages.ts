/** Texts of letters on paper and of their templates. */
export const paperMessages = {
  changed: /*i18n*/ { id: 'paper.changed', message: 'Template changed', comment: 'History: act paper.change' },
  reset: /*i18n*/ { id: 'paper.reset', message: 'Standard text restored', comment: 'History: act paper.reset' },
  logoSet: /*i18n*/ { id: 'paper.logo-set', message: 'Logo changed', comment: 'History: act paper.set-logo' },
  unknownPlaceholder: /*i18n*/ {
    id: 'paper.unknown-placeholder',
    message: 'CAPE cannot fill in “{unknown}”. Use only the placeholders in the list, or leave out the braces.',
    comment: 'Refusal, at a field; {unknown} is what was written in braces',
  },
  logoFaults: {
    'not-png': /*i18n*/ {
      id: 'paper.logo.not-png',
      message: 'That file is not a PNG picture. Save the logo as PNG and choose it again.',
      comment: 'Refusal, at a field',
    },
    'too-large': /*i18n*/ {
      id: 'paper.logo.too-large',
      message: 'The file is larger than 64 kB. Save the logo with fewer pixels or colours and choose it again.',
      comment: 'Refusal, at a field',
    },
    'too-wide': /*i18n*/ {
      id: 'paper.logo.too-wide',
      message: 'The picture is larger than 1600 by 800 pixels. Make it smaller and choose it again.',
      comment: 'Refusal, at a field',
    },
    damaged: /*i18n*/ {
      id: 'paper.logo.damaged',
      message:
        'The picture cannot be read. Save the logo again as a PNG with 8 bits for each colour and without interlacing.',
      comment: 'Refusal, at a field',
    },
  },
  sees: /*i18n*/ {
    id: 'paper.sees',
    message: 'Administrators of your agency ({agency}), and everyone who is given a document',
    comment: 'Strip under the title: who sees templates. {agency} is an agency',
  },
  doesNotSee: /*i18n*/ {
    id: 'paper.does-not-see',
    message: 'Other staff and recipients cannot see who changed a template, or when',
    comment: 'Strip under the title: what others do not see',
  },
  why: /*i18n*/ {
    id: 'paper.why',
    message: 'The texts appear in every document of their kind, so they must not be about any person.',
    comment: 'Strip under the title: why',
  },
  former: /*i18n*/ {
    id: 'paper.former',
    message: 'A former administrator',
    comment: 'History: a person whose account is not here any more',
  },
  standard: /*i18n*/ { id: 'paper.standard', message: 'the standard text', comment: 'History: what a field was or is' },
  nothing: /*i18n*/ { id: 'paper.nothing', message: 'nothing', comment: 'History: an empty field' },
  aLogo: /*i18n*/ {
    id: 'paper.a-logo',
    message: 'a picture of {width} by {height} pixels',
    comment: 'History: a logo',
  },
  field: {
    opening: /*i18n*/ { id: 'paper.field.opening', message: 'Opening', comment: 'Field and history' },
    closing: /*i18n*/ { id: 'paper.field.closing', message: 'Closing', comment: 'Field and history' },
    signature: /*i18n*/ { id: 'paper.field.signature', message: 'Signature line', comment: 'Field and history' },
    logo: /*i18n*/ { id: 'paper.field.logo', message: 'Logo', comment: 'Field and history' },
  },
  date: /*i18n*/ { id: 'paper.date', message: 'Date', comment: 'At the head of a letter' },
  reference: /*i18n*/ { id: 'paper.reference', message: 'Reference', comment: 'At the head of a letter' },
  officer: /*i18n*/ { id: 'paper.officer', message: 'Officer', comment: 'At the head of a letter' },
  logoOf: /*i18n*/ {
    id: 'paper.logo-of',
    message: 'Logo of {agency}',
    comment: 'What is read aloud in place of the logo. {agency} is an agency',
  },
  pageOf: /*i18n*/ {
    id: 'paper.page-of',
    message: 'Page {page} of {pages}',
    comment: 'At the foot of every page of a letter',
  },
  forWhom: /*i18n*/ {
    id: 'paper.for-whom',
    message: 'For {recipient}. May contain confidential data. Must not be passed on.',
    comment: 'At the foot of every page of a letter; {recipient} is for whom it is',
  },
  forYou: /*i18n*/ {
    id: 'paper.for-you',
    message: 'For you. Do not show it to anyone you do not trust.',
    comment: 'At the foot of every page of a letter to a person at risk',
  },
  ground: /*i18n*/ {
    id: 'paper.ground',
    message: 'Ground: {ground}.',
    comment: 'At the foot of every page of a letter: the provision that it is sent by',
  },
  notReviewed: /*i18n*/ {
    id: 'paper.not-reviewed',
    message:
      'The document is in {language}: its texts have not been reviewed by a speaker of the person’s language. Use an interpreter.',
    comment: 'Beside a letter that was made; {language} is the language that it is in',
  },
  languageNames: {
    sv: /*i18n*/ { id: 'paper.in.sv', message: 'Swedish', comment: 'In which language a letter is' },
    en: /*i18n*/ { id: 'paper.in.en', message: 'English', comment: 'In which language a letter is' },
  },
  previewTitle: /*i18n*/ {
    id: 'paper.preview-title',
    message: 'Preview: {kind}',
    comment: 'Title of a letter that shows what a template looks like',
  },
  previewText: /*i18n*/ {
    id: 'paper.preview-text',
    message: 'What the matter says stands here. The reference and the recipient are examples.',
    comment: 'In the preview of a template',
  },
  previewTo: /*i18n*/ { id: 'paper.preview-to', message: 'Example recipient', comment: 'In the preview of a template' },
} as const;
