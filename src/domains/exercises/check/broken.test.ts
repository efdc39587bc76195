import { describe, expect, it } from 'vitest';
import type { Exercise, Scenario } from '../scenario/scenario.ts';
import { given } from '../testing/given.ts';
import { checkScenario } from './check-scenario.ts';

const whole = given('restaurant');
const allOf = (ids: Iterable<string | undefined>) => new Set([...ids].flatMap((id) => id ?? []));
const { scenario } = whole;
const against = {
  known: {
    indicators: allOf([
      ...scenario.truth.flatMap(({ indicators }) => indicators),
      ...scenario.objects.map(({ indicator }) => indicator),
      ...scenario.people.flatMap(({ disclosures }) => disclosures.flatMap(({ indicators }) => indicators)),
      ...scenario.injects.map(({ indicator }) => indicator),
      ...scenario.expect.indicators,
    ]),
    evidence: allOf(scenario.objects.map(({ evidence }) => evidence)),
    obstacles: allOf(scenario.aims.map(({ obstacle }) => obstacle)),
  },
  realNames: new Set(['sweden', 'sverige']),
};
const broken = (change: (scenario: Scenario) => Scenario): Exercise => ({ ...whole, scenario: change(scenario) });
const things = (change: (one: Scenario['objects'][number]) => Scenario['objects'][number]) =>
  broken((so) => ({ ...so, objects: so.objects.map(change) }));
const only = (id: string, change: object) => things((one) => (one.id === id ? { ...one, ...change } : one));

describe('a scenario that is broken on purpose is named', () => {
  const cases: readonly (readonly [string, Exercise, string])[] = [
    [
      'an id that is given twice',
      broken((so) => ({ ...so, objects: [...so.objects, ...so.objects.slice(0, 1)] })),
      'twice',
    ],
    ['a room that is not there', only('o-rota', { room: 'cellar' }), 'unknown'],
    ['an indicator that is not in knowledge', only('o-rota', { indicator: 'INS-X99' }), 'not-in-knowledge'],
    [
      'a truth that no one can show',
      broken((so) => ({ ...so, truth: so.truth.map((one) => (one.id === 'T15' ? { ...one, proofs: [] } : one)) })),
      'no-proof',
    ],
    [
      'a thing that is lost and that no one may save',
      only('o-rota', { perishes: { at: 60, how: { sv: 'Borta.', en: 'Gone.' }, saved_by: [], holder: 'employer' } }),
      'no-saver',
    ],
    [
      'something that no care makes a person say',
      broken((so) => ({
        ...so,
        people: so.people.map((one) =>
          one.id === 'sefa'
            ? {
                ...one,
                disclosures: one.disclosures.map((d) =>
                  d.id === 'sefa.wish' ? { ...d, needs: { ...d.needs, open: 101 } } : d,
                ),
              }
            : one,
        ),
      })),
      'never-said',
    ],
    [
      'that everything points one way',
      broken((so) => ({
        ...so,
        objects: so.objects.map(({ against: _, ...one }) => one),
        truth: so.truth.map(({ against: _, ...one }) => one),
      })),
      'no-counter',
    ],
    ['that nothing only looks like a sign', things(({ not_a_sign: _, ...one }) => one), 'no-innocent'],
    [
      'that no one says no',
      broken((so) => ({
        ...so,
        oracle: so.oracle.map((one) => ({
          ...one,
          gives: one.gives.filter(({ result }) => !['no', 'declines', 'closed'].includes(result)),
        })),
      })),
      'no-refusal',
    ],
    [
      'moves that come out otherwise than the file says',
      broken((so) => ({
        ...so,
        oracle: so.oracle.map((one) => ({
          ...one,
          gives: one.gives.map((give, at) => (at === 0 ? { ...give, openness: 99 } : give)),
        })),
      })),
      'oracle',
    ],
    [
      'a debrief that comes out otherwise',
      broken((so) => ({
        ...so,
        debrief_oracle: { moves: so.debrief_oracle?.moves ?? [], gives: { promises: { made: 6 } } },
      })),
      'debrief',
    ],
    ['a real country', only('o-rota', { sv: 'Från Sverige' }), 'real-name'],
    ['a sentence that is too long', only('o-rota', { en: `${'word '.repeat(30)}.` }), 'long-sentence'],
    [
      'a move after the end',
      broken((so) => ({
        ...so,
        oracle: so.oracle.map((one) => ({
          ...one,
          moves: [...one.moves, { t: 599, role: 'police', act: 'pause' as const }],
        })),
      })),
      'after-the-end',
    ],
  ];

  it.each(cases)('%s', (_, exercise, code) => {
    expect(checkScenario(exercise, against).map((one) => one.code)).toContain(code);
  });
});
