import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { line, text } from '../../../../kernel/text/text.ts';
import { mayWriteTexts, translatorRoles } from '../../access.ts';
import { StepFacts } from '../facts.ts';
import type { LanguageTexts } from '../language-texts.ts';
import { textMessages } from '../messages.ts';
import { firstRefused } from '../refused-text.ts';

const Verdict = z.enum(['approve', 'ask-change']);

const ReviewTexts = z.strictObject({
  act: ActEnvelope,
  step: Uuid,
  verdict: Verdict,
  /** What makes the reader able to answer for it: their mother tongue, an authorisation. */
  able: line(120).nullable(),
  comment: text(500).nullable(),
  texts: StepFacts.shape.texts,
});
export type ReviewTexts = z.infer<typeof ReviewTexts>;

const Facts = StepFacts.extend({ verdict: Verdict }).strict();
type Facts = z.infer<typeof Facts>;

export const reviewTexts: ActDef<'worker-text.review', Facts, 'able' | 'comment'> = defineAct({
  type: 'worker-text.review',
  stream: 'worker-text',
  words: ['able', 'comment'],
  nature: 'decision',
  facts: Facts,
  icon: 'list-checks',
  sentence: ({ texts, verdict }) => ({
    message: verdict === 'approve' ? textMessages.approved : textMessages.changeAsked,
    values: { count: texts.length },
  }),
  retainRule: 'programme',
});

/** A second person who reads the language says whether a translation says what its original says. Never the person who wrote it. */
export const toReviewTexts: Doing<ReviewTexts, InFile, LanguageTexts> = {
  act: reviewTexts,
  input: ReviewTexts,
  roles: translatorRoles,
  may: mayWriteTexts,
  refuses: ({ verdict, able, comment, texts }, loaded) => {
    if (verdict === 'ask-change' && comment === null) return wrongAt('comment', textMessages.sayWhatToChange);
    if (verdict === 'approve' && able === null) return wrongAt('able', textMessages.sayWhyAble);
    return firstRefused(texts, loaded, ({ version }, { of, now: { newest } }) => {
      if (newest === null) return textMessages.nothingWritten;
      if (newest.version !== version) return textMessages.newerVersion;
      if (newest.by === loaded.actor) return textMessages.ownTranslation;
      const isOfNow = newest.original === null || newest.original === of.original;
      return verdict === 'approve' && !isOfNow ? textMessages.olderOriginal : null;
    });
  },
  acts: ({ act, verdict, able, comment, texts }, { id, at, language }) => [
    reviewTexts.draft({
      ...{ at, id: act.id, stream: id },
      facts: { language, verdict, texts },
      words: { able, comment },
    }),
  ],
};
