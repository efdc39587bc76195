import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { anEnvelope, type Happening, stored, uuid, withActs } from '../testing/builders.ts';
import { crossing, directive, given } from '../testing/letters.ts';
import { refusal } from '../testing/refused.ts';
import { answerDirective, giveDirective } from './directive.ts';
import { directiveLetter } from './letter.ts';

describe('a directive', () => {
  it('goes by letter to another house with its own words and nothing of the file', () => {
    const [act, sent] = giveDirective(directive, stored(), '2026-11-24', crossing);
    expect(act).toMatchObject({ type: 'directive.give', facts: { letter: uuid(7001) }, words: directive.words });
    const frozen = z.parse(directiveLetter.snapshot, JSON.parse(sent?.words?.snapshot ?? ''));
    expect(frozen).toEqual({
      element: 'SE.BRB.4.1b.LINK.1',
      dueOn: '2026-12-01',
      what: 'Hör henne om skulden.',
      about: 'F-INVENTED',
    });
  });
  it('inside the unit is no letter', () => {
    expect(giveDirective({ ...directive, toUnit: null }, stored(), '2026-11-24', null)).toHaveLength(1);
  });
  it('is about somebody in the file, once, by a day to come, in an open investigation', () => {
    const give =
      (over: object, ...more: Happening[]) =>
      () =>
        giveDirective({ ...directive, facts: { ...directive.facts, ...over } }, stored(...more), '2026-11-24', null);
    expect(refusal(give({ dueOn: '2026-11-23' })).at).toBe('facts.dueOn');
    expect(refusal(give({ party: uuid(99) })).text).toBe('prosecution.problem.party-unknown');
    expect(refusal(give({}, given)).text).toBe('prosecution.problem.id-taken');
    const unopened = { ...stored(), file: { ...stored().file, openedAt: null } };
    expect(refusal(() => giveDirective(directive, unopened, '2026-11-24', null)).text).toBe(
      'prosecution.problem.not-opened',
    );
  });
  it('is answered once', () => {
    const answer = {
      act: anEnvelope(),
      facts: { directive: uuid(6001), answer: 'done' as const, items: [] },
      words: { answer: null },
    };
    const answered: Happening = ['directive.answer', answer.facts];
    expect(withActs([given], answerDirective(answer, stored(given))).directives[0]?.answered?.answer).toBe('done');
    expect(refusal(() => answerDirective(answer, stored(given, answered))).text).toBe(
      'prosecution.problem.directive-answered',
    );
    expect(refusal(() => answerDirective(answer, stored())).text).toBe('prosecution.problem.directive-unknown');
  });
});
