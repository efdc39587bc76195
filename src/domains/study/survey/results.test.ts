import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAgencyThatSaid, aSurvey } from '../testing/surveys.ts';
import { type Counted, resultsOf } from './results.ts';
import { SurveyResults } from './survey-results.ts';

const codes = { obstaclesOf: new Map([['PS-01', ['OB-A01', 'OB-A08']]]), nameOf: new Map() };
const one = aSurvey({ questions: ['PS-01'] });
const of = (counted: Counted) => resultsOf(one, counted, codes);
const said = (often: number, seldom: number, cannotSay = 0) =>
  anAgencyThatSaid(often + seldom + cannotSay, {
    'PS-01': { weekly: often, never: seldom, ...(cannotSay ? { 'cannot-say': cannotSay } : {}) },
  });

describe('what a survey gave', () => {
  it('is the share of those who could say, with Wilson’s interval, in all and by agency', () => {
    const { questions, answered, asked } = of(
      new Map([
        [1, said(12, 8, 5)],
        [2, said(9, 11)],
      ]),
    );
    expect([answered, asked]).toEqual([45, 70]);
    // R 4.5.0: prop.test(21, 40, correct = FALSE)$conf.int gives 0.3750 and 0.6706
    expect(questions[0]?.often).toEqual({ count: 21, of: 40, share: 0.525, lower: 0.375, upper: 0.6706 });
    expect(questions[0]?.cannotSay).toBe(5);
    expect(questions[0]?.houses.map(({ often }) => often?.count)).toEqual([12, 9]);
  });

  it('shows nothing of an agency of which fewer than five answered, and counts it in all', () => {
    const {
      houses: agencies,
      questions,
      answered,
    } = of(
      new Map<number | null, ReturnType<typeof said>>([
        [1, said(12, 8)],
        [2, said(9, 11)],
        [null, said(6, 7)],
      ]),
    );
    expect(answered).toBe(53);
    expect(agencies.map((agency) => agency.answered)).toEqual([20, 20]);
    expect(questions[0]?.often?.count).toBe(27);
    expect(questions[0]?.houses.length).toBe(2);
  });

  it('hides a second agency where one of few could be worked out from all the others', () => {
    const { houses: agencies, answered } = of(
      new Map<number | null, ReturnType<typeof said>>([
        [1, said(12, 8)],
        [2, said(9, 11)],
        [null, said(1, 2)],
      ]),
    );
    expect(answered).toBe(43);
    expect(agencies.filter((agency) => agency.answered === null).length).toBeGreaterThan(0);
  });

  it('hides the share of an agency where one to four are on either side of it', () => {
    const agencies = (counted: Counted) => of(counted).questions[0]?.houses.map(({ often }) => often?.count ?? null);
    expect(agencies(new Map([1, 2, 3].map((agency) => [agency, said(agency === 1 ? 3 : 10, 10)])))?.[0]).toBeNull();
    expect(agencies(new Map([1, 2, 3].map((agency) => [agency, said(10, agency === 1 ? 3 : 10)])))?.[0]).toBeNull();
  });

  it('shows nothing from which one to four follow who cannot say, in an agency or in all', () => {
    const told = (...cannotSay: number[]) => {
      const [question] = of(new Map(cannotSay.map((unsaid, place) => [place + 1, said(10, 10, unsaid)]))).questions;
      return [
        question?.cannotSay ?? null,
        question?.often?.of ?? null,
        question?.houses.map(({ often }) => often?.of ?? null),
      ];
    };
    expect(told(3)).toEqual([null, null, [null]]);
    // The others are shown: so where all are as well, one of them is hidden beside it.
    const [all, base, agencies] = told(1, 8, 9) as [number | null, number | null, (number | null)[]];
    expect(agencies[0]).toBeNull();
    expect(all === null && base === null ? 1 : agencies.filter((each) => each === null).length - 1).toBeGreaterThan(0);
    expect(told(0, 8, 9)).toEqual([17, 60, [20, 20, 20]]);
  });

  it('asks what would have helped of those who met it, and hides few of them', () => {
    const { questions } = of(
      new Map([
        [1, { ...said(20, 10), 'helped.PS-01.time': 9, 'helped.PS-01.knowledge': 2, 'helped.PS-01.earlier': 3 }],
      ]),
    );
    const helped = new Map(questions[0]?.helped.map(({ help, count }) => [help, count]));
    expect(helped.get('knowledge')).toBeNull();
    expect(helped.get('earlier')).toBeNull();
    expect(helped.get('interpreter')).toBe(0);
  });

  it('ranks in bands: nothing is surely first while intervals meet', () => {
    const two = aSurvey({ questions: ['PS-01', 'PS-02', 'PS-03'] });
    const counted = new Map([
      [
        1,
        anAgencyThatSaid(100, {
          'PS-01': { monthly: 20, never: 80 },
          'PS-02': { monthly: 70, never: 30 },
          'PS-03': { monthly: 65, never: 35 },
        }),
      ],
    ]);
    expect(resultsOf(two, counted, codes).questions.map(({ question, rank }) => [question, rank])).toEqual([
      ['PS-02', [1, 2]],
      ['PS-03', [1, 2]],
      ['PS-01', [3, 3]],
    ]);
  });

  it('never shows a number from one to four, nor one that follows from what it shows', () => {
    const numbers = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9));
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1, maxLength: 4 }), (agencies) => {
        const counted = new Map<number | null, ReturnType<typeof said>>();
        let [often, seldom, cannotSay] = [0, 0, 0];
        agencies.forEach(([met, not, unsaid], place) => {
          if (met + not + unsaid >= 5) counted.set(place + 1, said(met, not, unsaid));
          else [often, seldom, cannotSay] = [often + met, seldom + not, cannotSay + unsaid];
        });
        if (often + seldom + cannotSay > 0) counted.set(null, said(often, seldom, cannotSay));
        const results = SurveyResults.parse(of(counted));
        const isSmall = (value: number): boolean => value > 0 && value < 5;
        const [question] = results.questions;
        for (const share of [question?.often, ...(question?.houses.map((agency) => agency.often) ?? [])]) {
          if (!share) continue;
          expect(isSmall(share.count) || isSmall(share.of - share.count)).toBe(false);
        }
        expect(isSmall(question?.cannotSay ?? 0)).toBe(false);
        // Who answered and could not say: shown of all, or worked out where the base of a share is beside who answered.
        const answeredOf = new Map(results.houses.map(({ house: agency, answered }) => [agency, answered]));
        for (const { house: agency, often: share } of question?.houses ?? [])
          if (share) expect(isSmall((answeredOf.get(agency) ?? 0) - share.of)).toBe(false);
        if (question?.often && results.answered !== null)
          expect(isSmall(results.answered - question.often.of)).toBe(false);
        // What is shown of all agencies but one, taken from what is shown of all, is never one to four.
        const told = results.houses.filter(({ answered }) => answered !== null);
        const rest = (results.answered ?? 0) - told.reduce((sum, { answered }) => sum + (answered ?? 0), 0);
        if (results.answered !== null) expect(isSmall(rest)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
