import type { PlayNow } from '../play/play-state.ts';
import type { Exercise } from '../scenario/scenario.ts';
import { capacitiesUsed, disclosuresMade, unlawfulMoves } from './between-agencies.ts';
import { elementsAtEnd } from './elements.ts';
import { expectations } from './expectations.ts';
import { indicatorsMet } from './indicators.ts';
import { whoKnewWhen } from './knew.ts';
import { lostEvidence } from './lost-evidence.ts';
import { askedAgain, minutesTo, noSaid, promisesMade } from './to-people.ts';
import { voices } from './voice.ts';

/**
 * Everything the debrief shows of a play, worked out from its moves alone, in minutes of play. Process only: no sum, no rank, no
 * comparison of players and no chance of a conviction.
 */
export function debrief(exercise: Exercise, play: PlayNow) {
  const { scenario } = exercise;
  return {
    scenario: scenario.id,
    version: scenario.version,
    indicators: indicatorsMet(exercise, play),
    knew: whoKnewWhen(exercise, play),
    evidence: lostEvidence(exercise, play),
    disclosures: disclosuresMade(exercise, play),
    capacity: capacitiesUsed(play),
    unlawful: unlawfulMoves(exercise, play),
    minutes: minutesTo(exercise, play),
    promises: promisesMade(exercise, play),
    asked_again: askedAgain(exercise, play),
    no: noSaid(play),
    ...elementsAtEnd(exercise, play),
    expected: expectations(exercise, play),
    voices: voices(exercise, play),
    curves: play.curve,
  };
}
export type Debrief = ReturnType<typeof debrief>;
