import type { Language } from '../../../kernel/language.ts';
import type { Message } from '../../../kernel/message.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { html } from '../../../platform/pages/html.ts';
import { page } from '../../../platform/pages/layout.ts';
import { fingerprint } from '../../../platform/pages/stylesheet.ts';
import { providerTexts as texts } from '../sign-in/messages.ts';
import type { Provider } from '../sign-in/provider.ts';
import type { PlaceToAct } from '../sign-in/store.server.ts';
import { codeForm } from './code-form.ts';
import script from './invitation-script.js?raw';
import { passkeyScript, passkeyWay } from './passkey-way.ts';
import { providerLinks } from './provider-links.ts';
import { problemTitle } from './sign-in-messages.ts';

export type InvitationView = { readonly language: Language; readonly embedded: boolean; readonly problem?: Message };

const path = '/sign-in/invitation';

/** The script that takes a code out of the address. Its name changes with its text, so a browser may keep it for a year. */
export const invitationScript = { path: `/assets/invitation-${fingerprint(script)}.js`, text: script } as const;

/** Where the code of an invitation is entered: in a form, so that it stands in no address and in no log. */
export function invitationPage({ language, embedded, problem }: InvitationView): string {
  const { t } = textsIn(language);
  const title = t(texts.invitationTitle);
  const main = html`<h1>${title}</h1>
<p class="lead">${t(texts.invitationLead)}</p>
${codeForm({ path, language, problem })}`;
  return page({
    language,
    embedded,
    path,
    place: 'sign-in',
    width: 'narrow',
    title: problem ? t(problemTitle, { title }) : title,
    main,
    script: invitationScript.path,
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
<p class="lead">${t(texts.invitedLead, { unit: place.unitName[language], agency: place.agencyName[language] })}</p>
<ul class="ways">
${providerLinks(providers, language)}${passkeyWay('makes', language)}</ul>
<p>${t(texts.invitedNotYou)}</p>`;
  return page({ language, embedded, path, place: 'sign-in', width: 'narrow', title, main, script: passkeyScript.path });
}
