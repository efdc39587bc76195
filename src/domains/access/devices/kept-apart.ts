import { z } from 'zod';
import type { Act, ActDraft, RealmKey } from '../../../kernel/act.ts';
import { type TakeOut, WhyTakenOut } from '../../../kernel/apart.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { deviceMessages } from '../device-messages.ts';

/* Where, when and with what a picture was taken of which something kept tells: under a key of its own, as that of a note is. */

/**
 * What the facts of something kept say of it: under which name it lies, of which picture or sound it is (null: of something that
 * is none as a phone makes it), and the hash of it as it lies sealed.
 */
export const KeptApartFacts = z.strictObject({
  id: Uuid,
  of: Uuid.nullable(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type KeptApartFacts = z.infer<typeof KeptApartFacts>;

const TakeOutFacts = z.strictObject({ device: Uuid, kept: Uuid, apart: Uuid, why: WhyTakenOut });
type TakeOutFacts = z.infer<typeof TakeOutFacts>;

export const takeOutOfKeptAct: ActDef<'device.take-out', TakeOutFacts, never> = defineAct({
  type: 'device.take-out',
  stream: 'device',
  nature: 'decision',
  facts: TakeOutFacts,
  icon: 'prohibit',
  sentence: ({ why }) => ({ message: deviceMessages.takenOut, values: { why: why.replaceAll('-', '_') } }),
  retainRule: 'device',
});

/** What is kept apart of something kept, and when and why its owner took it out. */
export type KeptApart = KeptApartFacts & {
  readonly takenOut: { readonly at: string; readonly why: WhyTakenOut } | null;
};

/** What has become of what an act keeps apart. */
export function foldKeptAparts(acts: readonly Act[], told: readonly KeptApartFacts[]): KeptApart[] {
  const out = new Map(
    acts
      .filter(takeOutOfKeptAct.is)
      .map(({ facts: { apart, why }, happenedFrom }) => [apart, { at: happenedFrom, why }]),
  );
  return told.map((one) => ({ ...one, takenOut: out.get(one.id) ?? null }));
}

type OfKept = {
  readonly at: RealmKey;
  readonly device: string;
  readonly kept: { readonly act: string; readonly aparts: readonly KeptApart[] };
  readonly apart: string;
};

/**
 * Place and device are destroyed, and all else that was kept stays. A phone that was locked or ended is no hindrance: whom it
 * endangers does not wait for that.
 */
export function takeOutOfKept({ act, why }: TakeOut, { at, device, kept, apart }: OfKept): ActDraft[] {
  const of = kept.aparts.find(({ id }) => id === apart);
  if (!of) throw new Problem('conflict', deviceMessages.nothingApart);
  if (of.takenOut) throw new Problem('conflict', deviceMessages.takenOutAlready);
  const facts: TakeOutFacts = { device, kept: kept.act, apart, why };
  return [takeOutOfKeptAct.draft({ at, id: act.id, stream: device, facts })];
}
