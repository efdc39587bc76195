import { isWorkedIn } from '../../../kernel/country.ts';
import type { Language } from '../../../kernel/language.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { type Html, html, raw } from '../../../platform/pages/html.ts';
import { htmlAnswer, type PageAnswer } from '../../../platform/pages/public-page.ts';
import { answerTexts as texts } from '../answer-messages.ts';
import type { SurveySheet } from '../answering/sheet.ts';

const ownName: Readonly<Record<Language, string>> = { sv: 'Svenska', en: 'English' };

type AnswerFrame = {
  readonly language: Language;
  readonly main: Html;
  readonly status?: number;
  /** The code of the address, where the page is there in the other language too. */
  readonly code?: string;
  readonly wrong?: boolean;
};

/** The frame of these pages: no mark of ours, no way to other pages, no script. */
function framed({ language, main, status = 200, code, wrong }: AnswerFrame): PageAnswer {
  const { t } = textsIn(language);
  const other: Language = language === 'sv' ? 'en' : 'sv';
  const title = wrong ? `${t(texts.wrongTitle)} – ${t(texts.tab)}` : t(texts.tab);
  const text = html`<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="/work/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/work/page.css">
</head>
<body>
${code && html`<nav class="lang"><b lang="${language}">${ownName[language]}</b><a href="${`/survey/${other}/${code}`}" lang="${other}" hreflang="${other}">${ownName[other]}</a></nav>`}
<main id="main" tabindex="-1">
${main}
</main>
</body>
</html>
`.text;
  return htmlAnswer(text, status);
}

export type AnswerForm = {
  readonly language: Language;
  readonly code: string;
  readonly sheet: SurveySheet;
  readonly country: string;
  readonly orderOf: (question: number, option: string) => number;
  readonly chosen: Readonly<Record<string, string>>;
  readonly missing?: readonly number[];
  readonly foreign?: true;
};

/** All questions on one page; what was chosen is in it still when something is missing. */
export function formPage(form: AnswerForm): PageAnswer {
  const { language, code, sheet, country, missing = [], foreign } = form;
  const { t } = textsIn(language);
  const problem = foreign
    ? t(texts.foreign)
    : missing.length > 0
      ? t(texts.missing, { numbers: missing.join(', ') })
      : null;
  const main = html`${problem !== null && html`<div class="wrong" role="alert" tabindex="-1" autofocus><h2>${t(texts.wrongTitle)}</h2><p>${problem}</p></div>`}
<h1>${sheet.title}</h1>
<p>${t(texts.intro, { agency: sheet.agency[language], count: sheet.questions.length })}</p>
<p>${t(texts.privacy)}</p>
<p>${t(texts.voluntary)} ${t(texts.once)}</p>
${!isWorkedIn(country, ['sv', 'en']) && html`<p>${t(texts.onlyTwo)}</p>`}
<form method="post" action="${`/survey/${language}/${code}`}">
${sheet.questions.map((_, at) => questionField(form, at))}
<button class="b" type="submit">${t(texts.send)}</button>
</form>`;
  return framed({ language, main, code, wrong: problem !== null, status: missing.length > 0 ? 422 : 200 });
}

function questionField({ language, sheet, orderOf, chosen, missing = [] }: AnswerForm, at: number): Html {
  const { t } = textsIn(language);
  const question = sheet.questions[at];
  if (!question) throw new Error('A question is not there.');
  const number = at + 1;
  const name = `q${number}`;
  const isMissing = missing.includes(number);
  const options = [...question.options].sort((a, b) => orderOf(at, a.id) - orderOf(at, b.id));
  const all = [...options.map(({ id, said }) => ({ id, text: said[language] })), { id: '-', text: t(texts.doNotKnow) }];
  return html`<fieldset id="${name}"${isMissing && html` aria-describedby="${`${name}-wrong`}"`}><legend><h2>${t(texts.questionNumber, { number, of: sheet.questions.length })}</h2></legend>
${
  question.scene &&
  html`<p>${question.scene[language]}</p>
`
}<p><b>${question.ask[language]}</b></p>
${
  isMissing &&
  html`<p class="wrong" id="${`${name}-wrong`}">${t(texts.chooseOne)}</p>
`
}<div class="pick">${all.map(
    ({ id, text }) =>
      html`<label><input type="radio" name="${name}" value="${id}"${chosen[name] === id && raw(' checked')}><span>${text}</span></label>`,
  )}</div></fieldset>
`;
}

export function thanksPage(language: Language, isLink: boolean): PageAnswer {
  const { t } = textsIn(language);
  const main = html`<h1>${t(texts.thanksTitle)}</h1>
<p>${t(isLink ? texts.thanksOpenText : texts.thanksText)}</p>`;
  return framed({ language, main });
}

/** The same page for a code that was used, one that never was, and a survey that has ended. */
export function gonePage(language: Language): PageAnswer {
  const { t } = textsIn(language);
  const main = html`<h1>${t(texts.goneTitle)}</h1>
<p>${t(texts.goneText)}</p>`;
  return framed({ language, main, status: 404 });
}

export function busyAnswerPage(language: Language): PageAnswer {
  const { t } = textsIn(language);
  const main = html`<h1>${t(texts.busyTitle)}</h1>
<p>${t(texts.busyText)}</p>`;
  return { ...framed({ language, main, status: 503 }), headers: { 'retry-after': '60' } };
}

/** What was chosen is in the page and is sent again by its button. */
export function failedAnswerPage(
  language: Language,
  path: string,
  form: Readonly<Record<string, string>> | null,
): PageAnswer {
  const { t } = textsIn(language);
  const main = html`<h1>${t(texts.failedTitle)}</h1>
<p>${t(texts.failedText)}</p>
${
  form
    ? html`<form method="post" action="${path}">${Object.entries(form).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<button class="b" type="submit">${t(texts.tryAgain)}</button></form>`
    : html`<a class="b" href="${path}">${t(texts.tryAgain)}</a>`
}`;
  return framed({ language, main, status: 500 });
}
