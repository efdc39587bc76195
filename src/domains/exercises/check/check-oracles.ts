import { debrief } from '../debrief/debrief.ts';
import { beginPlay } from '../play/begin-play.ts';
import { makeMove } from '../play/make-move.ts';
import { playAll } from '../play/play.ts';
import type { Exercise } from '../scenario/scenario.ts';
import { spliced } from '../scenario/spliced.ts';
import { fault, type ScenarioFault } from './fault.ts';

/** Whether the moves that the file gives come out as the file says. */
export function checkOracles(exercise: Exercise): readonly ScenarioFault[] {
  const { scenario } = exercise;
  const answers = scenario.oracle.flatMap(({ id, moves, gives, end }) => {
    const play = moves.reduce((so, move) => makeMove(exercise, so, move), beginPlay(exercise));
    const came = play.moves.flatMap(({ t, role, on = '', topic, purpose, outcome }) =>
      outcome.kind === 'answered'
        ? [
            {
              t,
              role,
              on,
              topic: purpose ? `consent:${purpose}` : (topic ?? ''),
              openness: outcome.openness,
              result: outcome.result,
            },
          ]
        : [],
    );
    const { trust, fear, fatigue } = play.people[end.person] ?? {};
    const wrong = gives.find((expected, at) => !isSame(came[at], expected));
    const ended = isSame({ trust, fear, fatigue }, { trust: end.trust, fear: end.fear, fatigue: end.fatigue });
    return [
      ...(wrong ? [fault(`oracle.${id}`, 'oracle', { t: wrong.t, expected: wrong.result })] : []),
      ...(came.length === gives.length && ended
        ? []
        : wrong
          ? []
          : [fault(`oracle.${id}.end`, 'oracle', { t: play.t, expected: end.person })]),
    ];
  });
  const whole = scenario.debrief_oracle;
  if (!whole) return answers;
  const found: Readonly<Record<string, unknown>> = {
    ...debrief(exercise, playAll(exercise, spliced(scenario, whole.moves))),
  };
  const expected = Object.entries(whole.gives as Readonly<Record<string, unknown>>);
  return [
    ...answers,
    ...expected
      .filter(([key, value]) => !holdsIn(value, found[key]))
      .map(([key]) => fault(`debrief_oracle.${key}`, 'debrief', { key })),
  ];
}

const isSame = (a: unknown, b: unknown): boolean => holdsIn(a, b) && holdsIn(b, a);

/** Whether everything that is expected is there; what is found may say more. */
function holdsIn(expected: unknown, found: unknown): boolean {
  if (Array.isArray(expected))
    return (
      Array.isArray(found) && found.length === expected.length && expected.every((one, at) => holdsIn(one, found[at]))
    );
  if (typeof expected !== 'object' || expected === null) return Object.is(expected, found);
  if (typeof found !== 'object' || found === null) return false;
  return Object.entries(expected).every(([key, value]) =>
    holdsIn(value, (found as Readonly<Record<string, unknown>>)[key]),
  );
}
