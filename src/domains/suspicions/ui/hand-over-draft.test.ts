import { describe, expect, it } from 'vitest';
import {
  addressesOf,
  clockIn,
  emptyHandOver,
  filledIn,
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
  excludes: [],
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
describe('a ground of an address', () => {
  const consultation = { ...aGround('se.a', false), excludes: ['called', 'narrative'] };
  const address = {
    unit: 51,
    unitName: 'Provenheten',
    house: 'Provstaden',
    grounds: [consultation, aGround('se.b', false)],
  };
  const groundsFor = (draft: HandOverDraft) => addressesOf(draft, [address], 'bär det inte')[0]?.grounds;

  it('that cannot carry what is filled in stays in sight, and says why it cannot be chosen', () => {
    expect(groundsFor(filled)).toMatchObject([
      { possible: false, whyNot: 'bär det inte' },
      { possible: true, whyNot: null },
    ]);
  });

  it('can be chosen once nothing that it cannot carry is filled in', () => {
    expect(groundsFor({ ...filled, about: 'consultation' })).toEqual(address.grounds);
    expect(filledIn({ ...filled, about: 'consultation' })).not.toContain('called');
    expect(filledIn(filled)).toContain('reach');
  });
});

const wrongIn = (over: Partial<HandOverDraft>) => handOverErrors({ ...filled, ...over }, []).map(({ path }) => path);

describe('a hand-over in the form', () => {
  it('is complete without a firm, a number of people or free text', () => {
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

  it('is acute when the person needs something tonight', () => {
    expect(isAcuteIn(filled)).toBe(false);
    expect(isAcuteIn({ ...filled, tonight: { ...filled.tonight, bed: 'yes' } })).toBe(true);
  });
});

it('a time of day is read as people write it', () => {
  expect(['9', '09.30', '12:00', '24', 'noon', ''].map(clockIn)).toEqual(['09:00', '09:30', '12:00', null, null, null]);
});
