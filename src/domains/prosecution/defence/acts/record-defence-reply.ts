import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayInvestigate } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { ofFile } from '../../criminal.ts';
import type { StoredFile } from '../../criminal-file.ts';
import { inFile, notServed, unknownItem } from '../../in-file.ts';

import { DefenceReplyFacts } from '../schema.ts';

/** What the defence says in each point, by the id of the point. */
const RecordDefenceReply = z.strictObject({
  act: ActEnvelope,
  facts: DefenceReplyFacts,
  words: z.record(Uuid, text(500)),
});
type RecordDefenceReply = z.infer<typeof RecordDefenceReply>;

export const recordDefenceReply: ActDef<'defence.reply', DefenceReplyFacts, string> = defineAct({
  ...ofFile,
  type: 'defence.reply',
  words: null,
  nature: 'record',
  facts: DefenceReplyFacts,
  icon: 'chat-centered-text',
  sentence: () => ({ message: actMessages.defenceReplied }),
});

/** The reply of the defence, point by point: which item it is about, what it concerns, and how it is met. */
export const toRecordDefenceReply: Doing<RecordDefenceReply, StoredFile> = {
  act: recordDefenceReply,
  input: RecordDefenceReply,
  roles: ['officer'],
  may: mayInvestigate,
  possible: notServed,
  refuses: ({ facts }, { state }) =>
    unknownItem(
      state,
      facts.points.flatMap(({ item, answeredBy }) => [item, ...answeredBy]),
      'facts.points',
    ),
  acts: (input, stored) => [inFile(recordDefenceReply, stored, input)],
};
