import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayWriteTexts, signerRoles } from '../../access.ts';
import { StepFacts } from '../facts.ts';
import type { LanguageTexts } from '../language-texts.ts';
import { textMessages } from '../messages.ts';
import { firstRefused } from '../refused-text.ts';

const WithdrawTexts = z.strictObject({
  act: ActEnvelope,
  step: Uuid,
  why: text(500),
  texts: StepFacts.shape.texts,
});
export type WithdrawTexts = z.infer<typeof WithdrawTexts>;

export const withdrawTexts: ActDef<'worker-text.withdraw', StepFacts, 'why'> = defineAct({
  type: 'worker-text.withdraw',
  stream: 'worker-text',
  words: ['why'],
  nature: 'decision',
  facts: StepFacts,
  icon: 'arrow-u-up-left',
  sentence: ({ texts }) => ({ message: textMessages.withdrawn, values: { count: texts.length } }),
  retainRule: 'programme',
});

/** What was signed is no longer official, and says why. A new version is written before it can be signed again. */
export const toWithdrawTexts: Doing<WithdrawTexts, InFile, LanguageTexts> = {
  act: withdrawTexts,
  input: WithdrawTexts,
  roles: signerRoles,
  may: mayWriteTexts,
  refuses: ({ texts }, loaded) =>
    firstRefused(texts, loaded, ({ version }, { now: { official } }) =>
      official?.version === version ? null : textMessages.notSigned,
    ),
  acts: ({ act, why, texts }, { id, at, language }) => [
    withdrawTexts.draft({ ...{ at, id: act.id, stream: id }, facts: { language, texts }, words: { why } }),
  ],
};
