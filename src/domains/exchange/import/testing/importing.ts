import { uuidV7 } from '../../../../kernel/id.ts';
import { type Person, type Stage, testNow } from '../../../../testing/people.ts';
import { headingsDigest } from '../guess-columns.ts';
import type { ImportRow, ImportSettings } from '../settings.ts';

export const newId = () => uuidV7(testNow, crypto.getRandomValues(new Uint8Array(16)));
export const headings = headingsDigest(['Diarienr', 'Inkom', 'Kommun']);

export const aSetting = (over: Partial<ImportSettings> = {}): ImportSettings => ({
  track: 'protection',
  dates: 'dmy',
  repeated: 'mistake',
  values: {},
  ...over,
});

export const aRow = (row: number, cells: ImportRow['cells'] = {}): ImportRow => ({
  row,
  cells: { reference: `KS 2019/${row}`, openedOn: '3.4.2019', workplace: 'Exempelkrogen Demo', ...cells },
});

/** What a person does with an import, on the stage that is set when it is done. */
export function importing(onStage: () => Stage) {
  const begin = async (person: Person, rows: number, settings = aSetting(), of = headings) => {
    const id = newId();
    const sent = {
      act: person.envelope(),
      import: id,
      settings,
      headings: of,
      file: headings,
      columns: { reference: 0, openedOn: 1 },
    };
    await onStage().ask(person, 'case-import.begin', {}, { ...sent, rows, setAside: 0 });
    return id;
  };
  const take = async (person: Person, id: string, rows: readonly ImportRow[]) =>
    (await onStage().ask(person, 'case-import.take', { id }, { act: person.envelope(), rows })).answer.import;
  return {
    begin,
    take,
    bring: async (person: Person, rows: readonly ImportRow[], settings = aSetting(), of = headings) =>
      take(person, await begin(person, rows.length, settings, of), rows),
    undo: async (person: Person, id: string) => {
      const body = { act: person.envelope(), reason: 'En påhittad anledning.' };
      return (await onStage().ask(person, 'case-import.undo', { id }, body)).answer.import;
    },
    check: async (person: Person, rows: readonly ImportRow[], settings = aSetting()) =>
      (await onStage().ask(person, 'case-import.check', {}, { settings, rows })).answer,
    /** The case that a reference of the list has become. */
    caseOf: async (reference: string): Promise<string> => {
      const found = await onStage().store.asOwner<{ id: string }>('select id from cases.case_now where earlier = $1', [
        reference.replaceAll(' ', '').toUpperCase(),
      ]);
      return found[0]?.id ?? '';
    },
  };
}
