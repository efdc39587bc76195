/** Texts of a list as a table. */
export const pageTitle = /*i18n*/ {
  id: 'lists.title',
  message: '{list} as a table',
  comment: 'Heading of a page. {list}: Cases, Signals, Wage claims …',
};
export const back = /*i18n*/ {
  id: 'lists.back',
  message: 'Back to the ordinary list',
  comment: 'Link over a list that is shown as a table',
};
export const noSuchTitle = /*i18n*/ {
  id: 'lists.no-such',
  message: 'There is no such list',
  comment: 'Heading where an address names no list',
};
export const lead = /*i18n*/ {
  id: 'lists.lead',
  message: 'Filter, sort, save a view, or export the list. What is shown is logged; what you type is not.',
  comment: 'Under the heading of a list as a table',
};
export const filters = /*i18n*/ {
  id: 'lists.filters',
  message: 'Filter the list',
  comment: 'Name of a form, read aloud',
};
export const words = /*i18n*/ {
  id: 'lists.words',
  message: 'Words',
  comment: 'Label of a field: words that a list is narrowed to',
};
export const wordsHint = /*i18n*/ {
  id: 'lists.words-hint',
  message: 'Two characters or more. Saved neither in the view nor in the address.',
  comment: 'Under the field Words of a list',
};
export const show = /*i18n*/ {
  id: 'lists.show',
  message: 'Show',
  comment: 'Button: shows the list as it was narrowed',
};
export const from = /*i18n*/ {
  id: 'lists.from',
  message: '{day} from',
  comment: 'Label of a day. {day}: the name of a column, as Opened',
};
export const until = /*i18n*/ {
  id: 'lists.until',
  message: '{day} until',
  comment: 'Label of a day. {day}: the name of a column, as Opened',
};
export const dayWrong = /*i18n*/ {
  id: 'lists.day-wrong',
  message: 'Write the day as year, month and day, for example 2026-11-24.',
  comment: 'Error at a field for a day in which something stands that is no day',
};
export const sortBy = /*i18n*/ { id: 'lists.sort-by', message: 'Sort by', comment: 'Label of a choice of column' };
export const sortUp = /*i18n*/ {
  id: 'lists.sort-up',
  message: '{column}, ascending',
  comment: 'Choice of how a list is sorted. {column}: the name of a column',
};
export const sortDown = /*i18n*/ {
  id: 'lists.sort-down',
  message: '{column}, descending',
  comment: 'Choice of how a list is sorted. {column}: the name of a column',
};
export const clear = /*i18n*/ {
  id: 'lists.clear',
  message: 'Show all',
  comment: 'Button: takes away all that narrows a list',
};
export const count = /*i18n*/ {
  id: 'lists.count',
  message: '{shown} of {total, plural, one {# line} other {# lines}}',
  comment: 'Over a list as a table: how many lines are shown of those that are left',
};
export const bounded = /*i18n*/ {
  id: 'lists.bounded',
  message: 'Only the newest {most} lines were searched. Older ones are in the ordinary list.',
  comment: 'Over a list of which not all was read. {most} is a number',
};
export const nothing = /*i18n*/ {
  id: 'lists.nothing',
  message: 'No lines match the filter',
  comment: 'Heading where a list was narrowed to nothing',
};
export const empty = /*i18n*/ {
  id: 'lists.empty',
  message: 'The list is empty',
  comment: 'Heading where there is nothing in a list',
};
export const nothingHint = /*i18n*/ {
  id: 'lists.nothing-hint',
  message: 'Remove a filter, or write fewer words.',
  comment: 'Where a list was narrowed to nothing',
};
export const moreLines = /*i18n*/ { id: 'lists.more', message: 'Show more', comment: 'Button under a list' };
export const exportAs = /*i18n*/ {
  id: 'lists.export',
  message: 'Export {format}',
  comment: 'Button: the list as it is narrowed, as a file. {format}: CSV or XLSX',
};
export const exported = /*i18n*/ {
  id: 'lists.exported',
  message: '{lines, plural, one {# line} other {# lines}} exported. The export is logged.',
  comment: 'Said after a file was saved',
};
export const exportFailed = /*i18n*/ {
  id: 'lists.export-failed',
  message: 'The file could not be created. Try again.',
  comment: 'Said where an export failed',
};
export const views = /*i18n*/ { id: 'lists.views', message: 'Saved views', comment: 'Name of a row of links' };
export const allOfIt = /*i18n*/ {
  id: 'lists.view-all',
  message: 'Everything',
  comment: 'The first of the saved views of a list: not narrowed',
};
export const sharedBy = /*i18n*/ {
  id: 'lists.shared-by',
  message: 'shared by {name}',
  comment: 'Beside a saved view of another person of the unit. {name} is a colleague',
};
export const opensWith = /*i18n*/ {
  id: 'lists.opens-with',
  message: 'Default view',
  comment: 'At a saved view: the list opens with it',
};
export const saveView = /*i18n*/ { id: 'lists.save-view', message: 'Save as a view', comment: 'Button' };
export const changeView = /*i18n*/ {
  id: 'lists.change-view',
  message: 'Change the view',
  comment: 'Button: opens a form with name and sharing of the saved view that is shown',
};
export const viewName = /*i18n*/ { id: 'lists.view-name', message: 'Name of the view', comment: 'Label of a field' };
export const viewNameHint = /*i18n*/ {
  id: 'lists.view-name-hint',
  message: 'No details of people.',
  comment: 'Under the field for the name of a saved view',
};
export const nameMissing = /*i18n*/ {
  id: 'lists.name-missing',
  message: 'Write a name for the view.',
  comment: 'Error at the field for the name of a saved view',
};
export const share = /*i18n*/ {
  id: 'lists.share',
  message: 'Share with my unit',
  comment: 'A box to tick: colleagues see the saved view too',
};
export const start = /*i18n*/ {
  id: 'lists.start',
  message: 'Default view of this list',
  comment: 'A box to tick',
};
export const save = /*i18n*/ { id: 'lists.save', message: 'Save', comment: 'Button of a form for a saved view' };
export const saveNew = /*i18n*/ {
  id: 'lists.save-new',
  message: 'Save as a new view',
  comment: 'Button of a form for a saved view',
};
export const cancel = /*i18n*/ { id: 'lists.cancel', message: 'Cancel', comment: 'Button of a form for a saved view' };
export const remove = /*i18n*/ { id: 'lists.remove', message: 'Remove the view', comment: 'Button' };
export const startHere = /*i18n*/ {
  id: 'lists.start-here',
  message: 'Use as default view',
  comment: 'Button at a view that another person shares',
};
export const viewSaved = /*i18n*/ {
  id: 'lists.view-saved',
  message: 'View saved.',
  comment: 'Said after saving',
};
export const viewRemoved = /*i18n*/ {
  id: 'lists.view-removed',
  message: 'View removed.',
  comment: 'Said after removing',
};
export const viewsFull = /*i18n*/ {
  id: 'lists.views-full',
  message: 'You already have thirty views of this list, which is the maximum. Remove one first.',
  comment: 'Said where a view could not be saved',
};
export const viewFailed = /*i18n*/ {
  id: 'lists.view-failed',
  message: 'That could not be saved. Try again.',
  comment: 'Said where a view could not be saved or removed',
};
export const searchLink = /*i18n*/ {
  id: 'lists.without-words',
  message: 'The words are not saved in the view.',
  comment: 'In the form for a saved view, where words narrow the list too',
};
export const fold = /*i18n*/ {
  id: 'lists.fold',
  message: '{count, plural, =0 {Filters} other {Filters (# chosen)}}',
  comment: 'Button on a phone: unfolds the filters of a list. {count}: how many are chosen',
};
export const chosen = /*i18n*/ {
  id: 'lists.chosen',
  message: 'Chosen: {filters}',
  comment: 'Under the filters of a list. {filters}: State: Open; Sector: Cleaning',
};
export const oneChosen = /*i18n*/ {
  id: 'lists.one-chosen',
  message: '{column}: {choice}',
  comment: 'A column of a list and what is chosen in it',
};
export const noPdf = /*i18n*/ {
  id: 'lists.no-pdf',
  message: 'PDF files cannot be made on this server. Export CSV or XLSX, or print the page.',
  comment: 'Said where an export as PDF is not possible',
};
export const printedBy = /*i18n*/ {
  id: 'lists.printed-by',
  message: 'Printed {date}, {time} by {name}, {unit}, {agency}',
  comment: 'Only on paper, under the heading of a list',
};
export const printedPart = /*i18n*/ {
  id: 'lists.printed-part',
  message: 'Only the lines that were shown on the screen are printed. The PDF holds all.',
  comment: 'Only on paper, where more lines match than are shown',
};
export const disclosuresLead = /*i18n*/ {
  id: 'lists.lead-disclosures',
  message:
    'What left your unit for other agencies: what, to whom, on which ground, who decided it and when. Only from matters that you can open.',
  comment: 'Under the heading of the table of disclosures',
};
export const evidenceLead = /*i18n*/ {
  id: 'lists.lead-evidence',
  message: 'The evidence in all criminal files that you can open. To read a piece of evidence, open its file.',
  comment: 'Under the heading of the table of evidence',
};
export const tipsLead = /*i18n*/ {
  id: 'lists.lead-tips',
  message:
    'The parts of tips that are not encrypted. What a tip says, and which place it is about, is encrypted and cannot be searched.',
  comment: 'Under the heading of the table of tips',
};
