import { z } from 'zod';
import { ActEvent, Receipt, Visibility } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Day, Instant } from '../../../kernel/time/dates.ts';
import { sectors } from '../../knowledge/public.ts';

/** What a priority rests on. Each is named with its source; none is weighed against another in numbers. */
export const groundsOfPriority = ['tips', 'own-visits', 'other-agency', 'published', 'decided-jointly'] as const;
export const GroundOfPriority = z.enum(groundsOfPriority);
export type GroundOfPriority = z.infer<typeof GroundOfPriority>;

const Sector = z.enum(sectors);
const restsOn = z
  .array(GroundOfPriority)
  .min(1)
  .max(groundsOfPriority.length)
  .refine((all) => new Set(all).size === all.length);

/** An industry that a unit prioritises, and what it rests on; what speaks for it and where that was read is sealed. */
export const Priority = z.strictObject({ sector: Sector, restsOn });

export const SituationFacts = z.strictObject({ from: Day, until: Day, priorities: z.array(Priority).min(1) });
export type SituationFacts = z.infer<typeof SituationFacts>;

/** Under these names what speaks for a priority, and where that was read, are sealed beside the act. */
export const whyOf = (place: number): string => `why-${place}`;
export const sourceOf = (place: number): string => `source-${place}`;

/** A picture in the list: for when, and of which industries. */
const SituationRow = z.strictObject({
  id: Uuid,
  from: Day,
  until: Day,
  setAt: Instant,
  sectors: z.array(Sector),
  /** Whether it holds today: the newest of those whose period it is. */
  holds: z.boolean(),
});
export type SituationRow = z.infer<typeof SituationRow>;
export const SituationList = z.strictObject({ items: z.array(SituationRow) });
export type SituationList = z.infer<typeof SituationList>;

export const SituationShown = z.strictObject({
  id: Uuid,
  from: Day,
  until: Day,
  setAt: Instant,
  priorities: z.array(
    z.strictObject({ sector: Sector, restsOn, why: z.string().nullable(), source: z.string().nullable() }),
  ),
  timeline: z.array(ActEvent),
  visibility: Visibility,
});
export type SituationShown = z.infer<typeof SituationShown>;
export const SituationAnswer = z.strictObject({ situation: SituationShown, receipt: Receipt });
export type SituationAnswer = z.infer<typeof SituationAnswer>;
