import { z } from 'zod';
import { type ActDraft, ActEnvelope, type RealmKey } from '../../../../kernel/act.ts';
import { Capacity } from '../../../../kernel/capacity.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { isBasisOf } from '../../../access/public.ts';
import { mayBegin } from '../../access.ts';
import { inspectionMessages } from '../../messages.ts';
import { ProvisionId } from '../../schema.ts';
import { byPhoneMessages } from '../by-phone-messages.ts';
import { visitMessages } from '../messages.ts';
import { letInBy } from '../schema.ts';
import type { Visit } from '../visit.ts';

const BeginVisit = z.strictObject({
  act: ActEnvelope,
  visit: Uuid,
  inspection: Uuid,
  workplace: z.strictObject({ name: text(120), municipality: text(60) }),
  basis: ProvisionId,
  letInBy: z.enum(letInBy),
  /** Whether we said who we are and under which provision we come. */
  announced: z.boolean(),
});
type BeginVisit = z.infer<typeof BeginVisit>;

const Facts = z.strictObject({
  inspection: Uuid,
  workplace: z.strictObject({ name: z.string(), municipality: z.string() }),
  capacity: Capacity,
  basis: z.string(),
  letInBy: z.enum(letInBy),
  announced: z.boolean(),
});
type Facts = z.infer<typeof Facts>;

export const beginVisit: ActDef<'inspection.begin', Facts, never> = defineAct({
  type: 'inspection.begin',
  stream: 'visit',
  nature: 'record',
  facts: Facts,
  icon: 'shield-check',
  byPhone: byPhoneMessages.begin,
  sentence: () => ({ message: visitMessages.begun }),
  retainRule: 'inspection',
});

export const wentIn = (
  { act, visit, inspection, workplace, basis, letInBy: by, announced }: BeginVisit,
  { at, capacity }: { readonly at: RealmKey; readonly capacity: Capacity },
): ActDraft =>
  beginVisit.draft({
    at,
    id: act.id,
    stream: visit,
    facts: { inspection, workplace, capacity, basis, letInBy: by, announced },
    ground: basis,
  });

type GoingIn = InFile & { readonly capacity: Capacity; readonly begun: Visit | null };

/**
 * Going in, under a provision of the capacity one has. A record of one's own: no plan and no room is asked whether it may be. A
 * colleague of the same unit who goes in with one in the same capacity, on another phone, does so in the same visit.
 */
export const toBegin: Doing<BeginVisit, InFile, GoingIn> = {
  act: beginVisit,
  input: BeginVisit,
  roles: ['officer'],
  may: mayBegin,
  refuses: ({ inspection, basis }, { at, capacity, begun }) => {
    if (begun && (begun.inspection !== inspection || begun.capacity !== capacity))
      return new Problem('conflict', visitMessages.otherVisit);
    return isBasisOf(basis, capacity, at.country) ? null : wrongAt('basis', inspectionMessages.otherBasis);
  },
  acts: (input, file) => [wentIn(input, file)],
};
