import type { Language } from '../../kernel/language.ts';
import { textsIn } from '../../platform/pages/catalogue.ts';
import { html } from '../../platform/pages/html.ts';
import { page } from '../../platform/pages/layout.ts';
import * as words from './accessibility-messages.ts';

/** What Swedish law (2018:1937) asks every public site to say: how accessible it is, what was tested, whom to contact. */
export function accessibilityPage(language: Language, embedded: boolean): string {
  const { t } = textsIn(language);
  const main = html`<div class="reading"><h1>${t(words.title)}</h1>
<p class="lead">${t(words.lead)}</p>
<h2>${t(words.status)}</h2><p>${t(words.statusText)}</p>
<h2>${t(words.tested)}</h2><ul class="dots"><li>${t(words.testedAxe)}</li><li>${t(words.testedReflow)}</li><li>${t(words.testedScript)}</li></ul>
<h2>${t(words.untested)}</h2><p>${t(words.untestedText)}</p>
<h2>${t(words.workspace)}</h2><p>${t(words.workspaceText)}</p>
<h2>${t(words.known)}</h2><p>${t(words.knownText)}</p>
<h2>${t(words.contact)}</h2><p>${t(words.contactText)}</p></div>`;
  return page({
    language,
    embedded,
    path: '/accessibility',
    title: t(words.title),
    main,
    width: 'narrow',
    unnamed: true,
  });
}
