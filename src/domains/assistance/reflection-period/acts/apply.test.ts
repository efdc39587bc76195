import { describe, expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anEnvelope, aPeriod, aPost, considered, requestArrived, uuid, wished } from '../../testing/builders.ts';
import { applicantOf } from '../applicant-of.ts';
import { toApply } from './apply.ts';

describe('the application', () => {
  const input = { act: anEnvelope(), toUnit: 71, person: uuid(70), account: 'Påhittad redogörelse.' };
  const by = {
    ...aPost,
    today: '2026-02-06',
    yes: uuid(90),
    toKind: 'migration',
    applicant: 'social-board' as const,
    case: null,
    name: { givenNames: 'Temur', familyName: 'Exempelov' },
    also: [],
    look: [],
  };
  const now = new Date('2026-02-06T08:15:00.000Z');

  it('may be made by a board without any investigation, and by the leader of one', () => {
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
    const [act, send] = decide(toApply, input, { ...aPeriod(requestArrived()), ...by }, now);
    expect(JSON.stringify([act?.facts, send?.facts])).not.toMatch(/Temur|Exempelov/);
    expect(JSON.parse(send?.words?.snapshot ?? '')).toMatchObject({ givenNames: 'Temur', applicant: 'social-board' });
  });

  it.each([
    ['by an agency that may not', { applicant: null }, 'forbidden'],
    ['to an agency that does not decide', { toKind: 'police' }, 'invalid'],
    ['without the person’s yes', { yes: null }, 'conflict'],
  ])('is refused %s', (_name, over, kind) => {
    expect(() => decide(toApply, input, { ...aPeriod(requestArrived()), ...by, ...over }, now)).toThrow(
      expect.objectContaining({ kind }),
    );
  });

  it('is refused before the person wishes it', () => {
    expect(() => decide(toApply, input, { ...aPeriod(), ...by }, now)).toThrow(
      expect.objectContaining({ kind: 'conflict' }),
    );
  });

  it('of the leader of an investigation needs no consent to be named', () => {
    const leader = { ...by, applicant: 'investigation-leader' as const, yes: null };
    expect(decide(toApply, input, { ...aPeriod(considered(), wished()), ...leader }, now)[0]?.facts).toMatchObject({
      applicant: 'investigation-leader',
    });
  });
});
