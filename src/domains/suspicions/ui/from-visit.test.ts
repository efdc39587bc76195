import { describe, expect, it } from 'vitest';
import type { VisitShown } from '../../inspections/public.ts';
import { draftOfVisit } from './from-visit.ts';
import { handOverOf } from './hand-over-draft.ts';
import { visitSearch } from './visit-search.ts';

type Note = VisitShown['observations'][number];
const note = (over: Partial<Note>): Note => ({
  id: '018f0000-0000-7000-8000-000000000001',
  by: 'Invented',
  at: '2026-02-05T18:05:00.000Z',
  signs: [],
  photos: 0,
  place: null,
  note: null,
  worker: null,
  media: [],
  signed: null,
  sortedAs: null,
  ...over,
});
const aVisit = (...observations: Note[]) =>
  ({ workplace: { name: 'Exempelkrogen Demo', municipality: 'Vadsund' }, observations }) as unknown as VisitShown;
const begun = (...observations: Note[]) => draftOfVisit(aVisit(...observations), () => '19.05');

describe('a hand-over that begins with a visit', () => {
  it('has the place, the signs that were seen or read, and the notes, each on a line', () => {
    const draft = begun(
      note({ signs: [{ code: 'INS-I01', known: ['seen'] }], place: 'Office', note: 'Three passports.' }),
      note({ signs: [{ code: 'INS-I01', known: ['document'] }], note: 'A list of names.' }),
    );
    expect(draft).toMatchObject({ name: 'Exempelkrogen Demo', municipality: 'Vadsund' });
    expect(draft.signs).toEqual({ 'INS-I01': ['seen', 'document'] });
    expect(draft.narrative).toBe('19.05 Office: Three passports.\n19.05 A list of names.');
  });

  it('has nothing of what a person said or answered', () => {
    const draft = begun(
      note({ signs: [{ code: 'INS-F02', known: ['seen', 'said'] }], note: 'She says that she owes money.' }),
      note({ signs: [{ code: 'INS-I01', known: 'asked-and-not-so' }], note: 'He has his passport.' }),
    );
    expect(draft.signs).toEqual({});
    expect(draft.narrative).toBe('');
  });

  it('leaves out what was sorted for another purpose', () => {
    expect(begun(note({ note: 'No eye-wash.', sortedAs: 'own-case' })).narrative).toBe('');
    expect(
      begun(note({ signs: [{ code: 'INS-C02', known: ['seen'] }], note: 'Four beds.', sortedAs: 'hand-over' }))
        .narrative,
    ).toContain('Four beds.');
  });

  it('carries no note when it is about no person', () => {
    const draft = {
      ...begun(note({ note: 'Four beds.' })),
      about: 'consultation' as const,
      sector: 'restaurant',
      unit: '51',
    };
    const address = { unit: 51 } as Parameters<typeof handOverOf>[1]['address'];
    const ground = { id: 'se.trial', weighing: false } as Parameters<typeof handOverOf>[1]['ground'];
    expect(handOverOf(draft, { address, ground })).toMatchObject({ narrative: null, reach: null });
  });
});

it('an address that names no visit begins an empty hand-over', () => {
  expect(visitSearch({ visit: 'none' })).toEqual({});
});
