import { z } from 'zod';

/** A figure as the pages of the study are sent it: drawn on the server, with its table, source and method. */

export const ShownTable = z.strictObject({
  id: z.string(),
  caption: z.string(),
  columns: z.array(z.strictObject({ name: z.string(), isNumber: z.boolean() })),
  rows: z.array(z.array(z.string())),
});
export type ShownTable = z.infer<typeof ShownTable>;

/**
 * Which figure it is. Kinds of data are shown beside each other: operational, reviewed, noticed; none is added to another.
 */
export const figureKinds = [
  'stages',
  'ways',
  'obstacles',
  'noticed',
  'what-if',
  'reviewed',
  'time',
  'regions',
  'counties',
  'sectors',
  'agencies',
  'largest',
  'dots',
  'methods',
  'without-list',
  'survey',
  'cost',
  'practice',
  'followed',
] as const;
export type FigureKind = (typeof figureKinds)[number];

/** Figures that answer a second question: how long it took, and how groups compare. Pages fold them. */
export const isAboutTime = ({ kind }: { kind: FigureKind }): boolean => kind === 'time';
export const isAboutGroups = ({ kind }: { kind: FigureKind }): boolean =>
  ['regions', 'counties', 'sectors', 'agencies', 'largest'].includes(kind);

export const ShownFigure = z.strictObject({
  kind: z.enum(figureKinds),
  title: z.string(),
  sub: z.string(),
  notes: z.array(z.string()),
  source: z.string(),
  method: z.string(),
  /** Too wide for a narrow page, which shows its table in its place. */
  isWide: z.boolean(),
  /** Drawn on the server, for three widths of a page; and alone, as a file that can be kept. */
  drawing: z.string(),
  alone: z.string(),
  /** What is there to be opened: the rows after the first, and how many rows there are in all. */
  rest: z.strictObject({ count: z.int(), drawing: z.string() }).nullable(),
  /** The table to calculate with, as a file: bare numbers, and what is not one marked. */
  csv: z.string(),
  table: ShownTable,
});
export type ShownFigure = z.infer<typeof ShownFigure>;
