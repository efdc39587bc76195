import type { Message } from '../../../kernel/message.ts';
import type { SkeletonField } from './case-skeleton.ts';

export const fieldNames: Readonly<Record<SkeletonField, Message>> = {
  sector: /*i18n*/ {
    id: 'exercise.skeleton.sector',
    message: 'Industry',
    comment: 'What an exercise can take from a closed case, before a colon',
  },
  obstacles: /*i18n*/ {
    id: 'exercise.skeleton.obstacles',
    message: 'Obstacles recorded',
    comment: 'What an exercise can take from a closed case, before a colon',
  },
  noticed: /*i18n*/ {
    id: 'exercise.skeleton.noticed',
    message: 'Obstacles noticed by rules',
    comment: 'What an exercise can take from a closed case, before a colon',
  },
  chains: /*i18n*/ {
    id: 'exercise.skeleton.chains',
    message: 'How far it went',
    comment: 'What an exercise can take from a closed case, before a colon',
  },
  people: /*i18n*/ {
    id: 'exercise.skeleton.people',
    message: 'People concerned',
    comment: 'What an exercise can take from a closed case, before a colon',
  },
  agencies: /*i18n*/ {
    id: 'exercise.skeleton.agencies',
    message: 'Number of agencies',
    comment: 'What an exercise can take from a closed case, before a colon',
  },
  duration: /*i18n*/ {
    id: 'exercise.skeleton.duration',
    message: 'Time from first to last step',
    comment: 'What an exercise can take from a closed case, before a colon',
  },
};

export const codeTexts: Readonly<Record<string, Message>> = {
  unknown: /*i18n*/ {
    id: 'exercise.skeleton.unknown',
    message: 'not known',
    comment: 'A field of the skeleton of an exercise, after a colon',
  },
  month: /*i18n*/ {
    id: 'exercise.skeleton.month',
    message: 'a month at most',
    comment: 'How long a closed case took, rounded; after a colon',
  },
  quarter: /*i18n*/ {
    id: 'exercise.skeleton.quarter',
    message: 'one to three months',
    comment: 'How long a closed case took, rounded; after a colon',
  },
  year: /*i18n*/ {
    id: 'exercise.skeleton.year',
    message: 'three months to a year',
    comment: 'How long a closed case took, rounded; after a colon',
  },
  longer: /*i18n*/ {
    id: 'exercise.skeleton.longer',
    message: 'more than a year',
    comment: 'How long a closed case took, rounded; after a colon',
  },
};

export const skeletonTexts = {
  head: /*i18n*/ {
    id: 'exercise.skeleton.head',
    message: 'Taken from a closed case. At least {fewest} closed cases share everything that is stated here, together.',
    comment: 'First line of the skeleton of an exercise',
  },
  without: /*i18n*/ {
    id: 'exercise.skeleton.without',
    message: 'Names, places, days, agencies, amounts, nationalities and notes are never taken.',
    comment: 'Second line of the skeleton of an exercise',
  },
  next: /*i18n*/ {
    id: 'exercise.skeleton.next',
    message: 'Invent the rest. Then run: cape exercise compare FILE --words WORDS; cape exercise check FILE',
    comment: 'Line of the skeleton of an exercise; keep the commands as they are',
  },
  readers: /*i18n*/ {
    id: 'exercise.skeleton.readers',
    message: 'Before it is used, two people who did not write it read it; one of them has no access to the case.',
    comment: 'Line of the skeleton of an exercise',
  },
  none: /*i18n*/ {
    id: 'exercise.skeleton.none',
    message: 'none',
    comment: 'A field of the skeleton of an exercise: no obstacle; after a colon',
  },
  widened: /*i18n*/ {
    id: 'exercise.skeleton.widened',
    message: '{field}: {codes} (less precise: fewer than {fewest} closed cases share more)',
    comment: 'A line of the skeleton of an exercise',
  },
  leftOut: /*i18n*/ {
    id: 'exercise.skeleton.left-out',
    message: '{field}: left out, because fewer than {fewest} closed cases share it with the rest. Choose freely.',
    comment: 'A line of the skeleton of an exercise',
  },
  noFile: /*i18n*/ {
    id: 'exercise.skeleton.no-file',
    message:
      'The file of cases cannot be read, or is larger than 64 megabytes. Check its name, and whether you may read it.',
    comment: 'Command line: cape exercise skeleton',
  },
  wrongFile: /*i18n*/ {
    id: 'exercise.skeleton.wrong-file',
    message: 'The file is not a file of cases in the columns of CAPE without mistakes. Run: cape study FILE',
    comment: 'Command line: cape exercise skeleton; keep the command as it is',
  },
  noCase: /*i18n*/ {
    id: 'exercise.skeleton.no-case',
    message:
      'The file has no closed case with this reference. A case is closed when the path of each person has an exit.',
    comment: 'Command line: cape exercise skeleton',
  },
  tooFew: /*i18n*/ {
    id: 'exercise.skeleton.too-few',
    message: 'The file has fewer than {fewest} closed cases of this kind, so nothing can be taken from one of them.',
    comment: 'Command line: cape exercise skeleton',
  },
  noWords: /*i18n*/ {
    id: 'exercise.compare.no-words',
    message:
      'The scenario or the list of words cannot be read. The list has one name, address or reference of the case a line.',
    comment: 'Command line: cape exercise compare',
  },
  caseWord: /*i18n*/ {
    id: 'exercise.compare.case-word',
    message: 'This line has a word of the case. Invent another.',
    comment: 'Command line: cape exercise compare, after the number of a line',
  },
  looksReal: /*i18n*/ {
    id: 'exercise.compare.looks-real',
    message: 'This line has what looks like a real number, mail address or day. Remove it.',
    comment: 'Command line: cape exercise compare, after the number of a line',
  },
  clean: /*i18n*/ {
    id: 'exercise.compare.clean',
    message:
      'No word of the list was found, and no number, mail address or day that looks real. Two people must still read it.',
    comment: 'Command line: cape exercise compare found nothing',
  },
} as const;
