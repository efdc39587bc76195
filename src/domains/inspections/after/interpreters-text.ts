import type { Language } from '../../../kernel/language.ts';
import type { Message } from '../../../kernel/message.ts';
import { interpreterNames, otherLanguage } from './code-messages.ts';
import type { InterpreterUsed } from './schema.ts';

type Saying = { readonly language: Language; readonly t: (message: Message) => string };

/** Who interpreted: in which languages, there or by phone. */
export function interpretersText(used: InterpreterUsed, { language, t }: Saying): string {
  if (typeof used === 'string') return t(interpreterNames[used]);
  const names = new Intl.DisplayNames([language === 'sv' ? 'sv-SE' : 'en-GB'], { type: 'language' });
  return used
    .map((one) => {
      const name = one.language === 'other' ? t(otherLanguage) : (names.of(one.language) ?? one.language);
      return `${name} (${t(interpreterNames[one.way])})`;
    })
    .join(', ');
}
