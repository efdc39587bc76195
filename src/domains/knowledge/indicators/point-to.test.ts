import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { listsAsTheyLie } from '../testing/lists.ts';
import type { Answer, Answers } from './answer.ts';
import type { Deciding, Finding } from './both-strengths.ts';
import type { DimensionId, Indicator } from './indicator.ts';
import type { PatternId } from './pattern.ts';
import { childPointsTo, pointTo } from './point-to.ts';

let indicators: readonly Indicator[];
beforeAll(async () => {
  ({ indicators } = await listsAsTheyLie());
});

const of = (answers: Answers, list: readonly Indicator[] = indicators) =>
  pointTo({ age: 'adult', indicators: list, answers });
const dimension = (answers: Answers, id: DimensionId) => {
  const found = of(answers).dimensions.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const findings = (answers: Answers) => of(answers).dimensions.map(({ finding }) => finding);
const pattern = (answers: Answers, id: PatternId): Finding | undefined =>
  of(answers).patterns.find((one) => one.id === id)?.finding;
const yes = (...ids: readonly string[]): Answers => Object.fromEntries(ids.map((id) => [id, 'yes'] as const));
const no = (start: string): Answers =>
  Object.fromEntries(indicators.filter(({ id }) => id.startsWith(start)).map(({ id }) => [id, 'no'] as const));

/** How much is settled in favour: another yes must never reduce it. */
const rank: Record<Finding, number> = { negative: 0, undetermined: 1, borderline: 1.5, positive: 2 };
const answer = fc.constantFrom<Answer>('yes', 'no', 'unknown', 'not-asked');
const someAnswers = () =>
  fc
    .array(answer, { minLength: 67, maxLength: 67 })
    .map((all) => Object.fromEntries(indicators.map(({ id }, at) => [id, all[at] ?? 'not-asked'] as const)));
const anIndicator = () => fc.constantFrom(...indicators.map(({ id }) => id));

describe('a dimension', () => {
  it('without answers is not yet known, and no single answer would settle it', () => {
    expect(findings({})).toEqual(Array(6).fill('undetermined'));
    expect(of({}).dimensions.flatMap(({ decides }) => decides)).toEqual([]);
  });

  it('with long hours alone needs another sign, and any other would do', () => {
    const { finding, decides } = dimension(yes('EX01'), 'exploitation');
    expect(finding).toBe('undetermined');
    expect(decides).toEqual(
      ['EX02', 'EX03', 'EX04', 'EX05', 'EX06', 'EX07', 'EX08', 'EX09'].map((indicator) => ({
        indicator,
        answer: 'yes',
        makes: 'positive',
      })),
    );
  });

  it('is certainly not there when it would not become so even if every open answer were a yes', () => {
    const answers = { ...no('EX'), EX02: 'yes', EX03: 'not-asked' } as const;
    expect(dimension(answers, 'exploitation').finding).toBe('negative');
    expect(dimension({ ...answers, EX04: 'unknown' }, 'exploitation')).toMatchObject({
      finding: 'undetermined',
      decides: [
        { indicator: 'EX03', answer: 'no', makes: 'negative' },
        { indicator: 'EX04', answer: 'no', makes: 'negative' },
      ],
    });
  });

  it('that turns on a disputed strength is borderline, and says on which', () => {
    expect(dimension({ ...no('VR'), ...yes('VR01', 'VR13', 'VR14') }, 'recruitment-abuse-vulnerability')).toMatchObject(
      {
        finding: 'borderline',
        listed: 'negative',
        other: 'positive',
        disputed: ['VR13', 'VR14'],
      },
    );
    expect(dimension(yes('VR01', 'VR02', 'VR13'), 'recruitment-abuse-vulnerability').finding).toBe('positive');
  });

  it('is never made less positive by a yes', () => {
    fc.assert(
      fc.property(someAnswers(), anIndicator(), (answers, changed) => {
        const before = findings(answers);
        const after = findings({ ...answers, [changed]: 'yes' });
        // From no to yes, or from open to yes: a dimension may be opened or settled, and never goes down.
        before.forEach((finding, at) => {
          expect(rank[after[at] ?? 'negative']).toBeGreaterThanOrEqual(rank[finding]);
        });
      }),
    );
  });
});

describe('what is not known', () => {
  it('is never counted: unknown and not asked come to the same', () => {
    fc.assert(
      fc.property(someAnswers(), (answers) => {
        const asked = Object.fromEntries(
          Object.entries(answers).map(([id, one]) => [id, one === 'unknown' ? ('not-asked' as const) : one]),
        );
        const left = Object.fromEntries(Object.entries(asked).filter(([, one]) => one !== 'not-asked'));
        expect(of(answers)).toEqual(of(asked));
        expect(of(answers)).toEqual(of(left));
      }),
    );
  });

  it('changes nothing by the order in which it was asked, or by the order of the list', () => {
    fc.assert(
      fc.property(someAnswers(), fc.nat(66), (answers, turn) => {
        const turned = [...indicators.slice(turn), ...indicators.slice(0, turn)];
        const other = Object.fromEntries(Object.entries(answers).reverse());
        const plain = (list: readonly Indicator[], given: Answers) => {
          const { dimensions, patterns, forcedLabour } = of(given, list);
          const sorted = ({ decides, ...rest }: { decides: readonly Deciding[] }) => ({
            ...rest,
            decides: decides.map((one) => JSON.stringify(one)).sort(),
          });
          return JSON.stringify([
            dimensions.map((one) => ({ ...sorted(one), yes: [...one.yes].sort(), disputed: [...one.disputed].sort() })),
            patterns.map(sorted),
            forcedLabour,
          ]);
        };
        expect(plain(turned, other)).toBe(plain(indicators, answers));
      }),
    );
  });
});

describe('an answer that is said to settle something', () => {
  it('does settle it, and every single one that does is named', () => {
    fc.assert(
      fc.property(
        someAnswers(),
        anIndicator(),
        fc.constantFrom('yes' as const, 'no' as const),
        (answers, id, given) => {
          const before = of(answers);
          const after = of({ ...answers, [id]: given });
          const isOpen = answers[id] === 'unknown' || answers[id] === 'not-asked';
          for (const kind of ['dimensions', 'patterns'] as const)
            before[kind].forEach(({ finding, decides }, at) => {
              const then = after[kind][at]?.finding;
              const said = decides.find((one) => one.indicator === id && one.answer === given)?.makes;
              const isSettled = isOpen && then !== finding && (then === 'positive' || then === 'negative');
              expect(said).toBe(isSettled ? then : undefined);
            });
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the patterns', () => {
  const recruited = () => yes('DR01', 'DR02');
  const exploited = () => yes('EX01', 'EX04');
  const coerced = () => yes('CD01', 'CD02');

  it('strict, wide and forced labour hold as soon as their dimensions do', () => {
    const answers = { ...recruited(), ...exploited(), ...coerced() };
    expect(of(answers).patterns.map(({ id, finding }) => [id, finding])).toEqual([
      ['strict', 'positive'],
      ['wide', 'positive'],
      ['forced-labour', 'positive'],
      ['deceived', 'negative'],
      ['exploited', 'negative'],
    ]);
  });

  it('forced labour needs no recruitment; wide takes vulnerability for the means', () => {
    const answers = { ...exploited(), ...coerced() };
    expect(pattern(answers, 'forced-labour')).toBe('positive');
    expect(pattern(answers, 'strict')).toBe('undetermined');
    expect(pattern({ ...answers, ...no('DR'), ...no('CR') }, 'strict')).toBe('negative');
    expect(pattern({ ...answers, ...no('DR'), ...no('CR'), ...yes('VR01', 'VR03', 'VR05') }, 'wide')).toBe('positive');
  });

  it('exploited and deceived wait until coercion is certainly absent', () => {
    expect(pattern({ ...recruited(), ...exploited() }, 'deceived')).toBe('undetermined');
    expect(pattern({ ...recruited(), ...exploited(), ...no('CD') }, 'deceived')).toBe('positive');
    expect(pattern({ ...exploited(), ...no('CD'), ...no('DR'), ...no('CR') }, 'exploited')).toBe('positive');
    expect(pattern({ ...exploited(), ...no('CD'), ...no('DR') }, 'exploited')).toBe('undetermined');
  });

  it('are borderline where the only thing that carries them is', () => {
    const answers = { ...exploited(), ...coerced(), ...no('DR'), ...no('CR'), ...no('VR') };
    expect(pattern({ ...answers, ...yes('VR01', 'VR13', 'VR14') }, 'wide')).toBe('borderline');
  });
});

describe('a child', () => {
  it('is never read by the rule for adults, and the refusal says what to do', () => {
    expect(() => pointTo({ age: 'child', indicators, answers: {} })).toThrow(
      expect.objectContaining({ message: 'indicators.not-for-a-child' }),
    );
  });

  it('needs exploitation and an act, and no means', () => {
    const exploited = yes('EX01', 'EX02');
    const found = (answers: Answers, act: Answer) => childPointsTo({ indicators, answers, act }).finding;
    expect(found(exploited, 'yes')).toBe('positive');
    expect(found(exploited, 'not-asked')).toBe('undetermined');
    expect(found(exploited, 'no')).toBe('negative');
    expect(found({ ...exploited, ...no('DR'), ...no('CR'), ...no('CD'), ...no('V') }, 'yes')).toBe('positive');
    expect(found(no('EX'), 'yes')).toBe('negative');
    expect(childPointsTo({ indicators, answers: {}, act: 'yes' }).sentence.id).toBe('indicators.of-a-child');
  });
});
