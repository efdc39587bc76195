import { expect, it } from 'vitest';
import { someFacts } from '../../testing/builders.ts';
import { contactOf, peopleOf } from '../hand-over-draft.ts';
import { draftOfEarlier } from './from-earlier.ts';

it('fills in what the first hand-over said, and asks again for consent, reason and ground', () => {
  const facts = someFacts({ consent: 'yes', people: { known: 'estimated', number: 7 } });
  const shown = { facts, narrative: 'Påhittade egna ord.', reach: null } as Parameters<typeof draftOfEarlier>[0];
  const draft = draftOfEarlier(shown, 51);
  expect(draft).toMatchObject({ called: 'Staren', sector: 'cleaning', narrative: 'Påhittade egna ord.', unit: '51' });
  expect(draft.signs).toEqual({ 'INS-P06': ['said'], 'INS-F05': ['seen'] });
  expect(contactOf(draft)).toEqual(facts.contact);
  expect(peopleOf(draft)).toEqual(facts.people);
  expect(draft).toMatchObject({ consent: '', purpose: '', ground: '' });
  expect(draftOfEarlier(shown, null).unit).toBe('');
});
