import type { Language } from '../../../kernel/language.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { html } from '../../../platform/pages/html.ts';
import { page } from '../../../platform/pages/layout.ts';
import * as texts from './sign-in-messages.ts';

export type SignedOutView = { readonly language: Language; readonly embedded: boolean };

/** Shown after signing out, so that a person at a shared computer knows it is done. */
export function signedOutPage({ language, embedded }: SignedOutView): string {
  const { t } = textsIn(language);
  const main = html`<h1>${t(texts.signedOutTitle)}</h1>
<p class="lead">${t(texts.signedOutText)}</p>
<p><a class="button" href="/sign-in">${t(texts.signInAgain)}</a></p>`;
  return page({ language, embedded, path: '/sign-in?ended', title: t(texts.signedOutTitle), main, width: 'narrow' });
}
