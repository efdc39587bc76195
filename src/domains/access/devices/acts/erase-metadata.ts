import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { TakeOut, WhyTakenOut } from '../../../../kernel/detached-metadata.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { workingRoles } from '../../../../kernel/who.ts';
import { deviceMessages } from '../../device-messages.ts';
import type { KeptMetadata } from '../kept-metadata.ts';

const Facts = z.strictObject({ device: Uuid, kept: Uuid, apart: Uuid, why: WhyTakenOut });
type Facts = z.infer<typeof Facts>;

export const eraseMetadataOfKept: ActDef<'device.take-out', Facts, never> = defineAct({
  type: 'device.take-out',
  stream: 'device',
  nature: 'decision',
  facts: Facts,
  icon: 'prohibit',
  sentence: ({ why }) => ({ message: deviceMessages.takenOut, values: { why: why.replaceAll('-', '_') } }),
  retainRule: 'device',
});

/** Something kept of one's own phone, and the name of what is kept apart of it. */
type OfKept = InFile & {
  readonly id: string;
  readonly kept: { readonly act: string; readonly aparts: readonly KeptMetadata[] };
  readonly apart: string;
};

/**
 * Place and device are destroyed, and all else that was kept stays. A phone that was locked or ended is no hindrance: whom it
 * endangers does not wait for that.
 */
export const toEraseMetadata: Doing<TakeOut, OfKept> = {
  act: eraseMetadataOfKept,
  input: TakeOut,
  roles: workingRoles,
  may: () => true, // only one's own phones were looked for
  possible: ({ kept, apart }) => {
    const of = kept.aparts.find(({ id }) => id === apart);
    if (!of) return new Problem('conflict', deviceMessages.nothingApart);
    return of.takenOut ? new Problem('conflict', deviceMessages.takenOutAlready) : null;
  },
  acts: ({ act, why }, { id, at, kept, apart }) => [
    eraseMetadataOfKept.draft({ at, id: act.id, stream: id, facts: { device: id, kept: kept.act, apart, why } }),
  ],
};
