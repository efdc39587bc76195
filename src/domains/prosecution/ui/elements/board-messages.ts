export const boardTitle = /*i18n*/ {
  id: 'prosecution.board.board-title',
  message: 'Elements, injured party {alias}',
  comment: 'Title of the board of elements',
};
export const boardTab = /*i18n*/ {
  id: 'prosecution.board.board-tab',
  message: 'Elements in {reference}',
  comment: 'Browser tab of the board; never a name',
};
export const suspectNotified = /*i18n*/ {
  id: 'prosecution.board.suspect-notified',
  message: 'Suspect: {name}, notified {date}',
  comment: 'Above the title',
};
export const suspectNotNotified = /*i18n*/ {
  id: 'prosecution.board.suspect-not-notified',
  message: 'Suspect: {name}, not notified',
  comment: 'Above the title',
};
export const partyOf = /*i18n*/ {
  id: 'prosecution.board.party-of',
  message: 'Injured party {number} of {count}',
  comment: 'Above the title',
};
export const itemCount = /*i18n*/ {
  id: 'prosecution.board.item-count',
  message: '{count, plural, one {# piece of evidence} other {# pieces of evidence}}',
  comment: 'Above the title: items of evidence',
};
export const openCount = /*i18n*/ {
  id: 'prosecution.board.open-count',
  message: '{count, plural, one {# unanswered request} other {# unanswered requests}}',
  comment: 'Above the title: requests without an answer',
};
export const decisionDue = /*i18n*/ {
  id: 'prosecution.board.decision-due',
  message: 'Decision due {date}, {inDays}',
  comment: 'Chip: inDays such as "in 3 days"',
};
export const decisionLate = /*i18n*/ {
  id: 'prosecution.board.decision-late',
  message: 'Decision was due {date}',
  comment: 'Chip',
};
export const decideButton = /*i18n*/ {
  id: 'prosecution.board.decide-button',
  message: 'Decide',
  comment: 'Button to the page of the decision',
};
export const switchParty = /*i18n*/ {
  id: 'prosecution.board.switch-party',
  message: 'Injured parties',
  comment: 'Label of the row of links between boards',
};
export const legendIndependent = /*i18n*/ {
  id: 'prosecution.board.legend-independent',
  message: 'independent of the injured party’s account',
  comment: 'Key of the marks on the board',
};
export const legendOwn = /*i18n*/ {
  id: 'prosecution.board.legend-own',
  message: 'the injured party’s own account',
  comment: 'Key of the marks on the board',
};
export const legendAgainst = /*i18n*/ {
  id: 'prosecution.board.legend-against',
  message: 'contradicts',
  comment: 'Key of the marks on the board',
};
export const legendFiles = /*i18n*/ {
  id: 'prosecution.board.legend-files',
  message: 'has files',
  comment: 'Key of the marks on the board: a piece of evidence with files',
};
export const legendGaps = /*i18n*/ {
  id: 'prosecution.board.legend-gaps',
  message: 'gap in the custody',
  comment: 'Key of the marks on the board: a piece of evidence',
};
export const notAScore = /*i18n*/ {
  id: 'prosecution.board.notA-score',
  message: 'The large number counts independent pieces of evidence. It is not a score.',
  comment: 'Beside the key',
};
export const independent = /*i18n*/ {
  id: 'prosecution.board.independent',
  message: 'independent',
  comment: 'Under the big number on the board',
};
export const forLabel = /*i18n*/ {
  id: 'prosecution.board.for-label',
  message: 'For',
  comment: 'Before items that support',
};
export const againstLabel = /*i18n*/ {
  id: 'prosecution.board.against-label',
  message: 'Against',
  comment: 'Before items that contradict',
};
export const lookedNothing = /*i18n*/ {
  id: 'prosecution.board.looked-nothing',
  message: 'Searched. Nothing found.',
  comment: 'Where a search has been made and nothing contradicts',
};
export const notLooked = /*i18n*/ {
  id: 'prosecution.board.not-looked',
  message: 'Not searched yet.',
  comment: 'Where no search for what contradicts has been made',
};
export const nothingFor = /*i18n*/ {
  id: 'prosecution.board.nothing-for',
  message: 'No evidence.',
  comment: 'Where nothing supports',
};
export const supportedAndAgainst = /*i18n*/ {
  id: 'prosecution.board.supported-and-against',
  message: 'Supported, {count} contradicting',
  comment: 'State of an element',
};
export const supportedWeakest = /*i18n*/ {
  id: 'prosecution.board.supported-weakest',
  message: 'Supported, weakest',
  comment: 'State of an element',
};
export const weakOpen = /*i18n*/ {
  id: 'prosecution.board.weak-open',
  message: 'Weak, open question',
  comment: 'State of an element that a person has called weak',
};
export const setBy = /*i18n*/ {
  id: 'prosecution.board.set-by',
  message: '{name}, {date}',
  comment: 'Who set the state, and when',
};
export const notPlaced = /*i18n*/ {
  id: 'prosecution.board.not-placed',
  message: 'No evidence added:',
  comment: 'Before the elements for which nothing has been set',
};
export const setElement = /*i18n*/ {
  id: 'prosecution.board.set-element',
  message: 'Assess',
  comment: 'Link beside an element to set its state; read with the name of the element',
};
export const setNamed = /*i18n*/ {
  id: 'prosecution.board.set-named',
  message: 'Assess: {element}',
  comment: 'The same link for those who hear the page',
};
export const elementUnverified = /*i18n*/ {
  id: 'prosecution.board.element-unverified',
  message: 'The wording of the law has not been verified.',
  comment: 'Below the board',
};
export const notAnsweredTitle = /*i18n*/ {
  id: 'prosecution.board.not-answered-title',
  message: 'Requested, not answered',
  comment: 'Heading',
};
export const openDays = /*i18n*/ {
  id: 'prosecution.board.open-days',
  message: 'Open, {count, plural, one {# day} other {# days}}',
  comment: 'Chip: how long it has not been answered',
};
export const askedOn = /*i18n*/ {
  id: 'prosecution.board.asked-on',
  message: '{what}, requested {date}',
  comment: 'A request',
};
export const defenceTitle = /*i18n*/ {
  id: 'prosecution.board.defence-title',
  message: 'Points of the defence, and the answers to them',
  comment: 'Heading',
};
export const defenceReplyOn = /*i18n*/ {
  id: 'prosecution.board.defence-reply-on',
  message: 'Reply of {date}',
  comment: 'Column heading',
};
export const defenceItem = /*i18n*/ {
  id: 'prosecution.board.defence-item',
  message: 'Evidence',
  comment: 'Column heading',
};
export const defenceTouches = /*i18n*/ {
  id: 'prosecution.board.defence-touches',
  message: 'Element',
  comment: 'Column heading',
};
export const defenceAnswers = /*i18n*/ {
  id: 'prosecution.board.defence-answers',
  message: 'Answer to it',
  comment: 'Column heading',
};
export const nothingAnswers = /*i18n*/ {
  id: 'prosecution.board.nothing-answers',
  message: 'Nothing yet',
  comment: 'In the table of the defence',
};
export const capeSays = /*i18n*/ {
  id: 'prosecution.board.cape-says',
  message:
    'CAPE shows supported, contradicted or no support yet, as assessed by people. The court decides what is proved.',
  comment: 'Below the board',
};
export const noParties = /*i18n*/ {
  id: 'prosecution.board.no-parties',
  message: 'No injured parties in this file',
  comment: 'Where there is no board',
};
export const noPartiesText = /*i18n*/ {
  id: 'prosecution.board.no-parties-text',
  message: 'Add an injured party first; the overview shows one person at a time.',
  comment: 'Where there is no board',
};
export const toFile = /*i18n*/ {
  id: 'prosecution.board.to-file',
  message: 'The file {reference}',
  comment: 'Link to the file',
};
export const keysHint = /*i18n*/ {
  id: 'prosecution.board.keys-hint',
  message: 'Shortcuts: A adds evidence, arrows move between elements, Enter opens the assessment.',
  comment: 'Below the board',
};
