import { expect, it } from 'vitest';
import type { SuspicionFacts } from '../../schema.ts';
import { correctErrors, correctedFacts, draftOfFacts } from './correct-draft.ts';

const workplace = {
  name: 'Exempelstäd Demo',
  organisationNumber: '550000-1000',
  street: null,
  municipality: 'Vadsund',
};
const facts: SuspicionFacts = {
  about: 'person',
  called: 'Staren',
  consent: 'not-asked',
  sector: 'cleaning',
  workplace,
  people: { known: 'unknown', number: null },
  signs: [],
  tonight: { bed: 'no', injury: 'unknown', children: 'no', threat: 'unknown' },
  interpreter: null,
  contact: { weekdays: [2], from: '12:00', to: '13:00' },
};
const begun = draftOfFacts(facts);

it('a form that was not touched changes nothing', () => {
  expect([correctErrors(begun), correctedFacts(facts, begun)]).toEqual([[], {}]);
});

it('a correction says what was changed, and keeps of the workplace what the form does not ask', () => {
  expect(
    correctedFacts(facts, { ...begun, municipality: 'Norrvik', interpreter: 'ru', weekdays: [], from: '', to: '' }),
  ).toEqual({
    workplace: { ...workplace, municipality: 'Norrvik' },
    interpreter: 'ru',
    contact: null,
  });
  expect(correctedFacts(facts, { ...begun, known: 'counted', number: '4' })).toEqual({
    people: { known: 'counted', number: 4 },
  });
});

it('what cannot be read is said at its field', () => {
  const wrong = correctErrors({ ...begun, sector: '', known: 'counted', number: 'many', from: 'nine' });
  expect(wrong.map(({ path }) => path)).toEqual(['facts.sector', 'facts.people.number', 'facts.contact.from']);
});
