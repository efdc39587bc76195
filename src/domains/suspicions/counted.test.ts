import { describe, expect, it } from 'vitest';
import { countClosed, countTaken } from './counted.ts';
import type { Ending } from './suspicion.ts';
import { aConsultation, anArrival, anEnvelope, aStanding, someFacts, someFile, uuid } from './testing/builders.ts';

const workplace = { name: 'Exempelstäd Demo', organisationNumber: null, street: null, municipality: 'Motala' };
const of = (facts = someFacts({ workplace })) => ({
  id: uuid(7),
  at: someFile,
  state: aStanding(anArrival(facts)),
});
const closed = (over: Partial<Ending>, about = of()) =>
  countClosed({ outcome: 'closed', reason: 'not-reached', on: anEnvelope().happenedFrom, ...over }, about).map(
    ({ stage, chain, exit }) => [stage, chain, exit],
  );

describe('what a hand-over adds to the study', () => {
  it('is one suspicion for each person it is about, from the day it came, with its letter and its place', () => {
    expect(countTaken(of(someFacts({ workplace, people: { known: 'counted', number: 9 } })))).toMatchObject([
      {
        stage: 'suspicion',
        chain: null,
        person: uuid(7),
        on: '2026-11-20',
        letters: [uuid(800)],
        place: { country: 'SE', municipality: workplace.municipality },
        sector: 'cleaning',
      },
    ]);
  });

  it('is no person for a consultation, whatever becomes of it', () => {
    expect(countTaken(of(aConsultation()))).toEqual([]);
    expect(closed({ outcome: 'consultation', reason: 'advice-given' }, of(aConsultation()))).toEqual([]);
  });

  it('ends the path to protection by its reason, and a justified no is no attrition', () => {
    expect(closed({})).toEqual([['suspicion', 'protection', 'contact-lost']]);
    expect(closed({ reason: 'no-consent' })).toEqual([['suspicion', 'protection', 'withdrew']]);
    expect(closed({ reason: 'nothing-to-it' })).toEqual([['suspicion', 'protection', 'unfounded']]);
    expect(closed({ reason: 'other-house-has-it' })).toEqual([['suspicion', 'protection', 'referred-on']]);
  });

  it('continues where a case was opened', () => {
    expect(closed({ outcome: 'case', reason: 'case-opened' })).toEqual([]);
    expect(closed({ outcome: 'case', reason: 'not-reached' })).toEqual([]);
  });
});
