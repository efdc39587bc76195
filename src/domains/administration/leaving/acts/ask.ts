import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayAdminister } from '../../access.ts';
import { OfExport } from '../export.ts';
import { leavingMessages as texts } from '../messages.ts';

const Ask = z.strictObject({ act: ActEnvelope, export: Uuid, reason: text(500), to: text(300) });
type Ask = z.infer<typeof Ask>;

export const askExport: ActDef<'agency-export.ask', OfExport, 'reason' | 'to'> = defineAct({
  type: 'agency-export.ask',
  proof: 'export',
  stream: 'agency-export',
  nature: 'decision',
  facts: OfExport,
  words: ['reason', 'to'],
  icon: 'archive',
  sentence: () => ({ message: texts.asked }),
  retainRule: 'account',
});

/** Everything that the agency owns is to leave in one file. Until another administrator agrees nothing is read. */
export const toAskExport: Doing<Ask, InFile & { readonly id: string }> = {
  act: askExport,
  input: Ask,
  roles: ['administrator'],
  may: mayAdminister,
  acts: ({ act, reason, to }, { id, at }) => [
    askExport.draft({ at, id: act.id, stream: id, facts: { export: id }, words: { reason, to } }),
  ],
};
