import type { Language } from '../../../kernel/language.ts';
import type { Message } from '../../../kernel/message.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { html } from '../../../platform/pages/html.ts';
import { icon } from '../../../platform/pages/icons.ts';
import { page } from '../../../platform/pages/layout.ts';
import { providerTexts as texts } from '../sign-in/messages.ts';
import type { Provider } from '../sign-in/provider.ts';
import type { PlaceToAct } from '../sign-in/store.server.ts';
import { passkeyScript, passkeyWay } from './passkey-way.ts';
import { providerLinks } from './provider-links.ts';
import { problemTitle } from './sign-in-messages.ts';

export type InvitationView = { readonly language: Language; readonly embedded: boolean; readonly problem?: Message };

const path = '/sign-in/invitation';

/** Where the code of an invitation is entered: in a form, so that it stands in no address and in no log. */
export function invitationPage({ language, embedded, problem }: InvitationView): string {
  const { t } = textsIn(language);
  const title = t(texts.invitationTitle);
  const wrong =
    problem &&
    html`<p class="field-problem" id="code-problem" role="alert">${icon('warning')}${t(problem)}</p>
`;
  const main = html`<h1>${title}</h1>
<p class="lead">${t(texts.invitationLead)}</p>
<form class="typed" method="post" action="${path}"><label for="code">${t(texts.invitationLabel)}</label><p id="code-hint">${t(texts.invitationHint)}</p>
${wrong}<input id="code" name="code" autocomplete="one-time-code" autocapitalize="none" spellcheck="false" maxlength="40" required aria-describedby="code-hint${problem ? ' code-problem' : ''}"${problem && html` aria-invalid="true"`}>
<button type="submit">${t(texts.invitationButton)}</button></form>`;
  return page({
    language,
    embedded,
    path,
    place: 'sign-in',
    width: 'narrow',
    title: problem ? t(problemTitle, { title }) : title,
    main,
  });
}

export type InvitedView = {
  readonly language: Language;
  readonly embedded: boolean;
  readonly place: PlaceToAct;
  readonly providers: readonly Provider[];
};

/** Whom the code invites and to where, and how they can sign in from now on. */
export function invitedPage({ language, embedded, place, providers }: InvitedView): string {
  const { t } = textsIn(language);
  const title = t(texts.invitedTitle, { name: place.name });
  const main = html`<h1>${title}</h1>
<p class="lead">${t(texts.invitedLead, { unit: place.unitName[language], house: place.house[language] })}</p>
<ul class="ways">
${providerLinks(providers, language)}${passkeyWay('makes', language)}</ul>
<p>${t(texts.invitedNotYou)}</p>`;
  return page({ language, embedded, path, place: 'sign-in', width: 'narrow', title, main, script: passkeyScript.path });
}
