export const offencesTitle = /*i18n*/ {
  id: 'prosecution.offences.title',
  message: 'Offences to consider, injured party {alias}',
  comment: 'Title of a page: every offence of a law, read on what was placed on the board of elements of one person',
};
export const offencesTab = /*i18n*/ {
  id: 'prosecution.offences.tab',
  message: 'Offences in {reference}',
  comment: 'Browser tab; never a name',
};
export const offencesLink = /*i18n*/ {
  id: 'prosecution.offences.link',
  message: 'Offences to consider',
  comment: 'Button on the board of elements',
};
export const toBoard = /*i18n*/ {
  id: 'prosecution.offences.to-board',
  message: 'Overview of elements',
  comment: 'Link back to the board',
};
export const offencesLead = /*i18n*/ {
  id: 'prosecution.offences.lead',
  message:
    'Every offence in the law, compared with the evidence in the overview. The page shows what supports an element and what is missing; you and the court decide what is fulfilled.',
  comment: 'First sentence of the page',
};
export const lawOf = /*i18n*/ {
  id: 'prosecution.offences.law-of',
  message: 'Law of',
  comment: 'Label of a choice of country',
};
export const dayOfDeed = /*i18n*/ {
  id: 'prosecution.offences.day',
  message: 'Law as of',
  comment: 'Label of a date field: the day of the deed',
};
export const dayOfDeedHint = /*i18n*/ {
  id: 'prosecution.offences.day-hint',
  message: 'The date of the offence; if not known, the date of the report.',
  comment: 'Hint under a date field',
};
export const headings = {
  supported: /*i18n*/ {
    id: 'prosecution.offences.supported',
    message: 'Every required element has support',
    comment: 'Heading over offences',
  },
  one: /*i18n*/ {
    id: 'prosecution.offences.one',
    message: 'One element missing',
    comment: 'Heading over offences of which a single element is missing',
  },
  open: /*i18n*/ {
    id: 'prosecution.offences.open',
    message: 'Several elements missing',
    comment: 'Heading over offences',
  },
  contradicted: /*i18n*/ {
    id: 'prosecution.offences.contradicted',
    message: 'One required element has only contradicting evidence',
    comment: 'Heading over offences',
  },
  untouched: /*i18n*/ {
    id: 'prosecution.offences.untouched',
    message: 'No evidence in the overview for these',
    comment: 'Heading over offences',
  },
  unseen: /*i18n*/ {
    id: 'prosecution.offences.unseen',
    message: 'Proposed, or not confirmed in force',
    comment: 'Heading over offences',
  },
};
export const missingIn = /*i18n*/ {
  id: 'prosecution.offences.missing-in',
  message: 'Missing: {groups}',
  comment: 'Of an offence: the groups of elements in which nothing supports it',
};
export const againstIn = /*i18n*/ {
  id: 'prosecution.offences.against-in',
  message: 'Only contradicting evidence: {groups}',
  comment: 'Of an offence: the groups of elements in which there is only something against it',
};
export const onWordAlone = /*i18n*/ {
  id: 'prosecution.offences.on-word',
  message: 'Based only on the injured party’s account: {elements}',
  comment: 'Of an offence: elements that nothing else supports',
};
export const goesAfter = /*i18n*/ {
  id: 'prosecution.offences.after',
  message: 'Applies only where {offences} does not. Both are shown; you decide which one is charged.',
  comment: 'Of an offence that is subsidiary to others for which everything has something',
};
export const whatIsLost = /*i18n*/ {
  id: 'prosecution.offences.lost',
  message: 'Note, if only this offence is charged: {lost}',
  comment: 'What the injured person loses when a lesser offence is used instead',
};
export const byChildRule = /*i18n*/ {
  id: 'prosecution.offences.child',
  message: 'By the rule for children',
  comment: 'Beside an offence that is read for a person under 18',
};
export const anyOf = /*i18n*/ {
  id: 'prosecution.offences.any-of',
  message: '{group}: any of these',
  comment: 'Heading over elements of which one is enough',
};
export const allOf = /*i18n*/ {
  id: 'prosecution.offences.all-of',
  message: '{group}: all of these',
  comment: 'Heading over elements that are all needed',
};
export const besideGroup = /*i18n*/ {
  id: 'prosecution.offences.beside',
  message: 'Circumstances for the degree',
  comment: 'Heading over elements that an offence does not ask for but that make it more or less serious',
};
export const mightSpeak = /*i18n*/ {
  id: 'prosecution.offences.might',
  message: 'May concern this or a related element:',
  comment: 'Before items that may be about this element or about another',
};
export const wouldChange = /*i18n*/ {
  id: 'prosecution.offences.would-change',
  message: 'With one more piece of evidence here, every required element of the offence would have support.',
  comment: 'Of an element: it alone is missing from the offence',
};
export const provedBy = /*i18n*/ {
  id: 'prosecution.offences.proved-by',
  message: 'Usually shown by: {kinds}',
  comment: 'Kinds of evidence by which an element is usually proved',
};
export const failsBy = /*i18n*/ {
  id: 'prosecution.offences.fails-by',
  message: 'Usually fails because of: {ways}',
  comment: 'Ways in which an element has failed in court',
};
export const countOf = /*i18n*/ {
  id: 'prosecution.offences.count',
  message:
    '{count, plural, =0 {no independent evidence} one {# independent piece of evidence} other {# independent pieces of evidence}}',
  comment: 'Of an element',
};
export const notInForce = /*i18n*/ {
  id: 'prosecution.offences.not-in-force',
  message: 'Not applied, since the law on that date is not known here: {offences}.',
  comment: 'Offences of the law that did not hold on the day of the deed',
};
export const foreignNote = /*i18n*/ {
  id: 'prosecution.offences.foreign',
  message: 'The same evidence under another country’s law, for comparison. Charges there are decided by that country.',
  comment: 'Shown when the law of another country was chosen',
};
export const lawUnverified = /*i18n*/ {
  id: 'prosecution.offences.unverified',
  message: 'The elements have not been compared with the official text of the law.',
  comment: 'Last sentence of the page',
};
export const noWords = /*i18n*/ {
  id: 'prosecution.offences.nothing-placed',
  message: 'No evidence in the overview, so there is nothing to compare.',
  comment: 'Empty state of the page',
};
export const placeThem = /*i18n*/ {
  id: 'prosecution.offences.place',
  message: 'Place evidence under the elements it bears on. Each offence then shows what it has and what it lacks.',
  comment: 'Empty state of the page',
};
export const nothingYetOf = /*i18n*/ {
  id: 'prosecution.offences.nothing-yet-of',
  message: 'No support yet: {elements}',
  comment: 'Elements of which one is enough, and another one has something',
};
export const whichLaw = /*i18n*/ {
  id: 'prosecution.offences.which-law',
  message: 'Law of {country} as of {day}: {count, plural, one {# offence} other {# offences}}.',
  comment: 'Read out again whenever country or day is changed; also in print',
};
export const under18 = /*i18n*/ {
  id: 'prosecution.offences.age.child',
  message: 'Under 18: read the rules for children beside those for adults',
  comment: 'In a choice',
};
export const onBoard = /*i18n*/ {
  id: 'prosecution.offences.on-board',
  message: 'In the overview: {state}. Assessed by {name}, {date}.',
  comment: 'Under an element that a rule reads differently; {state} is what a person has set, such as Weak, open',
};
