import { directionOf, isLanguage } from '../../../../kernel/language.ts';
import { textsIn } from '../../../../platform/pages/catalogue.ts';
import { type Html, html, raw } from '../../../../platform/pages/html.ts';
import { footerAccessibility } from '../../../../platform/pages/messages.ts';
import { htmlAnswer, type PageAnswer } from '../../../../platform/pages/public-page.ts';
import { isDescribed } from './described.ts';
import { frameTexts } from './frame-messages.ts';
import { privacyTexts } from './privacy-messages.ts';
import links from './styles/links.css?raw';
import numbers from './styles/numbers.css?raw';
import styles from './styles/plain.css?raw';
import type { WorkTexts } from './texts.ts';

export type Frame = {
  readonly texts: WorkTexts;
  readonly main: Html;
  /** Languages to choose from, where choosing one keeps everything that was written. */
  readonly languages?: { readonly offered: readonly { language: string; name: string }[]; readonly path: string };
  readonly problem?: string | null;
  readonly status?: number;
};

/** The stylesheet and the icon of these pages: no face, no mark, and a name that says nothing. */
export const plainStyles = `${styles}${links}${numbers}`;
export const plainIcon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="#5F6973"/></svg>';

function languageChoice({ texts, languages }: Frame): Html | false {
  if (!languages) return false;
  return html`<nav class="lang" aria-label="${texts.t(frameTexts.languages)}">${languages.offered.map(
    ({ language, name }) =>
      language === texts.language
        ? html`<b lang="${language}">${name}</b>`
        : html`<a href="${`${texts.baseIn(language)}${languages.path}`}" lang="${language}" hreflang="${language}">${name}</a>`,
  )}</nav>`;
}

/** The statement is written in two languages, so the link is in the one that it leads to. Not while the sender writes: it leads away. */
function accessibility({ texts, languages }: Frame): Html | false {
  if (!languages) return false;
  const language = texts.language === 'sv' ? 'sv' : 'en';
  const ownData =
    isLanguage(texts.language) && html`<a href="${`${texts.base}/privacy`}">${texts.t(privacyTexts.title)}</a> · `;
  return html`<p class="acc">${ownData}<a href="${`/accessibility?lang=${language}`}" lang="${language}" hreflang="${language}" rel="noreferrer">${textsIn(language).t(footerAccessibility)}</a></p>`;
}

/** For users in training: that no speaker has read this yet. */
const draftNote = html`<aside class="dr" aria-label="Utkast" lang="sv"><b>Utkast.</b> Översättningen är inte granskad. Visas bara i övning.</aside>`;

const headOf = (title: string): Html => html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="/work/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/work/page.css">`;

/** A page for a worker. *Leave this page* comes first for the keyboard and stays at the thumb. */
export function plainPage(frame: Frame): PageAnswer {
  const { texts, main, problem, status } = frame;
  const { t, language } = texts;
  const title = t(isDescribed(texts.country) ? frameTexts.tabTitle : frameTexts.tabElsewhere);
  const text = html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
${headOf(problem ? t(frameTexts.errorTab, { title }) : title)}
</head>
<body>
<a class="skip" href="#main">${t(frameTexts.skip)}</a>
<nav aria-label="${t(frameTexts.leave)}"><a class="leave" href="${`/weather/${language}`}" rel="noreferrer">${t(frameTexts.leave)}</a></nav>
${languageChoice(frame)}${texts.isDraft && draftNote}
<main id="main" tabindex="-1">
${problem && html`<div class="wrong" role="alert" tabindex="-1" autofocus><h2>${t(frameTexts.errorTitle)}</h2><p>${problem}</p></div>`}${main}
<p class="n112"><b>${t(frameTexts.danger, { phone: texts.emergency })}</b></p>
${accessibility(frame)}</main>
</body>
</html>
`.text;
  return htmlAnswer(text, status ?? 200);
}

/** The page that one leaves to. It says nothing of the one before, and offers no way back. */
export function leftPage(language: string, title: string, main: Html): PageAnswer {
  return htmlAnswer(
    html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
${headOf(title)}
</head>
<body><main id="main">${main}</main></body>
</html>
`.text,
  );
}

/** Pages of one length: whether there is a message under a code must not show from the number of bytes on the way. */
const lengths = [32_768, 65_536, 131_072] as const;

export function equallyLong(answer: PageAnswer): PageAnswer {
  const body = Buffer.from(answer.body);
  const wanted = lengths.find((length) => length >= body.length) ?? body.length;
  return { ...answer, body: Buffer.concat([body, Buffer.alloc(wanted - body.length, ' ')]) };
}

/* Pieces of a form. */

export const hidden = (fields: Readonly<Record<string, string>>): Html =>
  html`${Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;

export const button = (text: string, over: { look?: 'two'; name?: string; value?: string } = {}): Html =>
  html`<button class="${over.look === 'two' ? 'b two' : 'b'}" type="submit"${over.name ? html` name="${over.name}" value="${over.value ?? ''}"` : ''}>${text}</button>`;

export const link = (text: string, to: string, look?: 'two'): Html =>
  html`<a class="${look === 'two' ? 'b two' : 'b'}" href="${to}">${text}</a>`;

export type Choice = { readonly value: string; readonly text: string; readonly note?: string };

/** One question with its answers, each as large as the others. */
export const choices = (
  question: Html | string,
  name: string,
  chosen: string,
  all: readonly Choice[],
  example?: Html,
): Html => html`<fieldset><legend><h1>${question}</h1></legend>
${example}<div class="pick">${all.map(
  ({ value, text, note }) =>
    html`<label><input type="radio" name="${name}" value="${value}"${value === chosen && raw(' checked')}><span>${text}${note && html`<small>${note}</small>`}</span></label>`,
)}</div></fieldset>`;
