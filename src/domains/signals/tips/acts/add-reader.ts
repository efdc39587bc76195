import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { mayAddTipReader } from '../../access.ts';
import type { Cost } from '../identity.ts';
import { isWellLocked } from '../keys/lock-strength.ts';
import { Locked } from '../keys/locked.ts';
import { endsOf, opensKey, readsTips, type SharedKey } from '../keys/shared-key.ts';
import { tipMessages } from '../messages.ts';

/** `reader`: who asked, by their name in addresses; `box`: the private half, sealed in the browser of a reader who opens it to what was asked with. */
const AddReader = z.strictObject({ act: ActEnvelope, reader: Uuid, box: Locked.shape.box });
type AddReader = z.infer<typeof AddReader>;

/** `ends`: what the reader had asked. */
const Facts = Locked.extend({ reader: z.string().regex(/^\d{1,19}$/), ends: z.array(Uuid) }).strict();
type Facts = z.infer<typeof Facts>;

export const addReader: ActDef<'tip.key-add', Facts, never> = defineAct({
  type: 'tip.key-add',
  proof: 'key',
  stream: 'tip-key',
  nature: 'decision',
  facts: Facts,
  icon: 'key',
  sentence: () => ({ message: tipMessages.readerAdded }),
  retainRule: 'signal',
});

const askedBy = ({ asks, people }: SharedKey, ref: string) =>
  asks.find(({ reader }) => people.some((one) => one.account === reader && one.ref === ref));

/** A reader who opens a key adds a colleague who asked. The colleague opens it with their own passphrase, which no one else knows. */
export const toAddReader: Doing<AddReader, SharedKey, SharedKey & { readonly least: Cost }> = {
  act: addReader,
  input: AddReader,
  roles: ['tip-reader'],
  may: mayAddTipReader,
  possible: (key) => {
    if (!opensKey(key, key.actor)) return new Problem('conflict', tipMessages.onlyWhoOpens);
    return key.asks.length === 0 ? new Problem('conflict', tipMessages.noOneAsked) : null;
  },
  refuses: ({ reader, box }, key) => {
    const asked = askedBy(key, reader);
    if (!asked) return wrongAt('reader', tipMessages.notAsked);
    if (!readsTips(key, asked.reader)) return new Problem('conflict', tipMessages.readsNoTips);
    return isWellLocked({ ...asked, box }, key.least) ? null : new Problem('invalid', tipMessages.weakLock);
  },
  acts: ({ act, reader: ref, box }, key) => {
    const asked = askedBy(key, ref);
    if (!asked) return [];
    const { reader, salt, mebibytes, passes } = asked;
    return [
      addReader.draft({
        at: key.at,
        id: act.id,
        stream: key.id,
        facts: { reader, salt, box, mebibytes, passes, ends: endsOf(key, reader) },
      }),
    ];
  },
};
