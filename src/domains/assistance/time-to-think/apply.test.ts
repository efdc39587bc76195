import { describe, expect, it } from 'vitest';
import { anEnvelope, aPeriod, aPost, considered, requestArrived, uuid, wished } from '../testing/builders.ts';
import { applicantOf, apply } from './apply.ts';

describe('the application', () => {
  const input = { act: anEnvelope(), toUnit: 71, person: uuid(70), account: 'Påhittad redogörelse.' };
  const by = {
    ...aPost,
    today: '2026-02-06',
    yes: uuid(90),
    fromKind: 'social-services',
    toKind: 'migration',
    capacity: 'support',
    case: null,
    name: { givenNames: 'Temur', familyName: 'Exempelov' },
    also: [],
  };

  it('may be made by a board without any investigation, and by who leads one', () => {
    expect(applicantOf('social-services', 'support')).toBe('social-board');
    expect(applicantOf('police', 'criminal-investigation')).toBe('investigation-leader');
    expect(applicantOf('prosecution', 'criminal-investigation')).toBe('investigation-leader');
    for (const [kind, capacity] of [
      ['coordination', 'support'],
      ['police', 'assistance'],
      ['social-services', 'administration'],
      ['ngo', 'support'],
    ] as const) {
      expect(applicantOf(kind, capacity)).toBeNull();
    }
  });

  it('holds the name in the letter alone: no fact of it says who', () => {
    const [act, send] = apply(input, aPeriod(requestArrived()), by);
    expect(JSON.stringify([act?.facts, send?.facts])).not.toMatch(/Temur|Exempelov/);
    expect(JSON.parse(send?.words?.snapshot ?? '')).toMatchObject({ givenNames: 'Temur', applicant: 'social-board' });
  });

  it.each([
    ['by a house that may not', { fromKind: 'coordination' }, 'forbidden'],
    ['to a house that does not decide', { toKind: 'police' }, 'invalid'],
    ['without the person’s yes', { yes: null }, 'conflict'],
  ])('is refused %s', (_name, over, kind) => {
    expect(() => apply(input, aPeriod(requestArrived()), { ...by, ...over })).toThrow(
      expect.objectContaining({ kind }),
    );
  });

  it('is refused before the person wishes it', () => {
    expect(() => apply(input, aPeriod(), by)).toThrow(expect.objectContaining({ kind: 'conflict' }));
  });

  it('of who leads an investigation needs no yes to be named', () => {
    const leader = { ...by, fromKind: 'police', capacity: 'criminal-investigation', yes: null };
    expect(apply(input, aPeriod(considered(), wished()), leader)[0]?.facts).toMatchObject({
      applicant: 'investigation-leader',
    });
  });
});
