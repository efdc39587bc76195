import { expect, it } from 'vitest';
import type { SuspicionFacts } from '../../schema.ts';
import { contactOf, peopleOf } from '../hand-over-draft.ts';
import { draftOfEarlier } from './from-earlier.ts';

const facts: SuspicionFacts = {
  about: 'person',
  called: 'Staren',
  consent: 'yes',
  sector: 'cleaning',
  workplace: { name: 'Exempelstäd Demo', organisationNumber: null, street: null, municipality: 'Vadsund' },
  people: { known: 'estimated', number: 7 },
  signs: [
    { code: 'INS-P06', known: ['said'] },
    { code: 'INS-F05', known: ['seen'] },
  ],
  tonight: { bed: 'yes', injury: 'unknown', children: 'no', threat: 'unknown' },
  interpreter: null,
  contact: { weekdays: [2], from: '12:00', to: '13:00' },
};

it('fills in what the first hand-over said, and asks again for consent, reason and ground', () => {
  const shown = { facts, narrative: 'Påhittade egna ord.', reach: null } as Parameters<typeof draftOfEarlier>[0];
  const draft = draftOfEarlier(shown, 51);
  expect(draft).toMatchObject({ called: 'Staren', sector: 'cleaning', narrative: 'Påhittade egna ord.', unit: '51' });
  expect(draft.signs).toEqual({ 'INS-P06': ['said'], 'INS-F05': ['seen'] });
  expect(draft.tonight).toEqual(facts.tonight);
  expect(contactOf(draft)).toEqual(facts.contact);
  expect(peopleOf(draft)).toEqual(facts.people);
  expect(draft).toMatchObject({ consent: '', purpose: '', ground: '' });
  expect(draftOfEarlier(shown, null).unit).toBe('');
});
