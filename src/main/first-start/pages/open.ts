import type { Language } from '../../../kernel/language.ts';
import type { Message, MessageValues } from '../../../kernel/message.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { html } from '../../../platform/pages/html.ts';
import { icon } from '../../../platform/pages/icons.ts';
import { fingerprint } from '../../../platform/pages/stylesheet.ts';
import { frameTexts as texts } from '../messages.ts';
import { plainPage } from './frame.ts';
import script from './open-script.js?raw';

type View = { readonly language: Language; readonly embedded: boolean };

/** The script that takes the code out of the address. Its name changes with its text, so a browser may keep it for a year. */
export const openScript = { path: `/assets/set-up-${fingerprint(script)}.js`, text: script } as const;

/**
 * Where the code is entered. It stands after the # of the printed address, which no browser sends: a script puts it into the form, and
 * without a script a person does. So it is in no log of the server and of no proxy.
 */
export function openPage(view: View & { readonly problem?: Message; readonly values?: MessageValues }): string {
  const { t } = textsIn(view.language);
  const { problem, values = {} } = view;
  const title = t(texts.setUp);
  return plainPage(view, {
    title: problem ? t(texts.problemTitle, { title }) : title,
    heading: title,
    lead: t(texts.codeLead),
    script: openScript.path,
    main: html`<form class="typed" method="post" action="/set-up" data-open><label for="code">${t(texts.codeLabel)}</label><p class="hint" id="code-hint">${t(texts.codeHint)}</p>
${
  problem &&
  html`<p class="field-problem" id="code-problem" role="alert">${icon('warning')}${t(problem, values)}</p>
`
}<input id="code" name="code" class="code" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="40" required aria-describedby="code-hint${problem ? ' code-problem' : ''}"${problem && html` aria-invalid="true"`}>
<button type="submit">${t(texts.begin)}</button></form>`,
  });
}

/** The hour is over: what this browser has answered waits for a new address. */
export const endedPage = (view: View): string => {
  const { t } = textsIn(view.language);
  return plainPage(view, {
    title: t(texts.endedTitle),
    lead: t(texts.endedText),
    main: html`<p><a class="button" href="/set-up">${t(texts.restart)}</a></p>`,
  });
};

/** There is nothing to set up: it was done, here or elsewhere, or this is a demo. */
export const donePage = (view: View & { readonly elsewhere?: boolean }): string => {
  const { t } = textsIn(view.language);
  return plainPage(view, {
    title: t(texts.doneTitle),
    lead: t(view.elsewhere ? texts.doneElsewhereText : texts.doneText),
    main: html`<p><a class="button" href="/sign-in">${t(texts.signIn)}</a></p>`,
  });
};
