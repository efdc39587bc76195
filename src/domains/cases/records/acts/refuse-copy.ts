import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { standingGround } from '../../../knowledge/public.ts';
import { mayWriteCase } from '../../access.ts';
import { inCase, type StoredCase } from '../../case.ts';
import { recordMessages } from '../messages.ts';
import type { KnownProvisions } from '../provisions.ts';
import { Provision } from '../schema.ts';

/** A refusal has a provision and reasons, and says how it is appealed. */
const RefuseCopy = z.strictObject({
  act: ActEnvelope,
  asker: text(120).nullable(),
  provision: Provision,
  reason: text(1000),
  appeal: Provision,
});
type RefuseCopy = z.infer<typeof RefuseCopy>;

const Facts = RefuseCopy.pick({ provision: true, appeal: true }).strict();
type Facts = z.infer<typeof Facts>;

export const refuseCopy: ActDef<'case.refuse-copy', Facts, 'reason' | 'asker'> = defineAct({
  type: 'case.refuse-copy',
  stream: 'case',
  words: ['reason', 'asker'],
  nature: 'decision',
  facts: Facts,
  icon: 'prohibit',
  sentence: () => ({ message: recordMessages.refused }),
  retainRule: 'case',
});

/** A refusal: under which provision, why, and how it is appealed. */
export const toRefuseCopy: Doing<RefuseCopy, StoredCase, StoredCase & { readonly known: KnownProvisions }> = {
  act: refuseCopy,
  input: RefuseCopy,
  roles: ['registrar'],
  may: mayWriteCase,
  refuses: ({ provision, appeal }, { known }) =>
    known.mask.has(provision) && known.appeal.has(appeal)
      ? null
      : new Problem('conflict', recordMessages.noSuchProvision),
  acts: ({ act, asker, reason, ...facts }, here) => [
    refuseCopy.draft({
      ...inCase(here, act),
      facts,
      words: { reason, asker },
      ground: standingGround('public-record', here.at.country),
    }),
  ],
};
