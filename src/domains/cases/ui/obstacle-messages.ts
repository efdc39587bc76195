/** Texts of the part about obstacles on the page of a case. */
export const title = /*i18n*/ {
  id: 'case.obstacles.title',
  message: 'Obstacles',
  comment: 'Heading on the page of a case: what has hindered it, or threatens to.',
};
export const lead = /*i18n*/ {
  id: 'case.obstacles.lead',
  message:
    'The list is based on this file only. While the case is open, none of it is sent to another agency and it is not counted. When a stage has ended, the obstacles that CAPE detected are counted in the agency’s study, by code only.',
  comment: 'Under the heading Obstacles on the page of a case.',
};
export const noticed = /*i18n*/ {
  id: 'case.obstacles.noticed',
  message: 'Detected by CAPE',
  comment: 'Heading: obstacles that a rule found in what was done, apart from those that a person has named.',
};
export const recorded = /*i18n*/ {
  id: 'case.obstacles.recorded',
  message: 'Recorded by a person',
  comment: 'Heading: obstacles that a person has named in a decision or another act.',
};
export const nothingNoticed = /*i18n*/ {
  id: 'case.obstacles.nothing-noticed',
  message: 'None. Many obstacles leave no trace that a rule can detect.',
  comment: 'Under the heading CAPE noticed, where no rule found anything.',
};
export const nothingRecorded = /*i18n*/ {
  id: 'case.obstacles.nothing-recorded',
  message: 'None recorded.',
  comment: 'Under the heading Recorded by a person, where no one has named an obstacle.',
};
export const arisen = /*i18n*/ {
  id: 'case.obstacles.arisen',
  message: 'Since {date}',
  comment: 'State of an obstacle: it has been there since that day.',
};
export const threatens = /*i18n*/ {
  id: 'case.obstacles.threatens',
  message: 'Risk',
  comment: 'State of an obstacle that has not arisen; no day is known on which it does.',
};
export const threatensUntil = /*i18n*/ {
  id: 'case.obstacles.threatens-on',
  message: 'Risk, arises {date}',
  comment: 'State of an obstacle that arises on that day unless someone acts.',
};
export const over = /*i18n*/ {
  id: 'case.obstacles.over',
  message: 'Ended {date}',
  comment: 'State of an obstacle whose reason was removed on that day.',
};
export const named = /*i18n*/ {
  id: 'case.obstacles.named',
  message: 'Recorded {date}',
  comment: 'State of an obstacle that a person named on that day.',
};
export const helps = /*i18n*/ {
  id: 'case.obstacles.helps',
  message: 'What helps: {remedy}',
  comment: 'Below an obstacle; {remedy} is a short text from the list of obstacles.',
};
