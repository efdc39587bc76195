import type { Message } from '../../../kernel/message.ts';

export const questions = /*i18n*/ {
  id: 'knowledge.sector.questions',
  message: 'What to ask and look for',
  comment: 'Heading: field questions of a sector',
};
export const marks = /*i18n*/ {
  id: 'knowledge.sector.marks',
  message: 'Signs: {signs}',
  comment: 'Below a question: the signs that may be marked; {signs} is a list',
};
export const perishable = /*i18n*/ {
  id: 'knowledge.sector.perishable',
  message: 'What dies, and who has it',
  comment: 'Heading and caption of a table: evidence of a sector that is lost in time',
};
export const what = /*i18n*/ { id: 'knowledge.sector.what', message: 'What', comment: 'Column of that table' };
export const kept = /*i18n*/ { id: 'knowledge.sector.kept', message: 'Kept', comment: 'Column: how long it is kept' };
export const holder = /*i18n*/ {
  id: 'knowledge.sector.holder',
  message: 'Who has it',
  comment: 'Column of that table',
};
export const shows = /*i18n*/ {
  id: 'knowledge.sector.shows',
  message: 'What it shows',
  comment: 'Column of that table',
};
export const chain = /*i18n*/ {
  id: 'knowledge.sector.chain',
  message: 'Who stands above whom',
  comment: 'Heading: a typical chain of contractors, from the top',
};
export const comparator = /*i18n*/ {
  id: 'knowledge.sector.comparator',
  message: 'Pay to compare with',
  comment: 'Heading',
};
export const noAmount = /*i18n*/ {
  id: 'knowledge.sector.no-amount',
  message: 'No amount: not known here',
  comment: 'A mark: no source gave the lowest pay of the sector',
};
export const obstacles = /*i18n*/ {
  id: 'knowledge.sector.obstacles',
  message: 'What stops cases here',
  comment: 'Heading: obstacles typical of a sector',
};
export const exercise = /*i18n*/ {
  id: 'knowledge.sector.exercise',
  message: 'An exercise: {title}',
  comment: 'Heading; {title} is the name of a short invented case',
};
export const askYourself = /*i18n*/ {
  id: 'knowledge.sector.ask-yourself',
  message: 'Ask yourself',
  comment: 'Heading above the questions of an exercise',
};
export const oneAnswer = /*i18n*/ {
  id: 'knowledge.sector.one-answer',
  message: 'Show one answer',
  comment: 'Unfolds an answer to the exercise; others can be right too',
};
export const workerPage = /*i18n*/ {
  id: 'knowledge.sector.worker-page',
  message: 'The page for workers',
  comment: 'Heading',
};
export const openWorkerPage = /*i18n*/ {
  id: 'knowledge.sector.open-worker-page',
  message: 'Open as a worker sees it: {title}',
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
    'No agency enters on the power of another. Whoever acts on site does so in one capacity at a time, and says which. Not known means that no source was seen: ask the agency.',
  comment: 'Above the table of powers',
};
export const agency = /*i18n*/ { id: 'knowledge.powers.agency', message: 'Agency', comment: 'Column' };
export const mayEnter = /*i18n*/ { id: 'knowledge.powers.enter', message: 'May it enter?', comment: 'Column' };
export const mayIdentify = /*i18n*/ {
  id: 'knowledge.powers.identify',
  message: 'May it ask who somebody is?',
  comment: 'Column: may it demand identification',
};
export const looksAt = /*i18n*/ { id: 'knowledge.powers.looks-at', message: 'Looks at', comment: 'Column' };
export const basis = /*i18n*/ { id: 'knowledge.powers.basis', message: 'On what', comment: 'Column: legal basis' };
export const standing = /*i18n*/ { id: 'knowledge.powers.standing', message: 'Verified', comment: 'Column' };
export const may = {
  yes: /*i18n*/ { id: 'knowledge.may.yes', message: 'Yes', comment: 'A mark in a cell: may it' },
  limited: /*i18n*/ { id: 'knowledge.may.limited', message: 'Within limits', comment: 'A mark in a cell: may it' },
  no: /*i18n*/ { id: 'knowledge.may.no', message: 'No', comment: 'A mark in a cell: may it' },
  unknown: /*i18n*/ { id: 'knowledge.may.unknown', message: 'Not known', comment: 'A mark in a cell: may it' },
} satisfies Record<string, Message>;
