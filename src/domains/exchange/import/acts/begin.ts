import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { Track } from '../../../../kernel/capacity.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { mostRows } from '../../../../kernel/sheets/sheet.ts';
import { mayWriteCase } from '../../../cases/public.ts';
import { importMessages } from '../messages.ts';
import { Columns, dateOrders, FileDigest, Headings, ImportSettings, repeatings } from '../settings.ts';

const Counted = z.int().min(0).max(mostRows);

const BeginImport = z.strictObject({
  act: ActEnvelope,
  import: Uuid,
  settings: ImportSettings,
  headings: Headings,
  file: FileDigest,
  columns: Columns,
  /** How many rows will be taken in, and how many were set aside because something is wrong with them. */
  rows: Counted.min(1),
  setAside: Counted,
});
type BeginImport = z.infer<typeof BeginImport>;

const Facts = z.strictObject({
  track: Track,
  rows: Counted,
  setAside: Counted,
  headings: Headings,
  columns: Columns,
  dates: z.enum(dateOrders),
  repeated: z.enum(repeatings),
  /** By the command of the operator, in the name of the person who is responsible. */
  byOperator: z.literal(true).optional(),
});
type Facts = z.infer<typeof Facts>;

/**
 * What the words of a list are called here is sealed: a column may be another than its person thinks, and hold names. So is the digest of the file: who
 * knows all of a short list but one cell could find that cell by it.
 */
export const beginImport: ActDef<'case-import.begin', Facts, 'values' | 'file'> = defineAct({
  type: 'case-import.begin',
  stream: 'case-import',
  words: ['values', 'file'],
  nature: 'record',
  facts: Facts,
  icon: 'tray-arrow-down',
  sentence: ({ rows }) => ({ message: importMessages.begun, values: { rows } }),
  retainRule: 'case',
});

/** The decision to take in a list of the agency’s earlier cases. Its rows follow, part by part; no name of a file is kept. */
export const toBeginImport: Doing<
  BeginImport,
  InFile,
  InFile & { readonly id: string; readonly isByOperator: boolean }
> = {
  act: beginImport,
  input: BeginImport,
  roles: ['officer', 'lead'],
  may: mayWriteCase,
  acts: ({ act, settings, file, ...rest }, { id, at, isByOperator }) => {
    const { values, ...chosen } = settings;
    const { headings, columns, rows, setAside } = rest;
    return [
      beginImport.draft({
        at,
        id: act.id,
        stream: id,
        facts: { ...chosen, headings, columns, rows, setAside, ...(isByOperator ? { byOperator: true as const } : {}) },
        words: { values: Object.keys(values).length > 0 ? JSON.stringify(values) : null, file },
      }),
    ];
  },
};
