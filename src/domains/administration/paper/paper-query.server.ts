import { z } from 'zod';
import { zoneIn } from '../../../kernel/country.ts';
import type { Language } from '../../../kernel/language.ts';
import { PaperFile, PaperFormat } from '../../../kernel/text/paper-file.ts';
import { dayIn } from '../../../kernel/time/dates.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { refuseDocument } from '../../../platform/documents/thread/pdf-apart.ts';
import type { AnyCall, Call } from '../../../platform/http/call.ts';
import { Deferred, type Query, query } from '../../../platform/http/endpoint.ts';
import { type Texts, textsIn } from '../../../platform/pages/catalogue.ts';
import { fileName, fileOf, type Letter, letterDocument } from './letter.server.ts';
import { letterLanguage, type ReviewedTexts } from './letter-language.ts';
import { paperMessages as texts } from './messages.ts';
import { standardSignature } from './standard-messages.ts';

export const PaperAsked = z.strictObject({ format: PaperFormat.default('docx') });
type PaperAsked = z.infer<typeof PaperAsked>;

type Asked<Params, Input, Loaded> = Pick<
  Query<Params, Input, Loaded, PaperFile>,
  'name' | 'path' | 'roles' | 'params' | 'load' | 'may' | 'look'
> & {
  /** What is asked for besides the format. */
  readonly input: Query<Params, Input, Loaded, PaperFile>['input'];
  /** What the matter says, from what its page shows to this reader. Null: there is no such letter in it. */
  readonly letter: (tx: Tx, loaded: Loaded, call: Call<Params, Input>) => Promise<Letter>;
  /** Of a letter to a person: their language, and which texts must be there in it. */
  readonly person?: (loaded: Loaded) => { readonly language: string | null; readonly needed: readonly string[] };
  readonly reviewed?: readonly ReviewedTexts[];
};

/**
 * A letter or a decision as a file, beside the page of its matter: the right of the matter decides who has it, a fresh proof is asked, and the log
 * says that it was fetched.
 */
export const paperQuery = <Params, Input extends PaperAsked, Loaded>(
  asked: Asked<Params, Input, Loaded>,
): Query<Params, Input, Loaded, PaperFile> => {
  const { letter, person, reviewed = [], ...rest } = asked;
  return query<Params, Input, Loaded, PaperFile>({
    ...rest,
    answer: PaperFile,
    proof: { of: 'export' },
    show: async (tx, loaded, call) => {
      const wanted = person?.(loaded);
      const own = call.texts.language;
      const needed = [...(wanted?.needed ?? []), ...aroundEvery];
      const chosen = wanted ? letterLanguage(wanted.language, own, { known: reviewed, needed }) : null;
      const language: Language = chosen?.is === 'staff' ? chosen.language : own;
      const staff = textsIn(language, zoneIn(call.who.country));
      const [tag, said] =
        chosen?.is === 'reviewed' ? [chosen.language, reviewedTexts(staff, chosen.texts)] : [undefined, staff];
      const inLanguage = { ...call, texts: said };
      const made = await letter(tx, loaded, inLanguage);
      const document = await letterDocument(tx, inLanguage, made, tag === undefined ? {} : { tag });
      const { format } = call.input;
      const by = call.who.actor;
      refuseDocument(document, format, by);
      return new Deferred(async () => ({
        file: await fileOf(document, { format, name: fileName(made), by }),
        language: document.language,
        note: chosen?.is === 'staff' && chosen.because === 'not-reviewed' ? noteOf(language, call) : null,
      }));
    },
  });
};

/** What stands around every letter, and must be there in the language of the person. */
const aroundEvery = [
  ...[texts.date, texts.reference, texts.officer, texts.logoOf, texts.pageOf, texts.forYou],
  standardSignature,
].map(({ id }) => id);

/** Texts that a speaker has signed, with days as they are written everywhere: 2026-11-24. */
function reviewedTexts(staff: Texts, signed: ReviewedTexts['texts']): Texts {
  const day = (at: Date): string => dayIn(at, 'UTC');
  return {
    ...staff,
    formats: { ...staff.formats, day, date: day, longDate: day },
    t: ({ id }, values = {}) => (signed[id] ?? '').replace(/\{(\w+)\}/g, (open, name) => String(values[name] ?? open)),
  };
}

const noteOf = (language: Language, { texts: { t } }: AnyCall): string =>
  t(texts.notReviewed, { language: t(texts.languageNames[language]) });
