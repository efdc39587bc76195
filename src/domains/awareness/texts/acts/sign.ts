import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { mayWriteTexts, signerRoles } from '../../access.ts';
import { StepFacts } from '../facts.ts';
import type { LanguageTexts } from '../language-texts.ts';
import { textMessages } from '../messages.ts';
import { firstRefused, wrongTranslation } from '../refused-text.ts';

const SignTexts = z.strictObject({ act: ActEnvelope, step: Uuid, texts: StepFacts.shape.texts });
export type SignTexts = z.infer<typeof SignTexts>;

export const signTexts: ActDef<'worker-text.sign', StepFacts, never> = defineAct({
  type: 'worker-text.sign',
  proof: 'export',
  stream: 'worker-text',
  nature: 'decision',
  facts: StepFacts,
  icon: 'stamp',
  sentence: ({ texts }) => ({ message: textMessages.signed, values: { count: texts.length } }),
  retainRule: 'programme',
});

/** From now on workers are shown this version as official, as long as the original is what it is. Only what a second person has approved. */
export const toSignTexts: Doing<SignTexts, InFile, LanguageTexts> = {
  act: signTexts,
  input: SignTexts,
  roles: signerRoles,
  may: mayWriteTexts,
  refuses: ({ texts }, loaded) =>
    firstRefused(texts, loaded, ({ version }, text) => {
      const { newest, official, standing } = text.now;
      if (newest === null) return textMessages.nothingWritten;
      if (newest.version !== version) return textMessages.newerVersion;
      if (official?.version === version) return textMessages.signedAlready;
      if (standing === 'withdrawn') return textMessages.withdrawnVersion;
      if (!newest.isReviewed) return textMessages.notReviewed;
      return wrongTranslation(newest.said, text)?.message ?? null;
    }),
  acts: ({ act, texts }, { id, at, language }) => [
    signTexts.draft({ ...{ at, id: act.id, stream: id }, facts: { language, texts } }),
  ],
};
