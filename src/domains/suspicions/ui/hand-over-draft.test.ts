import { describe, expect, it } from 'vitest';
import {
  clockIn,
  emptyHandOver,
  type HandOverDraft,
  handOverErrors,
  handOverOf,
  isAcuteIn,
} from './hand-over-draft.ts';

const aGround = (id: string, weighing: boolean) => ({
  id,
  sentence: 'Påhittad mening.',
  provision: 'Påhittad paragraf',
  weighing,
  verified: false,
  possible: true,
  whyNot: null,
});
const chosen = (weighing: boolean) => ({
  address: { unit: 51, unitName: 'Provenheten', house: 'Provstaden', grounds: [] },
  ground: aGround('se.b', weighing),
});
const filled: HandOverDraft = {
  ...emptyHandOver,
  about: 'person',
  called: 'Staren',
  consent: 'not-asked',
  sector: 'cleaning',
  signs: { 'INS-F05': ['seen'], 'INS-P06': 'asked-not-so' },
  weekdays: [2],
  from: '12',
  to: '13',
  reach: 'Ett påhittat nummer.',
  unit: '51',
  purpose: 'Ett påhittat ändamål.',
  ground: 'se.b',
};
const wrongIn = (over: Partial<HandOverDraft>) => handOverErrors({ ...filled, ...over }, []).map(({ path }) => path);

describe('a hand-over in the form', () => {
  it('is complete without a firm, a number of people or own words', () => {
    expect(wrongIn({})).toEqual([]);
    expect(handOverOf(filled, chosen(false))).toMatchObject({
      toUnit: 51,
      facts: {
        called: 'Staren',
        workplace: null,
        people: { known: 'unknown', number: null },
        signs: [
          { code: 'INS-F05', known: ['seen'] },
          { code: 'INS-P06', known: 'asked-not-so' },
        ],
        contact: { weekdays: [2], from: '12:00', to: '13:00' },
      },
      narrative: null,
      reach: 'Ett påhittat nummer.',
      weighing: null,
    });
  });

  it('asks for an alias and for what the person said, and stops at a no', () => {
    expect(wrongIn({ called: '', consent: '' })).toEqual(['facts.called', 'facts.consent']);
    expect(wrongIn({ consent: 'no' })).toEqual(['facts.consent']);
  });

  it('says what is wrong with a safe time that was begun', () => {
    expect(wrongIn({ weekdays: [] })).toEqual(['facts.contact.weekdays']);
    expect(wrongIn({ from: '25' })).toEqual(['facts.contact.from']);
    expect(wrongIn({ to: '11' })).toEqual(['facts.contact.to']);
    expect(wrongIn({ weekdays: [], from: '', to: '' })).toEqual([]);
  });

  it('as a consultation takes nothing along that was written of a person', () => {
    const told = handOverOf({ ...filled, about: 'consultation', narrative: 'Påhittade ord.' }, chosen(false));
    expect(told).toMatchObject({ facts: { called: null, contact: null }, narrative: null, reach: null });
  });

  it('is nothing to send while something is missing, and takes both interests where the ground weighs', () => {
    expect(handOverOf(filled, { address: undefined, ground: undefined })).toBeNull();
    expect(handOverOf({ ...filled, sector: '' }, chosen(false))).toBeNull();
    expect(handOverOf({ ...filled, interestInSharing: ' Ett skäl. ' }, chosen(true))?.weighing).toMatchObject({
      interestInSharing: 'Ett skäl.',
    });
  });

  it('is acute when somebody needs something tonight', () => {
    expect(isAcuteIn(filled)).toBe(false);
    expect(isAcuteIn({ ...filled, tonight: { ...filled.tonight, bed: 'yes' } })).toBe(true);
  });
});

it('a time of day is read as people write it', () => {
  expect(['9', '09.30', '12:00', '24', 'noon', ''].map(clockIn)).toEqual(['09:00', '09:30', '12:00', null, null, null]);
});
