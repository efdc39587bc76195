/** Texts of choosing workplaces: the list, one candidate, the lists that are drawn from. */
export const chooseTitle = /*i18n*/ {
  id: 'inspection.choose-title',
  message: 'Choose workplaces',
  comment: 'Heading and link',
};
export const chooseLead = /*i18n*/ {
  id: 'inspection.choose-lead',
  message:
    'Workplaces that {unit} may visit, those with the most independent reasons first. Workplaces are not given points.',
  comment: 'Under the heading',
};
export const proposeTitle = /*i18n*/ {
  id: 'inspection.propose-title',
  message: 'Propose a workplace',
  comment: 'Heading and button',
};
export const proposeLead = /*i18n*/ {
  id: 'inspection.propose-lead',
  message:
    'Each reason is assessed separately, with its source. For each, ask whether any part of it might only reflect where people come from.',
  comment: 'Under the heading',
};
export const openTitle = /*i18n*/ { id: 'inspection.choose-open', message: 'Candidates', comment: 'Heading of a list' };
export const noneOpen = /*i18n*/ {
  id: 'inspection.choose-none-open',
  message: 'No workplaces proposed.',
  comment: 'Empty list of candidates',
};
export const independentCount = /*i18n*/ {
  id: 'inspection.choose-independent',
  message: '{count, plural, =0 {no independent reason yet} one {# independent reason} other {# independent reasons}}',
  comment: 'In the list of candidates',
};
export const drawnOutOf = /*i18n*/ {
  id: 'inspection.choose-drawn-out-of',
  message: 'drawn at random from {count}',
  comment: 'In the list of candidates, in place of reasons',
};
export const soleTrader = /*i18n*/ {
  id: 'inspection.choose-sole-trader',
  message: 'Sole trader: the firm is a person',
  comment: 'Flag beside a candidate',
};
export const soleTraderMeans = /*i18n*/ {
  id: 'inspection.choose-sole-trader-means',
  message:
    'Data about this firm is personal data. The person may ask to read it and to have it corrected. No registration number is stored, since it is a personal identity number. Write the name of the place, not of the person.',
  comment: 'On the page of a candidate whose firm is a person',
};
export const chosenTitle = /*i18n*/ {
  id: 'inspection.choose-chosen',
  message: 'Chosen',
  comment: 'Heading of a list: workplaces that were chosen',
};
export const chosenDrawn = /*i18n*/ {
  id: 'inspection.choose-chosen-drawn',
  message: 'Drawn at random',
  comment: 'Beside a workplace that was chosen',
};
export const chosenDue = /*i18n*/ {
  id: 'inspection.choose-chosen-due',
  message: 'Could not wait for a draw',
  comment: 'Beside a workplace that was chosen though a draw was due',
};
export const chosenByReasons = /*i18n*/ {
  id: 'inspection.choose-chosen-by-reasons',
  message: 'By its reasons',
  comment: 'Beside a workplace that was chosen',
};
export const drawTitle = /*i18n*/ {
  id: 'inspection.draw-title',
  message: 'One visit in ten is drawn at random',
  comment: 'Heading',
};
export const drawWhy = /*i18n*/ {
  id: 'inspection.draw-why',
  message: 'Only random visits show how often exploitation is found where it was not suspected.',
  comment: 'Beneath the heading',
};
export const drawDue = /*i18n*/ {
  id: 'inspection.draw-due',
  message: 'The next visit is drawn at random.',
  comment: 'State of the draw',
};
export const drawNotDue = /*i18n*/ {
  id: 'inspection.draw-not-due',
  message: '{count, plural, one {# visit} other {# visits}} can be chosen before the next one is drawn.',
  comment: 'State of the draw',
};
export const drawNever = /*i18n*/ {
  id: 'inspection.draw-never',
  message: 'No draws in your capacity: each visit needs its own legal basis.',
  comment: 'State of the draw',
};
export const drawnAside = /*i18n*/ {
  id: 'inspection.draw-aside',
  message: '{count, plural, one {# drawn workplace has} other {# drawn workplaces have}} been deferred.',
  comment: 'State of the draw',
};
export const ratesCaption = /*i18n*/ {
  id: 'inspection.rates-caption',
  message:
    'How often a visit to a workplace chosen or drawn here led to a note for your own supervision, or about a person at risk of harm',
  comment: 'Caption of a small table',
};
export const rateOf = /*i18n*/ { id: 'inspection.rates-of', message: 'Selection', comment: 'Head of a column' };
export const rateVisited = /*i18n*/ { id: 'inspection.rates-visited', message: 'Visited', comment: 'Head of a column' };
export const rateFound = /*i18n*/ { id: 'inspection.rates-found', message: 'Followed up', comment: 'Head of a column' };
export const rateHidden = /*i18n*/ {
  id: 'inspection.rates-hidden',
  message: 'fewer than five visits',
  comment: 'In place of a share of too few',
};
export const rateShown = /*i18n*/ {
  id: 'inspection.rates-shown',
  message: '{found} of {visited} ({lower} to {upper})',
  comment: 'A count with its 95 % interval, in percent',
};
export const poolsTitle = /*i18n*/ {
  id: 'inspection.pools-title',
  message: 'Lists to draw from',
  comment: 'Heading of a list',
};
export const poolLine = /*i18n*/ {
  id: 'inspection.pool-line',
  message: '{count} workplaces, {sector}',
  comment: 'A list to draw from: how long it is, and of which sector',
};
export const poolDrawn = /*i18n*/ {
  id: 'inspection.pool-drawn',
  message: 'Drawn: {name}',
  comment: 'Beside a list: the workplace that was drawn from it',
};
export const poolWaits = /*i18n*/ {
  id: 'inspection.pool-waits',
  message: 'Not drawn from yet',
  comment: 'Beside a list',
};
export const newPool = /*i18n*/ {
  id: 'inspection.pool-new',
  message: 'Make a list to draw from',
  comment: 'Heading and button',
};
export const poolLead = /*i18n*/ {
  id: 'inspection.pool-lead',
  message:
    'All workplaces of an area and a sector according to a register, including those without suspicion of exploitation. The list is saved before the draw and cannot be changed.',
  comment: 'Under the heading',
};
export const poolLines = /*i18n*/ {
  id: 'inspection.pool-lines',
  message: 'Workplaces, one on each line',
  comment: 'Label',
};
export const poolLinesHint = /*i18n*/ {
  id: 'inspection.pool-lines-hint',
  message: 'Name; municipality. You can paste two columns of a spreadsheet.',
  comment: 'Hint',
};
export const poolLinesWrong = /*i18n*/ {
  id: 'inspection.pool-lines-wrong',
  message: 'Line {line} has no municipality. Write name; municipality, such as: Exempelkrogen AB; Vadsund.',
  comment: 'Error',
};
export const poolTooShort = /*i18n*/ {
  id: 'inspection.pool-too-short',
  message: 'Write at least two and at most {most} workplaces',
  comment: 'Error',
};
export const poolBasis = /*i18n*/ {
  id: 'inspection.pool-basis',
  message: 'Provision on entry that applies to all of them',
  comment: 'Label: the provision that every workplace of a list is within',
};
export const poolSource = /*i18n*/ {
  id: 'inspection.pool-source',
  message: 'Which list, and from which date?',
  comment: 'Label',
};
export const savePool = /*i18n*/ { id: 'inspection.pool-save', message: 'Save list', comment: 'Button' };
export const savingPool = /*i18n*/ {
  id: 'inspection.pool-saving',
  message: 'The list is being saved',
  comment: 'While it is sent',
};
export const didSavePool = /*i18n*/ {
  id: 'inspection.pool-did-save',
  message: 'List saved. You can now draw a workplace.',
  comment: 'After it was sent',
};
export const poolTitle = /*i18n*/ {
  id: 'inspection.pool-title',
  message: 'A list to draw from',
  comment: 'Heading of a page',
};
export const drawNow = /*i18n*/ { id: 'inspection.pool-draw', message: 'Draw a workplace', comment: 'Button' };
export const drawing = /*i18n*/ {
  id: 'inspection.pool-drawing',
  message: 'A workplace is being drawn',
  comment: 'While it is sent',
};
export const didDraw = /*i18n*/ {
  id: 'inspection.pool-did-draw',
  message: 'Workplace drawn. It is now a candidate.',
  comment: 'After it was sent',
};
export const drawEffect = /*i18n*/ {
  id: 'inspection.pool-draw-effect',
  message: 'The server draws once. The draw is final, and no other draw is made from this list.',
  comment: 'Under the button',
};
export const howDrawn = /*i18n*/ {
  id: 'inspection.pool-how-drawn',
  message: 'Drawn: number {number}, {name}',
  comment: 'On the page of a list, after the draw',
};
export const howToCheck = /*i18n*/ {
  id: 'inspection.pool-how-to-check',
  message:
    'The server’s random number: {chance}. Read as a hexadecimal number and divided by {count}, it leaves {rest}; counted from 0, that is the position in the list.',
  comment: 'How anyone can draw again and come to the same place',
};
export const openDrawn = /*i18n*/ {
  id: 'inspection.pool-open-drawn',
  message: 'Open the candidate',
  comment: 'Link',
};
export const theList = /*i18n*/ { id: 'inspection.pool-the-list', message: 'The list', comment: 'Heading' };
export const within = /*i18n*/ {
  id: 'inspection.pool-within',
  message: 'Within {provision}.',
  comment: 'On the page of a list: the provision of entry',
};
