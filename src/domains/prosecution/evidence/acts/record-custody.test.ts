import { describe, expect, it } from 'vitest';
import { anEnvelope, anItem, type Happening, itemId, stored, withActs } from '../../testing/builders.ts';
import { done, refusal } from '../../testing/refused.ts';
import { type RecordCustody, toRecordCustody } from './record-custody.ts';

const has: Happening = ['evidence.add', anItem(7)];
type Step = RecordCustody['facts']['step'];
const custody = (step: Step, at: string, words: Partial<RecordCustody['words']> = {}): RecordCustody => ({
  act: anEnvelope(),
  facts: { item: itemId(7), step, at: `${at}:00.000Z` },
  words: {
    ...{ by: 'Anna Alm', from: 'Bo Björk', to: 'Cia Ceder', where: 'rum 4', seal: 'A 1', note: null },
    ...words,
  },
});
const was = (step: Step, at: string): Happening => [
  'evidence.custody',
  { item: itemId(7), number: 7, step, at: `${at}:00.000Z` },
];
const refused = (of: RecordCustody, ...before: readonly Happening[]) =>
  refusal(toRecordCustody, of, stored(has, ...before)).text.replace('prosecution.problem.custody-', '');

describe('custody of a piece of evidence', () => {
  it('is recorded with the number of the evidence; names and seal are sealed', () => {
    const [act] = done(toRecordCustody, custody('seized', '2026-02-11T09:20'), stored(has));
    expect(act).toMatchObject({
      facts: { item: itemId(7), number: 7, step: 'seized', at: '2026-02-11T09:20:00.000Z' },
      words: { by: 'Anna Alm', seal: 'A 1' },
    });
    expect(JSON.stringify(act?.facts)).not.toContain('Anna');
    const { items } = withActs([has], act ? [act] : []);
    expect(items[0]?.custody).toMatchObject([{ step: 'seized', at: '2026-02-11T09:20:00.000Z' }]);
  });

  it('is refused for what is not in the file, and in the future', () => {
    const other = {
      ...custody('seized', '2026-02-11T09:20'),
      facts: { ...custody('seized', '2026-02-11T09:20').facts },
    };
    expect(refusal(toRecordCustody, { ...other, facts: { ...other.facts, item: itemId(8) } }, stored(has)).text).toBe(
      'prosecution.problem.item-unknown',
    );
    expect(refused(custody('moved', '2027-02-11T09:20'))).toBe('in-future');
  });

  it('says from whom, to whom and where, when that is what the step is about', () => {
    expect(refused(custody('received', '2026-02-12T09:20', { from: null }))).toBe('from-missing');
    expect(refused(custody('returned', '2026-02-12T09:20', { to: null }))).toBe('to-missing');
    expect(refused(custody('moved', '2026-02-12T09:20', { where: null }))).toBe('where-missing');
    expect(refused(custody('examined', '2026-02-12T09:20', { from: null, to: null, where: null, seal: null }))).toBe(
      'done',
    );
  });

  it('is not before the day on which it was secured, unless it was found or taken over then', () => {
    expect(refused(custody('moved', '2026-02-10T09:20'))).toBe('before-secured');
    expect(refused(custody('seized', '2026-02-10T09:20'))).toBe('done');
    expect(refused(custody('moved', '2026-02-10T09:30'), was('seized', '2026-02-10T09:20'))).toBe('done');
  });

  it('begins with that it was found, which is once', () => {
    const found = was('found', '2026-02-11T09:00');
    expect(refused(custody('seized', '2026-02-11T08:00'), found)).toBe('before-found');
    expect(refused(custody('found', '2026-02-11T09:00'), found)).toBe('found-already');
    expect(refused(custody('found', '2026-02-11T10:00'), was('seized', '2026-02-11T09:20'))).toBe('found-late');
    expect(refused(custody('found', '2026-02-11T09:10'), was('seized', '2026-02-11T09:20'))).toBe('done');
  });

  it('ends with that it was destroyed', () => {
    const destroyed = was('destroyed', '2026-03-01T09:00');
    expect(refused(custody('moved', '2026-03-02T09:00'), destroyed)).toBe('after-destroyed');
    expect(refused(custody('moved', '2026-02-20T09:00'), destroyed)).toBe('done');
    expect(refused(custody('destroyed', '2026-02-28T09:00'), destroyed)).toBe('destroyed-early');
    expect(refused(custody('destroyed', '2026-02-20T09:00'), was('moved', '2026-02-21T09:00'))).toBe('destroyed-early');
  });

  it('of what was returned goes on once it is received or seized again', () => {
    const returned = was('returned', '2026-03-01T09:00');
    expect(refused(custody('moved', '2026-03-02T09:00'), returned)).toBe('returned-already');
    expect(refused(custody('seized', '2026-03-02T09:00'), returned)).toBe('done');
    expect(refused(custody('moved', '2026-03-03T09:00'), returned, was('seized', '2026-03-02T09:00'))).toBe('done');
    expect(refused(custody('returned', '2026-03-01T09:00'), was('moved', '2026-03-02T09:00'))).toBe('returned-early');
  });
});
