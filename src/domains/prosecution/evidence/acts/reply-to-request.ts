import type { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { mayInvestigate } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { ofFile } from '../../criminal.ts';
import type { StoredFile } from '../../criminal-file.ts';
import { awaitsReply } from '../../criminal-file.ts';
import { inFile } from '../../in-file.ts';
import { fileMessages } from '../../messages.ts';
import { optional, said } from '../../schema.ts';
import { ReplyFacts } from '../schema.ts';

const ReplyToRequest = said(ReplyFacts, { note: optional(1000) });
type ReplyToRequest = z.infer<typeof ReplyToRequest>;

const sentences = {
  received: actMessages.repliedReceived,
  overwritten: actMessages.repliedOverwritten,
  refused: actMessages.repliedRefused,
  'nothing-there': actMessages.repliedNothing,
} as const;

export const replyToRequest: ActDef<'evidence.reply', ReplyFacts, 'note'> = defineAct({
  ...ofFile,
  type: 'evidence.reply',
  words: ['note'],
  nature: 'record',
  facts: ReplyFacts,
  icon: 'tray-arrow-down',
  sentence: ({ outcome }) => ({ message: sentences[outcome] }),
});

/** The reply to a request. That it was gone already is recorded with the day, from which later cases can learn. */
export const toReplyToRequest: Doing<ReplyToRequest, StoredFile> = {
  act: replyToRequest,
  input: ReplyToRequest,
  roles: ['officer'],
  may: mayInvestigate,
  refuses: ({ facts }, { state }) => {
    const request = state.requests.find(({ id }) => id === facts.request);
    if (!request) return wrongAt('facts.request', fileMessages.requestUnknown);
    if (!awaitsReply(request)) return new Problem('conflict', fileMessages.requestAnswered);
    return facts.outcome === 'overwritten' && facts.goneSince === null
      ? wrongAt('facts.goneSince', fileMessages.goneSinceMissing)
      : null;
  },
  acts: (input, stored) => [inFile(replyToRequest, stored, input)],
};
