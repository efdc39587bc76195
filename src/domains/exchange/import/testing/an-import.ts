import type { Here } from '../../../../kernel/doing.ts';
import type { Imported } from '../imported.ts';

/** An import of three rows, of which so many were taken in. `undone`: whether its undoing has come to its end; left out, none was begun. */
export function anImport({
  rows = 3,
  taken = 0,
  undone,
}: {
  rows?: number;
  taken?: number;
  undone?: boolean;
} = {}): Here<Imported> {
  const at = '2026-11-24T08:40:00.000Z';
  return {
    id: '00000000-0000-7000-8000-000000000001',
    at: { country: 'SE', realm: '1' },
    state: {
      ...{
        track: 'protection',
        rows,
        setAside: 0,
        headings: 'ab'.repeat(32),
        columns: {},
        dates: 'dmy',
        repeated: 'mistake',
      },
      ...{ by: '1000', at, begun: '00000000-0000-7000-8000-000000000002' },
      made: { rows: taken, cases: taken, persons: 0, identities: 0, claims: 0, firms: 0 },
      parts: [],
      undone:
        undone === undefined
          ? null
          : {
              by: '1000',
              at,
              act: '00000000-0000-7000-8000-000000000003',
              takenBack: 0,
              kept: 0,
              last: null,
              isDone: undone,
            },
    },
  };
}
