import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../entry.ts';
import { type List, lists } from '../lists.ts';
import { faultsIn } from './cross-references.ts';

const plain = { id: 'a', sv: 'påhittat', en: 'invented', valid_from: null, valid_to: null, source: 'invented' };
const anEntry = { ...plain, unverified: true as const };
const nothing = Object.fromEntries(lists.map((list) => [list, { groups: [], entries: [] }])) as unknown as Knowledge;
const only = (list: List, entries: readonly object[], over: Partial<Record<List, object>> = {}): Knowledge =>
  ({ ...nothing, ...over, [list]: { groups: [], entries } }) as Knowledge;
const kinds = (knowledge: Knowledge) =>
  faultsIn(knowledge).map(({ list, entry, field, wrong }) => `${list} ${entry} ${field} ${wrong.kind}`);

describe('lists of knowledge', () => {
  it('without entries have nothing that does not fit', () => {
    expect(faultsIn(nothing)).toEqual([]);
  });

  it('hold each id once', () => {
    expect(kinds(only('stages', [anEntry, anEntry]))).toEqual(['stages a id twice']);
  });

  it('say of each entry either when it was verified or that it is not', () => {
    expect(kinds(only('stages', [plain, { ...anEntry, id: 'b', verified_on: '2026-11-01' }]))).toEqual([
      'stages a verified_on verified-or-not',
      'stages b verified_on verified-or-not',
    ]);
    expect(kinds(only('stages', [{ ...plain, verified_on: '2026-11-01' }]))).toEqual([]);
  });

  it('let nothing end before it begins', () => {
    const dates = { valid_from: '2026-02-01', valid_to: '2026-01-31' };
    expect(kinds(only('stages', [{ ...anEntry, ...dates }]))).toEqual(['stages a valid_to ends-before-it-begins']);
  });

  it('name no entry of another list that is not there', () => {
    const evidence = { ...anEntry, holders: ['bank'], volatility: 'low', independent: 'yes' };
    expect(faultsIn(only('evidence', [evidence]))[0]?.wrong).toEqual({ kind: 'unknown', id: 'bank', in: 'holders' });
    const holders = { groups: [], entries: [{ ...anEntry, id: 'bank' }] };
    expect(faultsIn(only('evidence', [evidence], { holders }))).toEqual([]);
  });

  it('say of each measure what counts it, or why nothing does', () => {
    const counted = { stage: 'identified', exits: [] };
    const measure = (id: string, over: object) => ({ ...anEntry, id, counted: null, not_held: null, ...over });
    const both = { sv: 'påhittat', en: 'invented' };
    const measures = [
      measure('a', {}),
      measure('b', { counted, not_held: both }),
      measure('c', { counted }),
      measure('d', { not_held: both }),
    ];
    expect(kinds(only('report-measures', measures))).toEqual([
      'report-measures a counted counted-or-not-held',
      'report-measures b counted counted-or-not-held',
    ]);
  });

  it('give what only some may mark no other way than a document', () => {
    const observation = {
      ...anEntry,
      by: ['said'],
      evidence: [],
      delphi: [],
      ilo11: [],
      only_in: ['inner-alien-control'],
    };
    expect(kinds(only('observations', [observation]))).toEqual(['observations a by only-from-a-document']);
  });
});
