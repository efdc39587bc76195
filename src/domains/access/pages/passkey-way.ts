import type { Language } from '../../../kernel/language.ts';
import type { Message } from '../../../kernel/message.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { type Html, html } from '../../../platform/pages/html.ts';
import { icon } from '../../../platform/pages/icons.ts';
import { fingerprint } from '../../../platform/pages/stylesheet.ts';
import { passkeyTexts as texts } from '../sign-in/passkey-messages.ts';
import text from './passkey-script.js?raw';

/** The script of the pages on which a passkey is asked or made. Its name changes with its text, so a browser may keep it for a year. */
export const passkeyScript = { path: `/assets/passkey-${fingerprint(text)}.js`, text } as const;

const addresses = {
  signs: { ask: '/sign-in/passkey/ask', answer: '/sign-in/passkey' },
  makes: { ask: '/sign-in/passkey/make', answer: '/sign-in/passkey/made' },
} as const;
type Does = keyof typeof addresses;

type PasskeyAsked = {
  readonly does: Does;
  /** Where the script asks for a challenge, and where the form brings what the device answers. */
  readonly ask: string;
  readonly answer: string;
  readonly language: Language;
  readonly next?: string | undefined;
};
type ShownWay = { readonly button: Html; readonly unsupported: Message; readonly withoutScript: Message };

/**
 * A button for a passkey. Only a script can ask a device for one, so the button is shown by the script; without it a sentence says so. What
 * can go wrong in the browser is written on the page already, in its language.
 */
export function passkeyForm(
  { does, ask, answer, language, next }: PasskeyAsked,
  { button, unsupported, withoutScript }: ShownWay,
): Html {
  const { t } = textsIn(language);
  return html`<form method="post" action="${answer}" data-passkey="${does}" data-ask="${ask}" hidden><input type="hidden" name="answer">${next && html`<input type="hidden" name="next" value="${next}">`}${button}
<p class="notice" role="alert" data-said hidden>${icon('warning')}<span></span></p>
<template data-say="cancelled">${t(texts.cancelled)}</template><template data-say="already-here">${t(texts.alreadyHere)}</template><template data-say="unreached">${t(texts.unreached)}</template></form>
<p class="notice" data-unsupported hidden>${icon('info')}<span>${t(unsupported)}</span></p>
<noscript><p class="notice">${icon('info')}<span>${t(withoutScript)}</span></p></noscript>`;
}

/** The passkey among the other ways to sign in. */
export function passkeyWay(does: Does, language: Language, next?: string): Html {
  const { t } = textsIn(language);
  const button = html`<button class="persona" type="submit">${icon('fingerprint')}<span><b>${t(texts.name)}</b><span>${t(texts.how)}</span></span></button>`;
  const { unsupported, withoutScript } = texts;
  return html`<li>${passkeyForm({ does, ...addresses[does], language, next }, { button, unsupported, withoutScript })}</li>
`;
}
