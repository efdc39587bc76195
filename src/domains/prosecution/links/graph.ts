import { z } from 'zod';

/** What a link chart is about. `unknown`: somebody or something that a source speaks of without saying who or what. */
export const thingKinds = [
  ...(['person', 'firm', 'organisation', 'place', 'vehicle', 'account', 'phone', 'document', 'event'] as const),
  ...(['other', 'unknown'] as const),
] as const;
export type ThingKind = (typeof thingKinds)[number];

/** What one thing has to do with another, read from `from` to `to`: `from` owns `to`. */
export const linkKinds = [
  ...([
    'owns',
    'controls',
    'directs',
    'works-for',
    'contracts',
    'represents',
    'member',
    'family',
    'associate',
  ] as const),
  ...(['paid', 'owes', 'uses', 'located-at', 'documents', 'succeeded', 'took-part', 'linked'] as const),
] as const;
export type LinkKind = (typeof linkKinds)[number];

const isCalendarDay = (text: string): boolean => {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const at = new Date(Date.UTC(2000, month - 1, day));
  at.setUTCFullYear(year, month - 1, day);
  return at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
};

/** A year, a month or a day, as exactly as it is known. */
export const ChartDay = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
  .refine(isCalendarDay);

const percent = z.number().min(0).max(100);

/** How much is held: exactly, or between two limits that are in the share or outside it. */
export const HeldShare = z.strictObject({
  exact: percent.optional(),
  minimum: percent.optional(),
  maximum: percent.optional(),
  exclusiveMinimum: percent.optional(),
  exclusiveMaximum: percent.optional(),
});

const LinkSource = z.strictObject({
  name: z.string().optional(),
  url: z.string().optional(),
  /** The day on which the source said so, or was read. */
  day: z.string().optional(),
});
export type LinkSource = z.infer<typeof LinkSource>;

/** What a standard says and CAPE has no field for: taken along, and written back to the same standard. */
const Carried = z.record(z.string(), z.unknown());
export type Carried = z.infer<typeof Carried>;

const GraphId = z.string().min(1).max(500);

export const ChartThing = z.strictObject({
  is: z.literal('thing'),
  id: GraphId,
  kind: z.enum(thingKinds),
  /** The first is how the chart calls it. */
  names: z.array(z.string()),
  from: ChartDay.optional(),
  until: ChartDay.optional(),
  sources: z.array(LinkSource),
  carried: Carried.optional(),
});
export type ChartThing = z.infer<typeof ChartThing>;

export const ChartLink = z.strictObject({
  is: z.literal('link'),
  id: GraphId,
  kind: z.enum(linkKinds),
  from: GraphId,
  to: GraphId,
  role: z.string().optional(),
  since: ChartDay.optional(),
  until: ChartDay.optional(),
  share: HeldShare.optional(),
  sources: z.array(LinkSource),
  carried: Carried.optional(),
});
export type ChartLink = z.infer<typeof ChartLink>;

export type ChartLine = ChartThing | ChartLink;

/** The first line of a file of links. */
export const GraphHeader = z.strictObject({
  is: z.literal('graph'),
  format: z.literal('cape-links'),
  version: z.literal(1),
});

export const graphHeader: z.infer<typeof GraphHeader> = { is: 'graph', format: 'cape-links', version: 1 };

/** A line of a file, and where it begins there. */
export type Located<Value> = { readonly line: number; readonly value: Value };

/** An address with a scheme, without spaces. */
export const isAddress = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\S+$/i.test(text);
