import { version } from '../../../package.json';
import type { Language } from '../../kernel/language.ts';
import { textsIn } from './catalogue.ts';
import { type Html, html } from './html.ts';
import { icon } from './icons.ts';
import { mark } from './mark.ts';
import * as texts from './messages.ts';
import { stylesheet } from './stylesheet.ts';

/** Where in the site a page is, so that its own link is marked and not offered as another page. */
export type SitePlace = 'front' | 'figures' | 'sign-in' | 'other';

export type PageFrame = {
  readonly language: Language;
  /** The address, with what of its query must be kept: where the language switch leads back to. */
  readonly path: string;
  readonly title: string;
  readonly main: Html;
  readonly embedded: boolean;
  readonly place?: SitePlace;
  /** `narrow` for reading and choosing, `wide` for figures. */
  readonly width?: 'narrow' | 'wide';
  /** Its tab, and so the history of the device, does not name us: pages for workers lead here. */
  readonly unnamed?: true;
  /** The address of the one script of a page that cannot do without. */
  readonly script?: string;
};

/** A language is offered by its own name, and read aloud in its own voice. */
const ownName: Readonly<Record<Language, string>> = { sv: 'Svenska', en: 'English' };

function languageSwitch(now: Language, path: string): Html {
  const other: Language = now === 'sv' ? 'en' : 'sv';
  return html`<a href="${`${path}${path.includes('?') ? '&' : '?'}lang=${other}`}" lang="${other}" hreflang="${other}">${ownName[other]}</a>`;
}

function evaluationBand(language: Language): Html {
  const { t } = textsIn(language);
  return html`<aside class="evaluation" aria-label="${t(texts.evaluationLabel)}">${icon('info')}<span><b>${t(texts.evaluationLead)}</b> ${t(texts.evaluationText)}</span></aside>
`;
}

function header({ language, path, place = 'other' }: PageFrame): Html {
  const { t } = textsIn(language);
  const current = (here: SitePlace) => here === place && html` aria-current="page"`;
  return html`<header class="top"><a class="brand" href="/" aria-label="${t(texts.home)}"${current('front')}>${mark}<span>CAPE</span></a>
<nav aria-label="${t(texts.mainNavigation)}"><a href="/figures"${current('figures')}>${t(texts.navFigures)}</a>${languageSwitch(language, path)}<a href="/sign-in"${current('sign-in')}>${icon('sign-in')}${t(texts.navSignIn)}</a></nav></header>`;
}

function footer({ language }: PageFrame): Html {
  const { t } = textsIn(language);
  return html`<footer class="foot"><div><b>${t(texts.footerDanger)}</b><a href="/accessibility">${t(texts.footerAccessibility)}</a><a href="/privacy">${t(texts.footerPrivacy)}</a><a href="/terms">${t(texts.footerTerms)}</a><a href="/about#secrecy">${t(texts.footerSecrecy)}</a><a href="/about#source">${t(texts.footerSource)}</a><a href="/about#languages">${t(texts.footerLanguages)}</a><span>${t(texts.footerVersion, { version })}</span></div></footer>`;
}

/** A whole page as text. It asks for one stylesheet and its fonts, from this agency only, and runs no script but one that it names. */
export function page(frame: PageFrame): string {
  const { language, title, main, embedded, width = 'wide', unnamed, script } = frame;
  const { t } = textsIn(language);
  return html`<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}${!unnamed && ' – CAPE'}</title>
<link rel="icon" href="/assets/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="${stylesheet.path}">
${
  script &&
  html`<script src="${script}" defer></script>
`
}</head>
<body>
<a class="skip" href="#main">${t(texts.skipToContent)}</a>
${embedded && evaluationBand(language)}${header(frame)}
<main id="main" class="${width}" tabindex="-1">
${main}
</main>
${footer(frame)}
</body>
</html>
`.text;
}
