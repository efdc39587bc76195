import { expect, it } from 'vitest';
import { agencyKinds } from './agency.ts';
import { findWho, type WhoWanted } from './find-who.ts';
import { registerCsv } from './register-csv.ts';
import { kindOfAgency, type WhoEntry } from './who-is-who.ts';

const entry = (id: string, over: Partial<WhoEntry> = {}): WhoEntry => ({
  ...{ id, from: 'register', country: 'FI', name: id, own: null, kind: 'ngo', role: null, area: null, units: [] },
  ...{ website: null, contacts: [], note: null, verified: false, invented: false, source: 'Invented.' },
  ...over,
});
const contact: WhoEntry['contacts'][number] = {
  ...{ kind: 'phone', value: '+358 000 1', hours: 'around the clock', aroundTheClock: true, languages: ['fi', 'ru'] },
  ...{ audience: ['victims'], where: null, mark: 'S', verified: false, showToWorker: 'yes', note: null },
  source: 'invented.example',
};
const entries = [
  entry('Ensihäälpi', { contacts: [contact] }),
  entry('other', { kind: 'police' }),
  entry('abroad', { country: 'SE' }),
];
const all: WhoWanted = { country: '', kind: '', words: '', aroundTheClock: false };
const found = (over: Partial<WhoWanted>) => findWho(entries, { ...all, ...over }).map(({ id }) => id);

it('finds by country, kind, words without their marks, and who answers day and night', () => {
  expect(found({})).toHaveLength(3);
  expect(found({ country: 'SE' })).toEqual(['abroad']);
  expect(found({ kind: 'police' })).toEqual(['other']);
  expect(found({ words: 'ensihaalpi 000' })).toEqual(['Ensihäälpi']);
  expect(found({ aroundTheClock: true })).toEqual(['Ensihäälpi']);
});

it('is a table with mark and source of each contact, and no cell that a spreadsheet would carry out', () => {
  const [head = '', first = '', second = ''] = registerCsv(entries).split('\r\n');
  expect(head).toContain('mark,verified,note,source');
  expect(first).toContain("phone,'+358 000 1,,around the clock,yes,fi; ru,victims,yes,S,no,,invented.example");
  expect(second.split(',')).toHaveLength(head.split(',').length);
});

it('an agency that is set up here is of a kind that the register has', () => {
  expect(kindOfAgency('work-environment')).toBe('labour-inspectorate');
  expect(kindOfAgency('police')).toBe('police');
  expect(kindOfAgency('something new')).toBe('other');
  for (const kind of ['municipality', 'secretariat', 'gender-equality'])
    expect(agencyKinds).toContain(kindOfAgency(kind));
});
