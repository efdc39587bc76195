import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { TakeOut, WhyTakenOut } from '../../../../kernel/detached-metadata.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayWrite } from '../../access.ts';
import { metadataOf } from '../media/medium.ts';
import { visitMessages } from '../messages.ts';
import type { Visit } from '../visit.ts';

const Facts = z.strictObject({ medium: Uuid, why: WhyTakenOut });
type Facts = z.infer<typeof Facts>;

export const eraseMetadata: ActDef<'inspection.take-out', Facts, never> = defineAct({
  type: 'inspection.take-out',
  stream: 'visit',
  nature: 'decision',
  facts: Facts,
  icon: 'prohibit',
  sentence: ({ why }) => ({ message: visitMessages.takenOut, values: { why: why.replaceAll('-', '_') } }),
  retainRule: 'inspection',
});

/**
 * Where, when and with what a picture was taken is destroyed, and the picture stays. That it was done, by whom and why is an act
 * like any other; what it was is said nowhere. A visit that is closed is no hindrance: whom it endangers does not wait for that.
 */
export const toEraseMetadata: Doing<TakeOut, Here<Visit>, Here<Visit> & { readonly medium: string }> = {
  act: eraseMetadata,
  input: TakeOut,
  roles: ['officer'],
  may: mayWrite,
  refuses: (_input, { state, medium }) => {
    const of = state.media.find((one) => one.id === medium);
    const apart = of ? metadataOf(of) : 'none';
    if (apart === 'taken-out') return new Problem('conflict', visitMessages.takenOutAlready);
    return apart === 'none' ? new Problem('conflict', visitMessages.nothingApart) : null;
  },
  acts: ({ act, why }, { id, at, medium }) => [
    eraseMetadata.draft({ at, id: act.id, stream: id, facts: { medium, why } }),
  ],
};
