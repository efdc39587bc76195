import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Happening, stored, uuid } from '../../testing/builders.ts';
import { crossing, directive, given } from '../../testing/letters.ts';
import { done, refusal } from '../../testing/refused.ts';
import { directiveLetter } from '../letter.ts';
import { toGiveDirective } from './give-directive.ts';

describe('a directive', () => {
  it('goes to another agency as a disclosure, with its own text and nothing of the file', () => {
    const [act, sent] = done(toGiveDirective, directive, { ...stored(), today: '2026-11-24', crossing });
    expect(act).toMatchObject({ type: 'directive.give', facts: { letter: uuid(7001) }, words: directive.words });
    const frozen = z.parse(directiveLetter.snapshot, JSON.parse(sent?.words?.snapshot ?? ''));
    expect(frozen).toEqual({
      element: 'SE.BRB.4.1b.LINK.1',
      dueOn: '2026-12-01',
      what: 'Hör henne om skulden.',
      about: 'F-INVENTED',
    });
  });
  it('inside the unit is no disclosure', () => {
    expect(
      done(toGiveDirective, { ...directive, toUnit: null }, { ...stored(), today: '2026-11-24', crossing: null }),
    ).toHaveLength(1);
  });
  it('is about a person in the file, once, by a day to come, in an open investigation', () => {
    const give = (over: object, ...more: Happening[]) =>
      refusal(
        toGiveDirective,
        { ...directive, facts: { ...directive.facts, ...over } },
        { ...stored(...more), today: '2026-11-24', crossing: null },
      );
    expect(give({ dueOn: '2026-11-23' }).at).toBe('facts.dueOn');
    expect(give({ party: uuid(99) }).text).toBe('prosecution.problem.party-unknown');
    expect(give({}, given).text).toBe('prosecution.problem.id-taken');
    const unopened = { ...stored(), state: { ...stored().state, openedAt: null } };
    expect(refusal(toGiveDirective, directive, { ...unopened, today: '2026-11-24', crossing: null }).text).toBe(
      'prosecution.problem.not-opened',
    );
  });
});
