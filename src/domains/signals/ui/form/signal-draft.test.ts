import { describe, expect, it } from 'vitest';
import { SignalFacts } from '../../schema.ts';
import { draftOf, emptyDraft, errorsIn, factsOf, type SignalDraft } from './signal-draft.ts';

const aDraft = (change: Partial<SignalDraft> = {}): SignalDraft => ({
  ...emptyDraft,
  channel: 'on-site',
  sector: 'restaurant',
  name: 'Tre Påhittade Måsar',
  municipality: 'Vadsund',
  known: 'unknown',
  narrative: 'Fyra sängar ovanför köket.',
  ...change,
});

const paths = (change: Partial<SignalDraft>): string[] => errorsIn(aDraft(change)).map(({ path }) => path);

describe('the form of a signal', () => {
  it('asks for what cannot be left open, in the order of the page', () => {
    expect(errorsIn(emptyDraft).map(({ path }) => path)).toEqual([
      'facts.channel',
      'facts.sector',
      'facts.workplace.name',
      'facts.workplace.municipality',
      'facts.people.known',
      'narrative',
    ]);
  });

  it('makes facts that the server accepts', () => {
    expect(errorsIn(aDraft())).toEqual([]);
    expect(SignalFacts.safeParse(factsOf(aDraft({ organisationNumber: '5566778899' }))).success).toBe(true);
  });

  it('keeps not known apart from zero', () => {
    expect(factsOf(aDraft()).people).toEqual({ known: 'unknown', number: null });
    expect(factsOf(aDraft({ known: 'counted', number: '0' })).people).toEqual({ known: 'counted', number: 0 });
    expect(paths({ known: 'estimated', number: '0' })).toEqual(['facts.people.number']);
    expect(paths({ known: 'counted', number: '' })).toEqual(['facts.people.number']);
    expect(paths({ known: 'counted', number: 'några' })).toEqual(['facts.people.number']);
  });

  it('leaves out a theme that nothing was noted about', () => {
    const facts = factsOf(aDraft({ signs: { pay: ['said', 'document'], hours: [] } }));
    expect(facts.signs).toEqual([{ theme: 'pay', known: ['said', 'document'] }]);
  });

  it('gives back the facts that it was filled with', () => {
    const facts = factsOf(
      aDraft({ organisationNumber: '556677-8899', known: 'counted', number: '3', signs: { pay: ['said'] } }),
    );
    expect(factsOf(draftOf(facts, 'ord'))).toEqual(facts);
  });

  it('stops a number without ten digits, but never one with a wrong check digit', () => {
    expect(paths({ organisationNumber: '12345' })).toEqual(['facts.workplace.organisationNumber']);
    expect(paths({ organisationNumber: '556677-8890' })).toEqual([]);
  });
});
