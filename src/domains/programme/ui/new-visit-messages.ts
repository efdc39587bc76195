export const title = /*i18n*/ {
  id: 'new-visit.title',
  message: 'Plan a study visit',
  comment: 'Heading.',
};
export const lead = /*i18n*/ {
  id: 'new-visit.lead',
  message: 'A visit starts from an obstacle and ends with an act on a Monday. Every part below is required.',
  comment: 'Under the heading.',
};
export const obstacleTitle = /*i18n*/ {
  id: 'new-visit.obstacle-title',
  message: 'The obstacle',
  comment: 'Heading of a section.',
};
export const obstacle = /*i18n*/ {
  id: 'new-visit.obstacle',
  message: 'Obstacle that the visit addresses',
  comment: 'Label.',
};
export const proposed = /*i18n*/ {
  id: 'new-visit.proposed',
  message: 'Proposed because the course “{course}” addresses it: take the exercise before you go.',
  comment: 'Hint; {course} is the title of a course.',
};
export const question = /*i18n*/ {
  id: 'new-visit.question',
  message: 'The question of the visit, as its title',
  comment: 'Label.',
};
export const placeTitle = /*i18n*/ {
  id: 'new-visit.place-title',
  message: 'Where and when',
  comment: 'Heading of a section.',
};
export const country = /*i18n*/ {
  id: 'new-visit.country',
  message: 'Country',
  comment: 'Label.',
};
export const place = /*i18n*/ {
  id: 'new-visit.place',
  message: 'Place',
  comment: 'Label.',
};
export const from = /*i18n*/ {
  id: 'new-visit.from',
  message: 'First day',
  comment: 'Label.',
};
export const to = /*i18n*/ {
  id: 'new-visit.to',
  message: 'Last day',
  comment: 'Label.',
};
export const monday = /*i18n*/ {
  id: 'new-visit.monday',
  message: 'Monday by which each participant has decided one act',
  comment: 'Label.',
};
export const dayHint = /*i18n*/ {
  id: 'new-visit.day-hint',
  message: 'For example 2026-05-12',
  comment: 'Hint at a date.',
};
export const dayError = /*i18n*/ {
  id: 'new-visit.day-error',
  message: 'Enter a valid date, such as 2026-05-12',
  comment: 'Error.',
};
export const practiceTitle = /*i18n*/ {
  id: 'new-visit.practice-title',
  message: 'The practice',
  comment: 'Heading of a section.',
};
export const practice = /*i18n*/ {
  id: 'new-visit.practice',
  message: 'What they do',
  comment: 'Label.',
};
export const supports = /*i18n*/ {
  id: 'new-visit.supports',
  message: 'Evidence for it',
  comment: 'Label.',
};
export const doesNotShow = /*i18n*/ {
  id: 'new-visit.does-not-show',
  message: 'What the evidence does not show',
  comment: 'Label.',
};
export const sources = /*i18n*/ {
  id: 'new-visit.sources',
  message: 'Sources',
  comment: 'Label.',
};
export const lawTitle = /*i18n*/ {
  id: 'new-visit.law-title',
  message: 'Law missing here',
  comment: 'Heading of a section.',
};
export const lawThere = /*i18n*/ {
  id: 'new-visit.law-there',
  message: 'In that country',
  comment: 'Label.',
};
export const lawHere = /*i18n*/ {
  id: 'new-visit.law-here',
  message: 'In Sweden',
  comment: 'Label.',
};
export const lawCan = /*i18n*/ {
  id: 'new-visit.law-can',
  message: 'Can we act anyway?',
  comment: 'Label.',
};
export const lawMore = /*i18n*/ {
  id: 'new-visit.law-more',
  message: 'Add a row',
  comment: 'Button.',
};
export const seatsTitle = /*i18n*/ {
  id: 'new-visit.seats-title',
  message: 'Seats',
  comment: 'Heading of a section.',
};
export const seatsNote = /*i18n*/ {
  id: 'new-visit.seats-note',
  message: 'Two for each of four agencies. A seat can be empty, with a reason.',
  comment: 'Under the heading.',
};
export const seat = /*i18n*/ {
  id: 'new-visit.seat',
  message: '{agency}, seat {number}',
  comment: 'Legend.',
};
export const seatTaken = /*i18n*/ {
  id: 'new-visit.seat-taken',
  message: 'Taken',
  comment: 'Choice.',
};
export const seatEmpty = /*i18n*/ {
  id: 'new-visit.seat-empty',
  message: 'Empty',
  comment: 'Choice.',
};
export const seatWho = /*i18n*/ {
  id: 'new-visit.seat-who',
  message: 'Participant’s name, with their consent',
  comment: 'Label.',
};
export const seatWhy = /*i18n*/ {
  id: 'new-visit.seat-why',
  message: 'Reason',
  comment: 'Label.',
};
export const mondayTitle = /*i18n*/ {
  id: 'new-visit.monday-title',
  message: 'Monday',
  comment: 'Heading of a section.',
};
export const mondayNote = /*i18n*/ {
  id: 'new-visit.monday-note',
  message:
    'Each participant decides one act by then. It is followed up after three and six months; the answer may be that it had no effect.',
  comment: 'Under the heading.',
};
export const needed = /*i18n*/ {
  id: 'new-visit.needed',
  message: 'Fill in this field',
  comment: 'Error at an empty field.',
};
export const chooseObstacle = /*i18n*/ {
  id: 'new-visit.choose-obstacle',
  message: 'Choose the obstacle that the visit addresses',
  comment: 'Error.',
};
export const chooseCountry = /*i18n*/ {
  id: 'new-visit.choose-country',
  message: 'Choose the country that you visit',
  comment: 'Error.',
};
export const chooseAnswer = /*i18n*/ {
  id: 'new-visit.choose-answer',
  message: 'Choose whether you can do it here anyway',
  comment: 'Error.',
};
export const chooseTaken = /*i18n*/ {
  id: 'new-visit.choose-taken',
  message: 'Choose whether the seat is taken or empty',
  comment: 'Error.',
};
export const create = /*i18n*/ {
  id: 'new-visit.create',
  message: 'Create visit',
  comment: 'Primary button.',
};
export const creating = /*i18n*/ {
  id: 'new-visit.creating',
  message: 'The study visit is being created',
  comment: 'What is on its way. No full stop.',
};
export const created = /*i18n*/ {
  id: 'new-visit.created',
  message: 'Study visit created.',
  comment: 'Said after it has arrived.',
};

export const proposedByStudy = /*i18n*/ {
  id: 'new-visit.proposed-by-study',
  message: 'Proposed by the newest national release: the most frequent obstacle. You may choose another.',
  comment: 'Hint below the choice of an obstacle.',
};
