import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personsIn } from '../file/persons-in.ts';
import { readCaseloadText } from '../file/read-text.ts';
import { isWrongFile } from '../file/reading.ts';
import { htcdsFields } from './fields.ts';
import { readFields } from './record.ts';
import { whyNotHeld } from './why-not-held.ts';

const header = [
  'con_Consent',
  'vic_TraffickingStatus',
  'vic_TypeOfExploitation',
  'cas_Status',
  'cas_IncomingReferralDate',
  'cas_OutgoingReferralDate',
  'spl_ActionPlan',
  'prs_FirstName',
  'own_notes',
] as const;
type Cells = Record<(typeof header)[number], string>;

/** A row that fills nothing but unknown columns is empty, as those of IOM's spreadsheet are that hold a counter. */
const saysSomething = (row: Cells): boolean => header.some((name) => name !== 'own_notes' && row[name] !== '');

const anyRow: fc.Arbitrary<Cells> = fc.record({
  con_Consent: fc.constantFrom('', '', 'TRUE', 'FALSE'),
  vic_TraffickingStatus: fc.constantFrom(
    '',
    'PossibleVictimOfTrafficking',
    'ActualVictimOfTrafficking',
    'NotAVictimOfTrafficking',
  ),
  vic_TypeOfExploitation: fc.constantFrom('', 'ForcedLabour', 'SexualExploitation', 'ForcedBegging;Other'),
  cas_Status: fc.constantFrom('', 'Active', 'FollowUp', 'Closed', 'ClosedReferred'),
  cas_IncomingReferralDate: fc.constantFrom('', '2026-01-15'),
  cas_OutgoingReferralDate: fc.constantFrom('', '2026-02-15'),
  spl_ActionPlan: fc.constantFrom('', 'påhittat'),
  prs_FirstName: fc.constantFrom('', 'Påhittad'),
  own_notes: fc.constantFrom('', 'x'),
});

const aRow = anyRow.filter(saysSomething);

function read(rows: readonly Cells[]) {
  const text = [header.join(','), ...rows.map((row) => header.map((name) => row[name]).join(','))].join('\n');
  const found = readCaseloadText({ bytes: new TextEncoder().encode(text), text });
  if (isWrongFile(found) || !found.caseload.fidelity) throw new Error('the file was not read');
  return { caseload: found.caseload, fidelity: found.caseload.fidelity };
}
const filled = (rows: readonly Cells[], name: keyof Cells): number => rows.filter((row) => row[name] !== '').length;

test('every filled cell is kept, approximated or lost, and counted once; every field of the standard has its line', () => {
  fc.assert(
    fc.property(fc.array(aRow, { maxLength: 30 }), (rows) => {
      const { fidelity } = read(rows);
      expect(fidelity.fields.map(({ name }) => name)).toEqual(htcdsFields.map(({ name }) => name));
      for (const { name, fate, values } of fidelity.fields) {
        const count = values.kept + values.approximated + values.lost;
        const isHere = (header as readonly string[]).includes(name);
        expect([name, count, fate === 'not-held']).toEqual([
          name,
          isHere ? filled(rows, name as keyof Cells) : 0,
          !isHere,
        ]);
      }
      expect(fidelity.beyond[0]?.values.lost).toBe(filled(rows, 'own_notes'));
    }),
  );
});

test('what it calls kept is in the rows of the study as it was in the file, and what it calls lost is not', () => {
  const counted = fc.array(aRow, { maxLength: 30 });
  fc.assert(
    fc.property(counted, (rows) => {
      const { caseload, fidelity } = read(rows);
      const persons = personsIn(caseload);
      const kept = (name: string): number => fidelity.fields.find((line) => line.name === name)?.values.kept ?? -1;
      const days = persons.filter(({ stages }) => stages.get('suspicion') !== null).length;
      const ending = (exit: string): number =>
        persons.filter(({ exits }) => [...exits.values()].includes(exit as never)).length;
      expect(kept('cas_IncomingReferralDate')).toBe(days);
      const untold = caseload.apart.get('status-not-told') ?? 0;
      expect(kept('vic_TraffickingStatus')).toBe(persons.length - untold);
      const active = fidelity.fields.find(({ name }) => name === 'cas_Status')?.values;
      const unfounded = ending('unfounded');
      expect((active?.approximated ?? 0) + unfounded).toBeGreaterThanOrEqual(ending('not-told'));
      expect(active?.kept ?? 0).toBeGreaterThanOrEqual(ending('referred-on'));
    }),
  );
});

test('every field is read, or on the list of those that are not, with why', () => {
  const told = [...readFields, ...Object.keys(whyNotHeld)].sort();
  expect(told).toEqual(htcdsFields.map(({ name }) => name).sort());
});

test('a row that fills only unknown columns is empty and in no count', () => {
  const empty = Object.fromEntries(header.map((name) => [name, ''])) as Cells;
  const { caseload, fidelity } = read([
    { ...empty, cas_Status: 'Active' },
    { ...empty, own_notes: 'x' },
  ]);
  expect([caseload.fileRows, fidelity.beyond[0]?.values.lost]).toEqual([1, 0]);
});
