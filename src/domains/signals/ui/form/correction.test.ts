import { describe, expect, it } from 'vitest';
import { emptyWhen, whenDraftOf } from '../../../../web/form/when-draft.ts';
import type { SignalFacts } from '../../schema.ts';
import { correctionOf as correctionAt } from './correction.ts';
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
const happened = { from: '2026-11-20T12:00:00.000Z', to: '2026-11-20T13:00:00.000Z', precision: 'hour' as const };
const before = { facts, happened, narrative: 'Fyra sängar.' };
const draft = draftOf(facts, before.narrative);
const now = new Date('2026-11-24T08:40:00.000Z');
const correctionOf = (of: Parameters<typeof correctionAt>[0], written: typeof draft, when = whenDraftOf(of.happened)) =>
  correctionAt(of, written, when, now);

describe('a correction', () => {
  it('that changes nothing says nothing', () => {
    expect(correctionOf(before, draft)).toEqual({ facts: {}, narrative: null, changed: [], errors: [] });
  });

  it('states again only the field that is different', () => {
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

  it('does not ask for what another agency never sent', () => {
    const sent = { facts: { sector: facts.sector }, happened: null, narrative: null };
    const correction = correctionOf(sent, { ...draftOf(sent.facts, null), sector: 'cleaning' });
    expect(correction).toEqual({ facts: { sector: 'cleaning' }, narrative: null, changed: ['sector'], errors: [] });
  });

  it('asks for the whole of a fact that the officer has begun to fill in', () => {
    const sent = { facts: { sector: facts.sector }, happened: null, narrative: null };
    const { errors } = correctionOf(sent, { ...draftOf(sent.facts, null), name: 'Påhittet' });
    expect(errors.map(({ path }) => path)).toEqual(['facts.workplace.municipality']);
  });

  it('of the time says when it was noticed, no more exactly than it is known', () => {
    const { facts: said, changed } = correctionOf(before, draft, { ...emptyWhen, precision: 'day', date: '19 nov' });
    expect(said).toEqual({ happened: { from: '2026-11-18T23:00:00.000Z', to: null, precision: 'day' } });
    expect(changed).toEqual(['happened']);
  });

  it('that leaves the time as it is keeps its end, and asks nothing of a time that was never sent', () => {
    expect(correctionOf(before, draft)).toMatchObject({ changed: [], errors: [] });
    const sent = { facts: { sector: facts.sector }, happened: null, narrative: null };
    expect(correctionOf(sent, draftOf(sent.facts, null)).errors).toEqual([]);
  });

  it('of the time asks for what is missing of it', () => {
    const { errors } = correctionOf(before, draft, { ...whenDraftOf(happened), time: '' });
    expect(errors.map(({ path }) => path)).toEqual(['act.happenedFrom.time']);
  });

  it('may not empty the own words', () => {
    expect(correctionOf(before, { ...draft, narrative: ' ' }).errors).toMatchObject([{ path: 'narrative' }]);
  });
});
