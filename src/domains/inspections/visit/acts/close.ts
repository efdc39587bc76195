import { z } from 'zod';
import { type ActDraft, ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { Instant } from '../../../../kernel/time/dates.ts';
import { mayWrite } from '../../access.ts';
import { isBeforeMinute } from '../../is-before-minute.ts';
import { byPhoneMessages } from '../by-phone-messages.ts';
import { visitMessages } from '../messages.ts';
import { places } from '../schema.ts';
import type { InStream, Visit } from '../visit.ts';

const Sorted = z.strictObject({ observation: Uuid, place: z.enum(places) });

/** Leaving and sorting: each observation gets its place, so that none is left unsorted. */
const CloseVisit = z.strictObject({
  act: ActEnvelope,
  leftAt: Instant,
  sorted: z
    .array(Sorted)
    .max(500)
    .refine((all) => new Set(all.map(({ observation }) => observation)).size === all.length),
});
type CloseVisit = z.infer<typeof CloseVisit>;

const Facts = z.strictObject({ leftAt: Instant, sorted: z.array(Sorted) });
type Facts = z.infer<typeof Facts>;

export const closeVisit: ActDef<'inspection.close', Facts, never> = defineAct({
  type: 'inspection.close',
  stream: 'visit',
  nature: 'record',
  facts: Facts,
  icon: 'check-circle',
  byPhone: byPhoneMessages.close,
  sentence: ({ sorted }) => ({ message: visitMessages.closed, values: { count: sorted.length } }),
  retainRule: 'inspection',
});

export const closed = ({ act, leftAt, sorted }: CloseVisit, { id, at }: InStream): ActDraft =>
  closeVisit.draft({ at, id: act.id, stream: id, facts: { leftAt, sorted } });

/**
 * Leaving, when each note of the officer who leaves has its place: none is left unsorted. A colleague's notes in the same visit wait for
 * that colleague, who may still be inside; another who sorts them too may.
 */
export const toClose: Doing<CloseVisit, Here<Visit>, Here<Visit> & { readonly actor: string }> = {
  act: closeVisit,
  input: CloseVisit,
  roles: ['officer'],
  may: mayWrite,
  refuses: ({ leftAt, sorted }, { state, actor }) => {
    const known = new Set(state.observations.map(({ act }) => act));
    const placed = new Set(sorted.map(({ observation }) => observation));
    if (sorted.some(({ observation }) => !known.has(observation)))
      return wrongAt('sorted', visitMessages.sortedUnknown);
    const unsorted = state.observations.filter(
      ({ act, by, sortedAs }) => by === actor && sortedAs === null && !placed.has(act),
    ).length;
    if (unsorted > 0) return new Problem('conflict', visitMessages.unsorted, { count: unsorted });
    return isBeforeMinute(leftAt, state.begunAt) ? wrongAt('leftAt', visitMessages.leftBeforeBegun) : null;
  },
  acts: (input, visit) => [closed(input, visit)],
};
