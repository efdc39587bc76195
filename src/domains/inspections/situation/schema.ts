import { z } from 'zod';
import { ActEnvelope, ActEvent, Receipt, Visibility } from '../../../kernel/act.ts';
import { Day, Instant } from '../../../kernel/dates.ts';
import { Uuid } from '../../../kernel/id.ts';
import { text } from '../../../kernel/text.ts';
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

/** An industry that a unit looks at first in a period: what speaks for it and where that was read. The texts lie sealed. */
const Said = z.strictObject({ sector: Sector, restsOn, why: text(500), source: text(300) });

export const SetPriorities = z.strictObject({
  act: ActEnvelope,
  /** The picture that this begins. The next one is another; both are kept. */
  picture: Uuid,
  from: Day,
  until: Day,
  priorities: z
    .array(Said)
    .min(1)
    .max(sectors.length)
    .refine((all) => new Set(all.map(({ sector }) => sector)).size === all.length),
});
export type SetPriorities = z.infer<typeof SetPriorities>;

export const SetPrioritiesFacts = z.strictObject({
  from: Day,
  until: Day,
  priorities: z.array(z.strictObject({ sector: Sector, restsOn })).min(1),
});
export type SetPrioritiesFacts = z.infer<typeof SetPrioritiesFacts>;

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
