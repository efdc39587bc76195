import type { Language } from '../../../kernel/language.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { html } from '../../../platform/pages/html.ts';
import { page } from '../../../platform/pages/layout.ts';
import * as texts from './sign-in-messages.ts';

/** How far the demo is: null before the first of its acts. */
export type PutBack = { readonly done: number; readonly all: number } | null;

/** What every address shows while the demo is made again. */
export function puttingBackPage(view: { language: Language; embedded: boolean; far: PutBack }): string {
  const { language, embedded, far } = view;
  const { t } = textsIn(language);
  const title = t(texts.puttingBackTitle);
  const main = html`<h1>${title}</h1>
<p class="lead" role="status">${far ? t(texts.puttingBackText, { ...far }) : t(texts.puttingBackStart)}</p>
<p><a class="button" href="/sign-in">${t(texts.puttingBackOn)}</a></p>`;
  return page({ language, embedded, path: '/sign-in', title, main, width: 'narrow' });
}
