import type { Language } from '../../../kernel/language.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { html } from '../../../platform/pages/html.ts';
import { stylesheet } from '../../../platform/pages/stylesheet.ts';
import { frameSandbox } from './frame-policy.ts';
import { launchingMessages as texts } from './messages.ts';

/** The page around a part: what it is, the way back, and the frame. It runs no script. */
export function playerPage(of: {
  readonly language: Language;
  readonly title: string;
  readonly maker: string;
  readonly back: string;
  readonly address: string;
}): string {
  const { language, title, maker, back, address } = of;
  const { t } = textsIn(language);
  return html`<!doctype html>
<html lang="${language}" dir="ltr" class="player">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – CAPE</title>
<link rel="icon" href="/assets/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="${stylesheet.path}">
</head>
<body>
<header class="player-top"><h1>${title}</h1><p>${t(texts.framed)}</p><a class="button" href="${back}">${t(texts.back)}</a></header>
<main><iframe class="player-frame" title="${t(texts.frame, { maker })}" sandbox="${frameSandbox}" allow="" referrerpolicy="no-referrer" src="${address}"></iframe></main>
</body>
</html>
`.text;
}

/** What is shown in the frame when a part leads back to the system that opened it. */
export const endedPage = (language: Language): string =>
  html`<!doctype html><html lang="${language}"><meta charset="utf-8"><title>CAPE</title><p role="status">${textsIn(language).t(texts.ended)}</p></html>`
    .text;

export { texts as playerTexts };
