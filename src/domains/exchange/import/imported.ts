import type { Track } from '../../../kernel/capacity.ts';
import type { Columns, ImportSettings } from './settings.ts';

/** What was made of rows that were taken in. */
export type MadeOfList = {
  readonly rows: number;
  readonly cases: number;
  readonly persons: number;
  readonly identities: number;
  readonly claims: number;
  /** Left out in what was stored before firms came with a list. */
  readonly firms?: number;
};

/** One list of the agency that is taken in, part by part, and how far it was undone. */
export type Imported = {
  readonly track: Track;
  /** So many rows are to come; those set aside are not among them. */
  readonly rows: number;
  readonly setAside: number;
  readonly headings: string;
  readonly columns: Columns;
  readonly dates: ImportSettings['dates'];
  readonly repeated: ImportSettings['repeated'];
  readonly by: string;
  readonly at: string;
  /** Whether it was begun by the command of the operator, in the name of that person. */
  readonly byOperator?: true | undefined;
  /** The act whose sealed words say what the words of the list are called here. */
  readonly begun: string;
  readonly made: MadeOfList;
  /** The acts that took in its rows, whose sealed words have the digest of each; left out in what was stored before these were kept. */
  readonly parts?: readonly string[];
  readonly undone: {
    readonly by: string;
    readonly at: string;
    /** The act whose sealed words say why. */
    readonly act: string;
    readonly takenBack: number;
    readonly kept: number;
    /** Until which case it was undone, and whether none is left. */
    readonly last: string | null;
    readonly isDone: boolean;
  } | null;
};
