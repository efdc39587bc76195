import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { mayRemoveTipReader } from '../../access.ts';
import { endsOf, opensKey, readsTips, type SharedKey } from '../keys/shared-key.ts';
import { tipMessages } from '../messages.ts';

const RemoveReader = z.strictObject({ act: ActEnvelope, reader: Uuid });
type RemoveReader = z.infer<typeof RemoveReader>;

/** `ends`: the acts by which the reader opened the key, or asked to. */
const Facts = z.strictObject({ reader: z.string().regex(/^\d{1,19}$/), ends: z.array(Uuid) });
type Facts = z.infer<typeof Facts>;

export const removeReader: ActDef<'tip.key-remove', Facts, never> = defineAct({
  type: 'tip.key-remove',
  proof: 'key',
  stream: 'tip-key',
  nature: 'decision',
  facts: Facts,
  icon: 'key',
  sentence: () => ({ message: tipMessages.readerRemoved }),
  retainRule: 'signal',
});

const accountAt = ({ people }: SharedKey, ref: string): string | undefined =>
  people.find((one) => one.ref === ref)?.account;

/**
 * A reader is removed from a key, or what they asked is declined: by a reader who opens it, or by themselves. From then on the server gives
 * them nothing that their passphrase opens. One who opens it must remain, else only the paper would.
 */
export const toRemoveReader: Doing<RemoveReader, SharedKey> = {
  act: removeReader,
  input: RemoveReader,
  roles: ['tip-reader'],
  may: mayRemoveTipReader,
  possible: (key) =>
    opensKey(key, key.actor) || key.asks.some(({ reader }) => reader === key.actor)
      ? null
      : new Problem('conflict', tipMessages.onlyWhoOpens),
  refuses: ({ reader: ref }, key) => {
    const reader = accountAt(key, ref);
    const opens = reader !== undefined && opensKey(key, reader);
    if (reader === undefined || !(opens || key.asks.some((one) => one.reader === reader)))
      return wrongAt('reader', tipMessages.notOnKey);
    if (reader !== key.actor && !opensKey(key, key.actor)) return new Problem('conflict', tipMessages.onlyWhoOpens);
    if (!opens) return null;
    const remain = key.openers.filter((one) => one.reader !== reader && readsTips(key, one.reader));
    return remain.length === 0 ? new Problem('conflict', tipMessages.lastReader) : null;
  },
  acts: ({ act, reader: ref }, key) => {
    const reader = accountAt(key, ref);
    return reader === undefined
      ? []
      : [removeReader.draft({ at: key.at, id: act.id, stream: key.id, facts: { reader, ends: endsOf(key, reader) } })];
  },
};
