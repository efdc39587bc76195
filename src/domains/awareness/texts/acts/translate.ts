import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { type FieldProblem, Problem } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayWriteTexts, translatorRoles } from '../../access.ts';
import { StepFacts } from '../facts.ts';
import { type LanguageTexts, namedTwice, textOf } from '../language-texts.ts';
import { textMessages } from '../messages.ts';
import { wrongTranslation } from '../refused-text.ts';
import { mostTexts, Original, TextKey, Translation } from '../text.ts';

/** `was`: the version that was read, null where there was none. */
const Translated = z.strictObject({
  key: TextKey,
  was: z.int().min(0).nullable(),
  original: Original,
  said: Translation,
});
type Translated = z.infer<typeof Translated>;

const TranslateTexts = z.strictObject({
  act: ActEnvelope,
  step: Uuid,
  fromFile: z.boolean(),
  comment: text(500).nullable(),
  texts: z.array(Translated).min(1).max(mostTexts),
});
export type TranslateTexts = z.infer<typeof TranslateTexts>;

const Facts = StepFacts.extend({ fromFile: z.boolean() }).strict();
type Facts = z.infer<typeof Facts>;

export const translateTexts: ActDef<'worker-text.translate', Facts, 'texts' | 'comment'> = defineAct({
  type: 'worker-text.translate',
  stream: 'worker-text',
  words: ['texts', 'comment'],
  nature: 'record',
  facts: Facts,
  icon: 'pencil-line',
  sentence: ({ texts, fromFile }) => ({
    message: fromFile ? textMessages.brought : textMessages.translated,
    values: { count: texts.length },
  }),
  retainRule: 'programme',
});

/** A version of one translation or of many, typed or from a file: all of them, or none. Each is a draft until it is reviewed and signed. */
export const toTranslateTexts: Doing<TranslateTexts, InFile, LanguageTexts> = {
  act: translateTexts,
  input: TranslateTexts,
  roles: translatorRoles,
  may: mayWriteTexts,
  refuses: ({ texts }, loaded) => {
    const twice = namedTwice(texts);
    const fields = texts.flatMap((one, at): FieldProblem[] => {
      const wrong = at === twice ? { message: textMessages.namedTwice } : wrongHere(one, loaded);
      return wrong ? [{ path: `texts.${at}.said`, ...wrong }] : [];
    });
    const [first] = fields;
    if (first) return new Problem('invalid', first.message, first.values, fields);
    const stale = texts.find((one) => (textOf(loaded, one)?.now.newest?.version ?? null) !== one.was);
    return stale ? new Problem('conflict', textMessages.newerVersion) : null;
  },
  acts: ({ act, texts, fromFile, comment }, { id, at, language }) => [
    translateTexts.draft({
      ...{ at, id: act.id, stream: id },
      facts: {
        language,
        fromFile,
        texts: texts.map(({ key, original, was }) => ({ key, original, version: (was ?? 0) + 1 })),
      },
      words: { texts: JSON.stringify(texts.map(({ key, said }) => ({ key, said }))), comment },
    }),
  ],
};

/** What is wrong with one of them: a text that is not there, an original that was changed, places that are not as in it, nothing new. */
function wrongHere(one: Translated, loaded: LanguageTexts): Omit<FieldProblem, 'path'> | null {
  const text = textOf(loaded, one);
  if (!text) return { message: textMessages.unknownText };
  if (text.of.original !== one.original) return { message: textMessages.originalChanged };
  const { newest } = text.now;
  const isOfNow = newest?.original === null || newest?.original === one.original;
  if (newest && isOfNow && newest.said === one.said && text.now.standing !== 'withdrawn')
    return { message: textMessages.unchanged };
  return wrongTranslation(one.said, text);
}
