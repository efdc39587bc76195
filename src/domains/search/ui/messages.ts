import type { Message } from '../../../kernel/message.ts';
import type { SearchField } from '../../../kernel/searched.ts';
import type { Manner } from '../found-under.ts';

/** Texts of the search, fetched when it is opened. */
export const title = /*i18n*/ {
  id: 'search.title',
  message: 'Search',
  comment: 'Read aloud as the name of the dialogue in which one searches.',
};
export const label = /*i18n*/ {
  id: 'search.label',
  message: 'Reference, firm, number, address or alias',
  comment: 'In the empty field of the search, and its name for a screen reader.',
};
export const results = /*i18n*/ {
  id: 'search.results',
  message: 'Results',
  comment: 'Read aloud as the name of the list of what was found.',
};
export const lead = /*i18n*/ {
  id: 'search.lead',
  message:
    'Searches everything you have access to. People are found here by alias. To find a person by name, personal identity number or phone number you must give a reason.',
  comment: 'In the search before anything is typed.',
};
export const hint = /*i18n*/ {
  id: 'search.hint',
  message: 'The beginning of a word is enough, å and a are the same, and one wrong character is accepted.',
  comment: 'In the search before anything is typed.',
};
export const logged = /*i18n*/ {
  id: 'search.logged',
  message: 'The log records what was shown, never what you typed.',
  comment: 'At the bottom of the search: the log says which matters were shown; not the words that were searched for.',
};
export const recent = /*i18n*/ {
  id: 'search.recent',
  message: 'Recently opened from search',
  comment: 'Heading over matters that the person has opened from the search since the page was loaded.',
};
export const guidance = /*i18n*/ {
  id: 'search.guidance',
  message: 'Guidance',
  comment: 'Heading over tasks of the guides that hold the words that were searched for.',
};
export const guidanceByName = /*i18n*/ {
  id: 'search.guidance-by-name',
  message: 'The name of a task in the guides',
  comment: 'Why a line was found.',
};
export const guidanceByText = /*i18n*/ {
  id: 'search.guidance-by-text',
  message: 'The text of a task in the guides',
  comment: 'Why a line was found.',
};
export const looking = /*i18n*/ {
  id: 'search.looking',
  message: 'Searching…',
  comment: 'In the search while it waits for an answer.',
};
export const nothing = /*i18n*/ {
  id: 'search.nothing',
  message: 'No results for “{text}” among what you have access to.',
  comment: 'In the search. {text} is what the person wrote.',
};
export const nothingHint = /*i18n*/ {
  id: 'search.nothing-hint',
  message: 'Try fewer or different words. A reference can be written without its hyphens.',
  comment: 'In the search, under the sentence that nothing was found.',
};
export const oneMore = /*i18n*/ {
  id: 'search.one-more',
  message: 'Write one more character.',
  comment: 'In the search when a single letter is written.',
};
export const more = /*i18n*/ {
  id: 'search.more',
  message: 'There are more results. Add a word to narrow the search.',
  comment: 'Under a group of results of which not all are shown.',
};
export const count = /*i18n*/ {
  id: 'search.count',
  message: '{count, plural, one {# result} other {# results}}',
  comment: 'Read aloud when the results have come.',
};
export const offline = /*i18n*/ {
  id: 'search.offline',
  message: 'The server cannot be reached. The search needs the network.',
  comment: 'In the search when the server cannot be reached.',
};
export const fault = /*i18n*/ {
  id: 'search.fault',
  message: 'The search failed because of an error on our side. Try again; if it fails again, quote {number}.',
  comment: 'In the search after a fault. {number} finds the line in the log of the server.',
};
export const faultBare = /*i18n*/ {
  id: 'search.fault-bare',
  message: 'The search failed because of an error on our side. Try again.',
  comment: 'In the search after a fault that has no number.',
};
export const move = /*i18n*/ {
  id: 'search.move',
  message: 'Arrow keys move, Enter opens.',
  comment: 'At the bottom of the search, before what can be written to narrow it.',
};
export const open = /*i18n*/ { id: 'search.open', message: 'open', comment: 'Beside the key Enter.' };
export const narrow = /*i18n*/ {
  id: 'search.narrow',
  message: 'searches firm names only',
  comment: 'Beside the word firm: which is written before what is searched for.',
};
export const firmWord = /*i18n*/ {
  id: 'search.firm-word',
  message: 'firm:',
  comment: 'Written before a word to search in names of firms alone. In Swedish it must be firma:',
};

const fields = {
  reference: /*i18n*/ { id: 'search.field.reference', message: 'Reference', comment: 'Why a matter was found' },
  number: /*i18n*/ {
    id: 'search.field.number',
    message: 'Number',
    comment: 'Why a matter was found: a registered number',
  },
  firm: /*i18n*/ { id: 'search.field.firm', message: 'Firm', comment: 'Why a matter was found' },
  address: /*i18n*/ { id: 'search.field.address', message: 'Address', comment: 'Why a matter was found' },
  alias: /*i18n*/ { id: 'search.field.alias', message: 'Alias', comment: 'Why a person was found' },
} satisfies Record<SearchField, Message>;
export const fieldNames: Readonly<Record<SearchField, Message>> = fields;

const how = {
  whole: /*i18n*/ {
    id: 'search.manner.whole',
    message: '{field}',
    comment: 'Why a matter was found. {field} such as Firm.',
  },
  begins: /*i18n*/ {
    id: 'search.manner.begins',
    message: '{field}, beginning matches',
    comment: 'Why a matter was found: a word of {field} (such as Firm) begins with what was written.',
  },
  letter: /*i18n*/ {
    id: 'search.manner.letter',
    message: '{field}, one character differs',
    comment: 'Why a matter was found: but for a letter, a word of {field} (such as Firm) is what was written.',
  },
  alphabet: /*i18n*/ {
    id: 'search.manner.alphabet',
    message: '{field}, similar in another alphabet',
    comment:
      'Why a matter was found: a word of {field} (such as Firm) in Arabic or Thai letters has the same consonants as the Latin word that was written, or the other way round.',
  },
} satisfies Record<Manner, Message>;
export const manners: Readonly<Record<Manner, Message>> = how;
export const peopleByName = /*i18n*/ {
  id: 'search.people-by-name',
  message: 'Search people by name…',
  comment: 'Link at the bottom of the search, to a page that asks for a reason first',
};
