import { describe, expect, it } from 'vitest';
import { lixOf, plainProblems, sentencesOf } from './plain.mjs';

const none = new Map();
const long = 'En mening som har fler ord än tolv och därför är för lång.';
const hard = 'Arbetsgivaravgifternas differentiering förutsätter avtalsöverenskommelser.';

describe('a text of the pages for workers', () => {
  it('may have twelve words in a sentence, and is named with the sentence when it has more', () => {
    expect(plainProblems({ en: none, sv: new Map([['tip.work.invented', `Kort. ${long}`]]) })).toEqual([
      `sv tip.work.invented has 13 words in “${long}”: 12 may be.`,
    ]);
    expect(plainProblems({ en: none, sv: new Map([['tip.work.invented', 'Du får sluta. Vi hjälper dig.']]) })).toEqual(
      [],
    );
  });

  it('is counted as it is seen: a place is one word, and of a choice each answer is a text', () => {
    expect(sentencesOf('Ring {phone}. {n, plural, one {Ett svar} other {# svar}}')).toEqual([
      'Ring ….',
      'Ett svar',
      '# svar',
    ]);
  });

  it('has a LIX of at most 30 in Swedish, together with those that are read with it', () => {
    const of = new Map([['worker-page.invented', hard]]);
    expect(plainProblems({ en: of, sv: of }).map((problem) => problem.split(':')[0])).toEqual([
      `sv ^worker-page\\. has LIX ${lixOf([hard]).toFixed(1)}`,
    ]);
    expect(plainProblems({ en: none, sv: new Map([...of, ['worker-page.more', 'Du får gå. '.repeat(9)]]) })).toEqual(
      [],
    );
  });

  it('is under no such rule when it is of another page', () => {
    expect(plainProblems({ en: none, sv: new Map([['case.invented', long]]) })).toEqual([]);
  });
});

it('LIX is words to a sentence, and long words of a hundred', () => {
  expect(lixOf(['Du får hjälp.', 'Arbetsgivaren ska betala dig.'])).toBeCloseTo(3.5 + (100 * 1) / 7);
});
