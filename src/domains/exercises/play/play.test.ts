import { describe, expect, it } from 'vitest';
import { allScenarios, given } from '../testing/given.ts';
import { beginPlay } from './begin-play.ts';
import { makeMove } from './make-move.ts';

describe.each(allScenarios)('%s', (name) => {
  const exercise = given(name);
  it.each(exercise.scenario.oracle.map((oracle) => [oracle.id, oracle] as const))(
    'plays as another program worked it out: %s',
    (_, { moves, gives, end }) => {
      const play = moves.reduce((so, move) => makeMove(exercise, so, move), beginPlay(exercise));
      const answers = play.moves.flatMap(({ t, role, on, topic, purpose, outcome }) =>
        outcome.kind === 'answered'
          ? [
              {
                t,
                role,
                on,
                topic: purpose ? `consent:${purpose}` : topic,
                openness: outcome.openness,
                result: outcome.result,
              },
            ]
          : [],
      );
      expect(answers).toEqual(gives);
      const { trust, fear, fatigue } = play.people[end.person] ?? {};
      expect({ person: end.person, trust, fear, fatigue }).toEqual(end);
    },
  );
});
