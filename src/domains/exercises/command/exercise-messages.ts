import type { Message } from '../../../kernel/message.ts';
import type { ScenarioFault, ShapeFault } from '../check/fault.ts';

/** What is wrong with a scenario, by the kind of fault. */
export const faultTexts: Readonly<Record<ScenarioFault['code'] | ShapeFault['code'], Message>> = {
  'no-file': /*i18n*/ {
    id: 'exercise.fault.no-file',
    message: 'The file cannot be read. Check its name, and whether you may read it.',
    comment: 'Command line: a trainer checks a scenario that they have written',
  },
  'too-large': /*i18n*/ {
    id: 'exercise.fault.too-large',
    message: 'The file is larger than a scenario can be, one megabyte.',
    comment: 'Command line: a trainer checks a scenario that they have written',
  },
  'not-yaml': /*i18n*/ {
    id: 'exercise.fault.not-yaml',
    message: 'The file is not YAML from this line on. Look for a missing quotation mark, colon or space.',
    comment: 'Command line: a trainer checks a scenario that they have written',
  },
  shape: /*i18n*/ {
    id: 'exercise.fault.shape',
    message:
      'This field is missing, is of another kind, or has a value that the format does not know. See the format in knowledge/exercises/README.md.',
    comment: 'Command line: a trainer checks a scenario that they have written',
  },
  twice: /*i18n*/ {
    id: 'exercise.fault.twice',
    message: 'The id {id} is given twice. Give one of them another id.',
    comment: 'Command line: a trainer checks a scenario that they have written',
  },
  unknown: /*i18n*/ {
    id: 'exercise.fault.unknown',
    message: 'It names {id}, which is not in {in}. Correct the id, or add what it names.',
    comment: 'Command line: a trainer checks a scenario that they have written',
  },
  'not-in-knowledge': /*i18n*/ {
    id: 'exercise.fault.not-in-knowledge',
    message:
      'It names {id}, which is not in knowledge/. Choose an indicator, a kind of evidence or an obstacle that is there.',
    comment: 'Command line: a trainer checks a scenario that they have written',
  },
  'no-proof': /*i18n*/ {
    id: 'exercise.fault.no-proof',
    message:
      'It is true, and no role can find anything that shows it. Add a source, or say in unreachable why there is none.',
    comment: 'Command line: a trainer checks a scenario that they have written',
  },
  'no-saver': /*i18n*/ {
    id: 'exercise.fault.no-saver',
    message: 'It is lost, and no role has a power to secure it. Add one to saved_by, or write saver: none and why.',
    comment: 'Command line: a trainer checks a scenario that they have written',
  },
  'never-said': /*i18n*/ {
    id: 'exercise.fault.never-said',
    message: 'No question leads to it. Lower what it requires, or correct what must be said before it.',
    comment: 'Command line: a trainer checks a scenario that they have written',
  },
  'no-counter': /*i18n*/ {
    id: 'exercise.fault.no-counter',
    message: 'Nothing contradicts the suspicion. Add one fact or thing with against: true.',
    comment: 'Command line: a trainer checks a scenario that they have written',
  },
  'no-innocent': /*i18n*/ {
    id: 'exercise.fault.no-innocent',
    message: 'Nothing looks like an indicator without being one. Add not_a_sign to one thing.',
    comment: 'Command line: a trainer checks a scenario that they have written',
  },
  'no-refusal': /*i18n*/ {
    id: 'exercise.fault.no-refusal',
    message: 'No person says no. Add moves to oracle in which one does.',
    comment: 'Command line: a trainer checks a scenario that they have written',
  },
  oracle: /*i18n*/ {
    id: 'exercise.fault.oracle',
    message: 'In minute {t} the moves have another outcome than the file says ({expected}).',
    comment: 'Command line: a trainer checks a scenario that they have written',
  },
  debrief: /*i18n*/ {
    id: 'exercise.fault.debrief',
    message: 'The debrief of these moves differs from what the file says, in {key}.',
    comment: 'Command line: a trainer checks a scenario that they have written',
  },
  'long-sentence': /*i18n*/ {
    id: 'exercise.fault.long-sentence',
    message: 'A sentence has {words} words. Write at most {most}.',
    comment: 'Command line: a trainer checks a scenario that they have written',
  },
  'real-name': /*i18n*/ {
    id: 'exercise.fault.real-name',
    message: '“{word}” is the name of a real country, language or agency. Invent one.',
    comment: 'Command line: a trainer checks a scenario that they have written',
  },
  'after-the-end': /*i18n*/ {
    id: 'exercise.fault.after-the-end',
    message: 'A move at minute {t} comes after the end of the exercise.',
    comment: 'Command line: a trainer checks a scenario that they have written',
  },
};

export const exerciseTexts = {
  usage: /*i18n*/ {
    id: 'exercise.usage',
    message:
      'cape exercise check FILE [--json]             whether a scenario can be played (exit 0, 1 what must be corrected, 2 not tried)\ncape exercise play FILE --script MOVES.json [--json]\n                                              what the debrief shows of these moves: the same moves give the same bytes (exit 0, 1 wrong moves, 2 not tried)\ncape exercise skeleton CASES --case REFERENCE [--json]\n                                              what an exercise can take from a closed case in a file of cases (exit 0, 1 nothing, 2 not tried)\ncape exercise compare FILE --words WORDS [--json]\n                                              which lines of a scenario have a word of the case, from a list with one a line (exit 0, 1 found, 2 not tried)',
    comment: 'Command line: cape exercise without what it needs; keep the commands as they are',
  },
  right: /*i18n*/ {
    id: 'exercise.right',
    message:
      '{title} can be played: {people} people, {things} things, {oracles} plays with the outcome that the file states.',
    comment: 'Command line: a scenario has nothing wrong',
  },
  wrong: /*i18n*/ {
    id: 'exercise.wrong',
    message: '{count, plural, one {# thing must be corrected.} other {# things must be corrected.}}',
    comment: 'Command line: under the list of what is wrong with a scenario',
  },
  wrongMoves: /*i18n*/ {
    id: 'exercise.wrong-moves',
    message: 'Move {number} does not follow the format. See knowledge/exercises/README.md, 6.',
    comment: 'Command line: a file of moves',
  },
  unknownInMove: /*i18n*/ {
    id: 'exercise.unknown-in-move',
    message: 'Move {number} names {id}, which is not in the scenario.',
    comment: 'Command line: a file of moves',
  },
  noMoves: /*i18n*/ {
    id: 'exercise.no-moves',
    message: 'The file of moves cannot be read. It must be JSON: a list of moves.',
    comment: 'Command line: a file of moves',
  },
} as const;
