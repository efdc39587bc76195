export const lead = /*i18n*/ {
  id: 'effect.lead',
  message:
    'Whether training changed what the staff of {agency} know and do. Units are shown together; no person and no single unit is shown.',
  comment: 'agency is a name',
};
export const crumb = /*i18n*/ { id: 'effect.crumb', message: 'Competence', comment: 'Above the heading of the page' };
export const levels = /*i18n*/ {
  id: 'effect.levels',
  message: 'Four levels, after Kirkpatrick',
  comment: 'Above the heading of the page. Kirkpatrick is a name',
};
export const reactionTitle = /*i18n*/ { id: 'effect.reaction.title', message: '1. Reaction', comment: 'Heading' };
export const reaction = /*i18n*/ {
  id: 'effect.reaction',
  message: 'Not collected in CAPE. Whether people liked a course says little about what they do afterwards.',
  comment: 'Under the heading Reaction',
};
export const knowledgeTitle = /*i18n*/ { id: 'effect.knowledge.title', message: '2. Learning', comment: 'Heading' };
export const scale = /*i18n*/ {
  id: 'effect.knowledge.scale',
  message:
    'Too early to say how much more they know, on a common scale (Rasch). Each agency has two short cases of its own, and the questions of one case depend on each other. The scale needs at least ten independent questions, eight of them the same in every round, and thirty people in each round. npx cape effect then computes it from a file.',
  comment: 'Rasch is the name of a model; npx cape effect is a command and stays as it is',
};
export const seeCases = /*i18n*/ {
  id: 'effect.knowledge.see',
  message: 'Short cases by agency',
  comment: 'Link to the results of the short cases',
};
export const practiceTitle = /*i18n*/ { id: 'effect.practice.title', message: '3. Behaviour', comment: 'Heading' };
export const practiceLead = /*i18n*/ {
  id: 'effect.practice.lead',
  message:
    'Counted from acts. Units trained earlier are compared with those trained later; the same rule applies to an increase, a decrease and no change.',
  comment: 'Under the heading Practice',
};
export const untilThen = /*i18n*/ {
  id: 'effect.until-then',
  message: 'What is needed before anything can be said',
  comment: 'Above a list of sentences',
};
export const powerTitle = /*i18n*/ {
  id: 'effect.power.title',
  message: 'What could be detected at all',
  comment: 'Heading above a table of the smallest differences that would be seen',
};
export const powerLead = /*i18n*/ {
  id: 'effect.power.lead',
  message:
    'Calculated in advance, assuming a share of 30%, an intraclass correlation (ICC) of 0.05 within units, four fifths of which lasts from quarter to quarter, and a power of 80%. A smaller difference would not have been detected.',
  comment: 'ICC is the name of a measure',
};
export const resultsTitle = /*i18n*/ { id: 'effect.results.title', message: '4. Results', comment: 'Heading' };
export const results = /*i18n*/ {
  id: 'effect.results',
  message:
    'Wages paid and charges that hold up in court come years later and have many causes. The obstacle that most cases meet is followed here; nothing is claimed about why its share changes.',
  comment: 'Under the heading Results',
};
export const largest = /*i18n*/ {
  id: 'effect.obstacle.largest',
  message: 'The largest obstacle now: {name} ({code}), {share}',
  comment: 'code is like OB-C07; share is a share with its interval',
};
export const noObstacle = /*i18n*/ {
  id: 'effect.obstacle.none',
  message: 'Too early to say: no release of the study shows an obstacle yet.',
  comment: 'In place of the largest obstacle',
};
export const oneRelease = /*i18n*/ {
  id: 'effect.obstacle.one-release',
  message:
    'Too early to say whether it becomes rarer: it is shown in one release only. The next release will be shown here beside it.',
  comment: 'In place of the figure of the obstacle from release to release',
};
export const proposals = /*i18n*/ {
  id: 'effect.proposals',
  message: 'What addresses it',
  comment: 'Heading above courses, exercises and units',
};
export const course = /*i18n*/ { id: 'effect.proposal.course', message: 'Course', comment: 'Before a title' };
export const exercise = /*i18n*/ { id: 'effect.proposal.exercise', message: 'Exercise', comment: 'Before titles' };
export const event = /*i18n*/ { id: 'effect.proposal.event', message: 'Event', comment: 'Before a link' };
export const units = /*i18n*/ {
  id: 'effect.proposal.units',
  message: 'Units not yet trained',
  comment: 'Before names of units of the own agency',
};
export const noCourse = /*i18n*/ {
  id: 'effect.proposal.no-course',
  message: 'No course aims at it yet.',
  comment: 'In place of a title',
};
export const noExercise = /*i18n*/ {
  id: 'effect.proposal.no-exercise',
  message: 'No exercise practises it yet.',
  comment: 'In place of a title',
};
export const planVisit = /*i18n*/ {
  id: 'effect.proposal.plan',
  message: 'Plan a study visit about it',
  comment: 'Link to the form of a study visit',
};
export const eventByLead = /*i18n*/ {
  id: 'effect.proposal.by-lead',
  message: 'A study visit, planned by the programme lead.',
  comment: 'In place of the link where the reader may not plan one',
};
export const noUnits = /*i18n*/ {
  id: 'effect.proposal.no-units',
  message: 'None: every unit has five people with a completed course.',
  comment: 'In place of names of units',
};
export const byLot = /*i18n*/ {
  id: 'effect.proposal.by-lot',
  message:
    'Draw the order by lot before the first unit is trained: only then can a difference be attributed to the training.',
  comment: 'Below the proposals',
};
export const states = {
  'too-early': /*i18n*/ { id: 'effect.state.too-early', message: 'Too early to say', comment: 'State of a result' },
  'no-effect-shown': /*i18n*/ { id: 'effect.state.none', message: 'No effect shown', comment: 'State of a result' },
  rose: /*i18n*/ { id: 'effect.state.rose', message: 'Rose more where trained', comment: 'State of a result' },
  fell: /*i18n*/ { id: 'effect.state.fell', message: 'Fell more where trained', comment: 'State of a result' },
  'rose-everywhere': /*i18n*/ {
    id: 'effect.state.rose-all',
    message: 'Rose for all alike',
    comment: 'State of a result',
  },
  'fell-everywhere': /*i18n*/ {
    id: 'effect.state.fell-all',
    message: 'Fell for all alike',
    comment: 'State of a result',
  },
  'placebo-moved': /*i18n*/ { id: 'effect.state.placebo', message: 'No effect stated', comment: 'State of a result' },
} as const;
export const outcomes = {
  screenings: /*i18n*/ { id: 'effect.name.screenings', message: 'Screenings', comment: 'Heading of an outcome' },
  'hand-overs': /*i18n*/ { id: 'effect.name.hand-overs', message: 'Hand-overs', comment: 'Heading of an outcome' },
  interpreter: /*i18n*/ { id: 'effect.name.interpreter', message: 'Interpreter', comment: 'Heading of an outcome' },
  time: /*i18n*/ { id: 'effect.name.time', message: 'Time to the coordinator', comment: 'Heading of an outcome' },
} as const;
export const notCounted = /*i18n*/ {
  id: 'effect.practice.not-counted',
  message:
    'Not counted here: independent evidence for each element. It is followed through the obstacle OB-C08 of the study.',
  comment: 'Below the outcomes. OB-C08 is the code of an obstacle',
};
