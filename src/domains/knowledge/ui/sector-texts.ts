import type { Message } from '../../../kernel/message.ts';

export const questions = /*i18n*/ {
  id: 'knowledge.sector.questions',
  message: 'Questions and observations',
  comment: 'Heading: field questions of a sector',
};
export const marks = /*i18n*/ {
  id: 'knowledge.sector.marks',
  message: 'Indicators: {signs}',
  comment: 'Below a question: the signs that may be marked; {signs} is a list',
};
export const perishable = /*i18n*/ {
  id: 'knowledge.sector.perishable',
  message: 'Expiring evidence, and who holds it',
  comment: 'Heading and caption of a table: evidence of a sector that is lost in time',
};
export const what = /*i18n*/ { id: 'knowledge.sector.what', message: 'Evidence', comment: 'Column of that table' };
export const kept = /*i18n*/ { id: 'knowledge.sector.kept', message: 'Stored', comment: 'Column: how long it is kept' };
export const holder = /*i18n*/ {
  id: 'knowledge.sector.holder',
  message: 'Holder',
  comment: 'Column of that table',
};
export const shows = /*i18n*/ {
  id: 'knowledge.sector.shows',
  message: 'What it shows',
  comment: 'Column of that table',
};
export const chain = /*i18n*/ {
  id: 'knowledge.sector.chain',
  message: 'Contractor chain',
  comment: 'Heading: a typical chain of contractors, from the top',
};
export const comparator = /*i18n*/ {
  id: 'knowledge.sector.comparator',
  message: 'Comparator wage',
  comment: 'Heading',
};
export const noAmount = /*i18n*/ {
  id: 'knowledge.sector.no-amount',
  message: 'No amount: not known here',
  comment: 'A mark: no source gave the lowest pay of the sector',
};
export const obstacles = /*i18n*/ {
  id: 'knowledge.sector.obstacles',
  message: 'Obstacles in this sector',
  comment: 'Heading: obstacles typical of a sector',
};
export const exercise = /*i18n*/ {
  id: 'knowledge.sector.exercise',
  message: 'An exercise: {title}',
  comment: 'Heading; {title} is the name of a short invented case',
};
export const askYourself = /*i18n*/ {
  id: 'knowledge.sector.ask-yourself',
  message: 'Questions',
  comment: 'Heading above the questions of an exercise',
};
export const oneAnswer = /*i18n*/ {
  id: 'knowledge.sector.one-answer',
  message: 'Show an answer',
  comment: 'Unfolds an answer to the exercise; others can be right too',
};
export const workerPage = /*i18n*/ {
  id: 'knowledge.sector.worker-page',
  message: 'Page for workers',
  comment: 'Heading',
};
export const openWorkerPage = /*i18n*/ {
  id: 'knowledge.sector.open-worker-page',
  message: 'Open the page for workers: {title}',
  comment: 'Link to a public page; {title} is its heading',
};

export const powersCaption = /*i18n*/ {
  id: 'knowledge.powers.caption',
  message: 'Agencies at a workplace in {country}, and what each may do there',
  comment: 'Caption of a table; {country} is a name such as Sweden',
};
export const powersLead = /*i18n*/ {
  id: 'knowledge.powers.lead',
  message:
    'No agency enters on another agency’s power. Each acts on site in one capacity at a time, and says which. Not known means that no source was found: ask the agency.',
  comment: 'Above the table of powers',
};
export const agency = /*i18n*/ { id: 'knowledge.powers.agency', message: 'Agency', comment: 'Column' };
export const mayEnter = /*i18n*/ { id: 'knowledge.powers.enter', message: 'May it enter?', comment: 'Column' };
export const mayIdentify = /*i18n*/ {
  id: 'knowledge.powers.identify',
  message: 'May it ask for identity?',
  comment: 'Column: may it demand identification',
};
export const looksAt = /*i18n*/ { id: 'knowledge.powers.looks-at', message: 'Inspects', comment: 'Column' };
export const basis = /*i18n*/ { id: 'knowledge.powers.basis', message: 'Legal basis', comment: 'Column: legal basis' };
export const standing = /*i18n*/ { id: 'knowledge.powers.standing', message: 'Verified', comment: 'Column' };
export const may = {
  yes: /*i18n*/ { id: 'knowledge.may.yes', message: 'Yes', comment: 'A mark in a cell: may it' },
  limited: /*i18n*/ { id: 'knowledge.may.limited', message: 'Within limits', comment: 'A mark in a cell: may it' },
  no: /*i18n*/ { id: 'knowledge.may.no', message: 'No', comment: 'A mark in a cell: may it' },
  unknown: /*i18n*/ { id: 'knowledge.may.unknown', message: 'Not known', comment: 'A mark in a cell: may it' },
} satisfies Record<string, Message>;
