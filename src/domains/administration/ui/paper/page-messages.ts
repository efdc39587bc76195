/** Texts of the page of letter templates. */
export const lead = /*i18n*/ {
  id: 'templates-page.lead',
  message:
    'What surrounds the content of decisions and other documents that your agency saves as PDF or Word. The content comes from the matter and cannot be changed here.',
  comment: 'Under the heading Letter templates.',
};
export const logoTitle = /*i18n*/ { id: 'templates-page.logo', message: 'Logo', comment: 'Heading.' };
export const logoHint = /*i18n*/ {
  id: 'templates-page.logo-hint',
  message: 'A PNG picture, at most 64 kB and 1600 by 800 pixels.',
  comment: 'Hint at a file.',
};
export const noLogo = /*i18n*/ {
  id: 'templates-page.no-logo',
  message: 'Your documents have no logo.',
  comment: 'In place of the logo.',
};
export const logoNow = /*i18n*/ {
  id: 'templates-page.logo-now',
  message: 'The logo on your documents',
  comment: 'Read aloud in place of the logo.',
};
export const chooseLogo = /*i18n*/ { id: 'templates-page.choose', message: 'Picture', comment: 'Field: a file.' };
export const noFile = /*i18n*/ {
  id: 'templates-page.no-file',
  message: 'Choose a picture.',
  comment: 'Error at a file.',
};
export const tooLarge = /*i18n*/ {
  id: 'templates-page.too-large',
  message: 'The file is larger than 64 kB. Save the logo with fewer pixels or colours and choose it again.',
  comment: 'Error at a file.',
};
export const changeLogo = /*i18n*/ {
  id: 'templates-page.change-logo',
  message: 'Change the logo',
  comment: 'Summary and button.',
};
export const removeLogo = /*i18n*/ {
  id: 'templates-page.remove-logo',
  message: 'Remove the logo',
  comment: 'Summary and button.',
};
export const removeNote = /*i18n*/ {
  id: 'templates-page.remove-note',
  message: 'New documents have no logo. The history stays.',
  comment: 'In a form.',
};
export const logoDone = /*i18n*/ { id: 'templates-page.logo-done', message: 'Logo changed.', comment: 'Note.' };
export const inLanguage = /*i18n*/ {
  id: 'templates-page.in-language',
  message: '{name}, in {language}',
  comment: 'Summary of a form: a kind of letter and a language.',
};
export const isStandard = /*i18n*/ {
  id: 'templates-page.is-standard',
  message: 'Standard text',
  comment: 'Beside a template that the agency has not changed.',
};
export const isOwn = /*i18n*/ {
  id: 'templates-page.is-own',
  message: 'Your agency’s own text',
  comment: 'Beside a template that the agency has changed.',
};
export const textsTitle = /*i18n*/ { id: 'templates-page.texts', message: 'Texts', comment: 'Heading.' };
export const placeholdersHint = /*i18n*/ {
  id: 'templates-page.placeholders',
  message: 'CAPE fills in: {names}. Write nothing about any person.',
  comment: 'Over a form; {names} are words in braces.',
};
export const linesHint = /*i18n*/ {
  id: 'templates-page.lines',
  message: 'Each line becomes a paragraph.',
  comment: 'Hint at a text.',
};
export const noSignature = /*i18n*/ {
  id: 'templates-page.no-signature',
  message: 'Write how documents are signed.',
  comment: 'Error.',
};
export const save = /*i18n*/ { id: 'templates-page.save', message: 'Save', comment: 'Button.' };
export const saved = /*i18n*/ {
  id: 'templates-page.saved',
  message: 'Template changed. It is in every new document of this kind.',
  comment: 'Note.',
};
export const preview = /*i18n*/ {
  id: 'templates-page.preview',
  message: 'Preview as PDF',
  comment: 'Button: saves a letter with an example, with the text as typed.',
};
export const previewing = /*i18n*/ {
  id: 'templates-page.previewing',
  message: 'Making the preview …',
  comment: 'Beside a button.',
};
export const previewed = /*i18n*/ {
  id: 'templates-page.previewed',
  message: 'Saved as {name}.',
  comment: 'Beside a button; the name of a file.',
};
export const noPreview = /*i18n*/ {
  id: 'templates-page.no-preview',
  message: 'This server cannot make PDF files. Save the template and take out a document as Word.',
  comment: 'Beside a button.',
};
export const reset = /*i18n*/ {
  id: 'templates-page.reset',
  message: 'Restore the standard text',
  comment: 'Button.',
};
export const resetDone = /*i18n*/ {
  id: 'templates-page.reset-done',
  message: 'Standard text restored.',
  comment: 'Note.',
};
export const sending = /*i18n*/ {
  id: 'templates-page.sending',
  message: 'Changing a template',
  comment: 'Label while it is sent.',
};
export const history = /*i18n*/ { id: 'templates-page.history', message: 'History', comment: 'Heading.' };
export const historyNote = /*i18n*/ {
  id: 'templates-page.history-note',
  message: 'Who changed what, when, from what to what. Only administrators of your agency see it.',
  comment: 'Under the heading History.',
};
export const noHistory = /*i18n*/ {
  id: 'templates-page.no-history',
  message: 'Nothing has been changed. All documents have the standard texts.',
  comment: 'Under the heading History.',
};
