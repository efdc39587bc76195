import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import type { Message } from '../../../../kernel/message.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { standingGround } from '../../../knowledge/public.ts';
import { mayWriteCase } from '../../access.ts';
import { inCase, type StoredCase } from '../../case.ts';
import { recordMessages } from '../messages.ts';
import type { KnownProvisions } from '../provisions.ts';
import { CopiedAct } from '../schema.ts';

/** A copy of chosen acts for a person who asked for an official document. The requester may be anonymous: then `asker` is null. */
const GiveCopy = z.strictObject({
  act: ActEnvelope,
  asker: text(120).nullable(),
  items: z.array(CopiedAct).min(1).max(200),
});
type GiveCopy = z.infer<typeof GiveCopy>;

const Facts = z.strictObject({ items: z.array(CopiedAct) });
type Facts = z.infer<typeof Facts>;

export const giveCopy: ActDef<'case.give-copy', Facts, 'asker'> = defineAct({
  type: 'case.give-copy',
  proof: 'disclosure',
  stream: 'case',
  words: ['asker'],
  nature: 'decision',
  facts: Facts,
  icon: 'copy',
  sentence: ({ items }) => ({
    message: recordMessages.given,
    values: { count: items.length, masked: items.filter(({ mask }) => mask !== 'nothing').length },
  }),
  retainRule: 'case',
});

/** What of the case can be copied, and under what it can be masked. */
type PublicRecord = StoredCase & { readonly there: ReadonlySet<string>; readonly known: KnownProvisions };

/**
 * A masked copy: of acts of this case alone; whatever is masked has a provision, and what is not masked has none. Where
 * everything would be masked, that is a refusal and must be decided as one, since only a refusal can be appealed.
 */
export const toGiveCopy: Doing<GiveCopy, StoredCase, PublicRecord> = {
  act: giveCopy,
  input: GiveCopy,
  roles: ['registrar'],
  may: mayWriteCase,
  refuses: ({ items }, { there, known }) => {
    const conflict = (message: Message): Problem => new Problem('conflict', message);
    if (items.some((item) => !there.has(item.act))) return conflict(recordMessages.notInCase);
    if (new Set(items.map((item) => item.act)).size < items.length) return conflict(recordMessages.twice);
    for (const { mask, provision } of items) {
      if ((mask === 'nothing') !== (provision === null)) return conflict(recordMessages.maskNeedsProvision);
      if (provision !== null && !known.mask.has(provision)) return conflict(recordMessages.noSuchProvision);
    }
    return items.every(({ mask }) => mask === 'whole') ? conflict(recordMessages.allMasked) : null;
  },
  acts: ({ act, asker, items }, here) => [
    giveCopy.draft({
      ...inCase(here, act),
      facts: { items },
      words: { asker },
      ground: standingGround('public-record', here.at.country),
      basedOn: items.map((item) => item.act),
    }),
  ],
};
