import { textsIn } from '../../../platform/pages/catalogue.ts';
import { type Html, html, raw } from '../../../platform/pages/html.ts';
import { footerAccessibility, footerPrivacy } from '../../../platform/pages/messages.ts';
import { htmlAnswer, type PageAnswer } from '../../../platform/pages/public-page.ts';
import { languagesOfPages, type PageLanguage } from '../events/event-schema.ts';
import { pageTexts as texts } from './page-messages.ts';
import styles from './take-part.css?raw';

export const takePartStyles = styles;
export const stylesPath = '/take-part/page.css';

type Frame = {
  readonly language: PageLanguage;
  readonly title: string;
  readonly main: Html;
  /** What of the address comes after the language, where the page is in both. */
  readonly code?: string;
  readonly isDemo?: boolean;
  readonly status?: number;
};

const ownName: Readonly<Record<PageLanguage, string>> = { sv: 'Svenska', en: 'English' };

/** A page for a participant. It asks for one stylesheet, runs no script, sets no cookie, and is in no index. */
export function takePartPage({ language, title, main, code, isDemo = false, status = 200 }: Frame): PageAnswer {
  const { t } = textsIn(language);
  const languages = code !== undefined && code !== '' && languageChoice(language, code);
  return htmlAnswer(
    html`<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title} – CAPE</title>
<link rel="icon" href="/assets/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="${stylesPath}">
</head>
<body>
<a class="skip" href="#main">${t(texts.skip)}</a>
<header class="top"><b>CAPE</b>${languages}</header>
${isDemo && html`<aside class="demo">${t(texts.invented)}</aside>`}<main id="main" tabindex="-1">
${main}
</main>
<footer class="foot"><a href="${`/accessibility?lang=${language}`}">${t(footerAccessibility)}</a> <a href="${`/privacy?lang=${language}`}">${t(footerPrivacy)}</a></footer>
</body>
</html>
`.text,
    status,
  );
}

const languageChoice = (now: PageLanguage, code: string): Html =>
  html`<nav aria-label="${textsIn(now).t(texts.languages)}">${languagesOfPages.map((one) =>
    one === now
      ? html`<b lang="${one}" aria-current="true">${ownName[one]}</b>`
      : html`<a href="${`/take-part/${one}/${code}`}" lang="${one}" hreflang="${one}">${ownName[one]}</a>`,
  )}</nav>`;

/* Pieces of a form. */

export const lineField = (of: {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly hint?: string;
  readonly max: number;
  readonly type?: 'text' | 'email';
  readonly rows?: number;
  readonly autocomplete?: string;
}): Html => {
  const { name, label, value = '', hint, max, type = 'text', rows } = of;
  const described = hint === undefined ? raw('') : html` aria-describedby="${`${name}-hint`}"`;
  const auto = of.autocomplete === undefined ? raw('') : html` autocomplete="${of.autocomplete}"`;
  return html`<div class="field"><label for="${name}">${label}</label>
${hint !== undefined && html`<p class="hint" id="${`${name}-hint`}">${hint}</p>`}
${
  rows === undefined
    ? html`<input id="${name}" name="${name}" type="${type}" value="${value}" maxlength="${max}"${auto}${described}>`
    : html`<textarea id="${name}" name="${name}" rows="${rows}" maxlength="${max}"${described}>${value}</textarea>`
}</div>`;
};

export const choiceField = (of: {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly first: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
}): Html => html`<div class="field"><label for="${of.name}">${of.label}</label>
<select id="${of.name}" name="${of.name}"><option value="">${of.first}</option>${of.choices.map(
  ({ value, text }) => html`<option value="${value}"${value === of.chosen && raw(' selected')}>${text}</option>`,
)}</select></div>`;

export const radioField = (of: {
  readonly name: string;
  readonly legend: string;
  readonly chosen: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  readonly isRow?: boolean;
}): Html => html`<fieldset class="${of.isRow ? 'scale' : 'pick'}"><legend>${of.legend}</legend>
${of.choices.map(
  ({ value, text }) =>
    html`<label><input type="radio" name="${of.name}" value="${value}"${value === of.chosen && raw(' checked')}><span>${text}</span></label>`,
)}</fieldset>`;

export const doing = (of: {
  readonly action: string;
  readonly what: string;
  readonly button: string;
  readonly look?: 'two' | 'danger';
  readonly fields?: Html;
}): Html => html`<form method="post" action="${of.action}">
<input type="hidden" name="do" value="${of.what}">
${of.fields}
<button class="${of.look === undefined ? 'b' : `b ${of.look}`}" type="submit">${of.button}</button>
</form>`;

export const problemBox = (title: string, problem: string): Html =>
  html`<div class="wrong" role="alert" tabindex="-1" autofocus><h2>${title}</h2><p>${problem}</p></div>`;
export const doneBox = (text: string): Html => html`<p class="done" role="status">${text}</p>`;
