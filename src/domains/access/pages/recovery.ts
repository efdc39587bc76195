import { textsIn } from '../../../platform/pages/catalogue.ts';
import { html } from '../../../platform/pages/html.ts';
import { page } from '../../../platform/pages/layout.ts';
import { providerTexts } from '../sign-in/messages.ts';
import { recoveryTexts as texts } from '../sign-in/recovery-messages.ts';
import type { PlaceToAct } from '../sign-in/store.server.ts';
import { codeForm } from './code-form.ts';
import type { InvitationView } from './invitation.ts';
import { passkeyScript, passkeyWay } from './passkey-way.ts';
import { problemTitle } from './sign-in-messages.ts';

const path = '/sign-in/recovery';

/** Where a code on paper is entered. */
export function recoveryPage({ language, embedded, problem }: InvitationView): string {
  const { t } = textsIn(language);
  const title = t(texts.title);
  return page({
    ...{ language, embedded, path, place: 'sign-in', width: 'narrow' },
    title: problem ? t(problemTitle, { title }) : title,
    main: html`<h1>${title}</h1>
<p class="lead">${t(texts.lead)}</p>
${codeForm({ path, language, problem })}`,
  });
}

/** Whose code it is, and the button that makes the passkey. */
export function recoveringPage({
  language,
  embedded,
  place,
}: Omit<InvitationView, 'problem'> & { readonly place: PlaceToAct }): string {
  const { t } = textsIn(language);
  const title = t(texts.foundTitle, { name: place.name });
  return page({
    ...{ language, embedded, path, place: 'sign-in', width: 'narrow', title, script: passkeyScript.path },
    main: html`<h1>${title}</h1>
<p class="lead">${t(texts.foundLead, { unit: place.unitName[language], agency: place.agencyName[language] })}</p>
<ul class="ways">
${passkeyWay('makes', language)}</ul>
<p>${t(providerTexts.invitedNotYou)}</p>`,
  });
}
