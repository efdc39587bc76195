import type { Texts } from '../../../../platform/pages/catalogue.ts';
import { type Html, html } from '../../../../platform/pages/html.ts';
import type { FigureSource } from '../../figures/published-figure.ts';
import { type FigureBook, inSwedish, type TextInLanguage, told } from './book.ts';

/** A text marked with its own language where that is not the page's, so that it is read aloud in its own voice. */
export const inItsLanguage = (texts: Texts, { text, language }: TextInLanguage): Html =>
  language === texts.language ? html`${text}` : html`<span lang="${language}">${text}</span>`;

/** A text of the folder in the reader's language where there is one. */
export const toldHtml = (book: FigureBook, texts: Texts, text: string): Html =>
  inItsLanguage(texts, told(book, texts.language, text));

export const titleHtml = (book: FigureBook, texts: Texts, { title, title_language: language }: FigureSource): Html =>
  language === 'en' ? toldHtml(book, texts, title) : inItsLanguage(texts, { text: title, language });

/** The publisher's own name, or the Swedish one where the name is English and a Swedish one is used. */
function nameOf(
  book: FigureBook,
  texts: Texts,
  { publisher, publisher_language: language }: FigureSource,
): TextInLanguage {
  return language === 'en' ? told(book, texts.language, publisher) : { text: publisher, language };
}

/** What a name in another language means. Swedish readers are shown it for foreign names only. */
function meaningOf({ swedish }: FigureBook, { language }: Texts, source: FigureSource): string | null {
  const { publisher_en: english, publisher_language: own } = source;
  if (english === '' || own === language) return null;
  return language === 'en' ? english : inSwedish(english, swedish);
}

export function publisherText(book: FigureBook, texts: Texts, source: FigureSource): string {
  const meaning = meaningOf(book, texts, source);
  const { text } = nameOf(book, texts, source);
  return meaning === null ? text : `${text} (${meaning})`;
}

export function publisherHtml(book: FigureBook, texts: Texts, source: FigureSource): Html {
  const meaning = meaningOf(book, texts, source);
  return html`${inItsLanguage(texts, nameOf(book, texts, source))}${meaning !== null && ` (${meaning})`}`;
}
