export const lead = /*i18n*/ {
  id: 'worker-texts.lead',
  message:
    'What workers read on the public pages, on posters and on the inspector’s phone. A translation is a draft until a second person has reviewed it and it is signed. Drafts are never shown as official.',
  comment: 'Below the heading of the page of texts for workers',
};
export const colLanguage = /*i18n*/ { id: 'worker-texts.col-language', message: 'Language', comment: 'Column' };
export const colShown = /*i18n*/ {
  id: 'worker-texts.col-shown',
  message: 'Shown as official',
  comment: 'Column: what of a language workers are shown as official',
};
export const shownPages = /*i18n*/ {
  id: 'worker-texts.shown-pages',
  message: 'Public pages',
  comment: 'In the column Shown as official',
};
export const shownTalk = /*i18n*/ {
  id: 'worker-texts.shown-talk',
  message: 'Inspector’s phone and card',
  comment: 'In the column Shown as official',
};
export const caption = /*i18n*/ {
  id: 'worker-texts.caption',
  message: 'Texts for workers by language, and how many are missing, drafts, reviewed and signed',
  comment: 'What a table is called for those who hear it',
};
export const originals = /*i18n*/ {
  id: 'worker-texts.originals',
  message: 'Swedish and English are the originals. They are written in CAPE and are not translated here.',
  comment: 'Below a table of languages',
};
export const allLanguages = /*i18n*/ {
  id: 'worker-texts.all-languages',
  message: 'All languages',
  comment: 'Link back to the list of languages',
};
export const find = /*i18n*/ {
  id: 'worker-texts.find',
  message: 'Find a text',
  comment: 'Field: words of an original or a translation',
};
export const filterStanding = /*i18n*/ {
  id: 'worker-texts.filter-standing',
  message: 'State',
  comment: 'Field: only texts in this state',
};
export const filterGroup = /*i18n*/ {
  id: 'worker-texts.filter-group',
  message: 'Where it is read',
  comment: 'Field: only texts that are read there',
};
export const groupNames = {
  page: /*i18n*/ {
    id: 'worker-texts.group-page',
    message: 'Public pages and posters',
    comment: 'Where a text is read',
  },
  talk: /*i18n*/ {
    id: 'worker-texts.group-talk',
    message: 'Inspector’s phone and card',
    comment: 'Where a text is read',
  },
};
export const count = /*i18n*/ {
  id: 'worker-texts.count',
  message: '{shown, plural, =0 {No texts} one {One text} other {# texts}} of {total}',
  comment: 'Above a list that is narrowed',
};
export const noneFound = /*i18n*/ {
  id: 'worker-texts.none-found',
  message: 'No text matches. Change the words or the state.',
  comment: 'In place of a list',
};
export const notTranslated = /*i18n*/ {
  id: 'worker-texts.not-translated',
  message: 'Not translated',
  comment: 'In place of a translation',
};
export const chooseText = /*i18n*/ {
  id: 'worker-texts.choose-text',
  message: 'Choose “{text}”',
  comment: 'What a tick box is called for those who hear it. {text} is the beginning of the English text',
};
export const chooseReviewable = /*i18n*/ {
  id: 'worker-texts.choose-reviewable',
  message: 'Choose all you can review',
  comment: 'Button above a list: texts that another person translated',
};
export const chooseSignable = /*i18n*/ {
  id: 'worker-texts.choose-signable',
  message: 'Choose all reviewed',
  comment: 'Button above a list: texts that can be signed',
};
export const chooseNone = /*i18n*/ {
  id: 'worker-texts.choose-none',
  message: 'Choose none',
  comment: 'Button above a list',
};
export const chosen = /*i18n*/ {
  id: 'worker-texts.chosen',
  message: '{count, plural, =0 {No text is chosen} one {One text is chosen} other {# texts are chosen}}',
  comment: 'Above forms that review or sign what is chosen',
};
export const inLanguage = /*i18n*/ {
  id: 'worker-texts.in-language',
  message: 'Texts for workers: {language}',
  comment: 'Heading. {language} is a language, in the language of the reader',
};
export const translatorFiles = /*i18n*/ {
  id: 'worker-texts.translator-files',
  message: 'Files for translators',
  comment: 'Heading that unfolds buttons to export and import',
};
export const exportPage = /*i18n*/ {
  id: 'worker-texts.export-page',
  message: 'Export pages as XLIFF',
  comment: 'Button: a file for a translator',
};
export const exportTalk = /*i18n*/ {
  id: 'worker-texts.export-talk',
  message: 'Export phone and card as XLIFF',
  comment: 'Button: a file for a translator',
};
export const importFile = /*i18n*/ {
  id: 'worker-texts.import-file',
  message: 'Import a translated file',
  comment: 'Link to the page where a translator’s file is read',
};
export const notFound = /*i18n*/ {
  id: 'worker-texts.not-found',
  message: 'Text for workers',
  comment: 'Heading while a page cannot be shown',
};
