import type { Language } from '../../../kernel/language.ts';
import { type Texts, textsIn } from '../../../platform/pages/catalogue.ts';
import { type PaperKind, placeholders } from './kinds.ts';
import { standardSignature, standardTexts } from './standard-messages.ts';
import type { TemplateSaid } from './template.ts';

/** The names of what a template of this language may leave open. */
export const namesIn = (language: Language): string[] =>
  Object.values(placeholders).map(([swedish, english]) => (language === 'sv' ? swedish : english));

/** The standard text of a kind, as a template: what is filled in later stands in braces, by the names of the language. */
export function standardOf(kind: PaperKind, language: Language, t: Texts['t'] = textsIn(language).t): TemplateSaid {
  const open = Object.fromEntries(
    Object.entries(placeholders).map(([id, [swedish, english]]) => [id, `{${language === 'sv' ? swedish : english}}`]),
  );
  const { opening, closing } = standardTexts[kind];
  return {
    opening: opening && t(opening, open),
    closing: closing && t(closing, open),
    signature: t(standardSignature, open),
  };
}
