import { describe, expect, it } from 'vitest';
import type { SignalFacts } from '../schema.ts';
import { correctionOf } from './correction.ts';
import { draftOf } from './signal-draft.ts';

const facts: SignalFacts = {
  channel: 'on-site',
  sector: 'car-wash',
  workplace: { name: 'Blänkpåhitt', organisationNumber: null, street: null, municipality: 'Vadsund' },
  people: { known: 'unknown', number: null },
  signs: [
    { theme: 'pay', known: ['said', 'seen'] },
    { theme: 'hours', known: ['said'] },
  ],
};
const before = { facts, narrative: 'Fyra sängar.' };
const draft = draftOf(facts, before.narrative);

describe('a correction', () => {
  it('that changes nothing says nothing', () => {
    expect(correctionOf(before, draft)).toEqual({ facts: {}, narrative: null, changed: [], errors: [] });
  });

  it('says anew only the field that is different', () => {
    const correction = correctionOf(before, { ...draft, known: 'counted', number: '0' });
    expect(correction.facts).toEqual({ people: { known: 'counted', number: 0 } });
    expect(correction.changed).toEqual(['people']);
  });

  it('of the own words leaves the facts alone', () => {
    expect(correctionOf(before, { ...draft, narrative: 'Fem sängar.' })).toMatchObject({
      facts: {},
      narrative: 'Fem sängar.',
      changed: ['narrative'],
    });
  });

  it('does not ask for what another house never sent', () => {
    const sent = { facts: { sector: facts.sector }, narrative: null };
    const correction = correctionOf(sent, { ...draftOf(sent.facts, null), sector: 'cleaning' });
    expect(correction).toEqual({ facts: { sector: 'cleaning' }, narrative: null, changed: ['sector'], errors: [] });
  });

  it('asks for the whole of a fact that somebody has begun to fill in', () => {
    const sent = { facts: { sector: facts.sector }, narrative: null };
    const { errors } = correctionOf(sent, { ...draftOf(sent.facts, null), name: 'Påhittet' });
    expect(errors.map(({ path }) => path)).toEqual(['facts.workplace.municipality']);
  });

  it('may not empty the own words', () => {
    expect(correctionOf(before, { ...draft, narrative: ' ' }).errors).toMatchObject([{ path: 'narrative' }]);
  });
});
