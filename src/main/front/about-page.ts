import type { Language } from '../../kernel/language.ts';
import { textsIn } from '../../platform/pages/catalogue.ts';
import { html } from '../../platform/pages/html.ts';
import { page } from '../../platform/pages/layout.ts';
import * as words from './about-messages.ts';

/** What an engineer, a lawyer or a worker asks of the program itself: its source, its walls, what it keeps, what it speaks. */
export function aboutPage(language: Language, embedded: boolean): string {
  const { t } = textsIn(language);
  const main = html`<div class="reading"><h1>${t(words.title)}</h1>
<p class="lead">${t(words.lead)}</p>
<h2 id="source">${t(words.source)}</h2><p>${t(words.sourceText)}</p>
<p>${t(words.sourceRun)} <code>npm start</code></p><p>${t(words.sourceLog)} <code>npx cape audit verify</code></p>
<p class="alone"><a href="/api">${t(words.sourceApi)}</a></p>
<h2 id="secrecy">${t(words.secrecy)}</h2><ul class="dots"><li>${t(words.secrecyRegister)}</li><li>${t(words.secrecyWalls)}</li><li>${t(words.secrecyPass)}</li><li>${t(words.secrecySame)}</li><li>${t(words.secrecyLog)}</li></ul>
<h2 id="privacy">${t(words.privacy)}</h2><ul class="dots"><li>${t(words.privacyWorkers)}</li><li>${t(words.privacyPublic)}</li><li>${t(words.privacyStaff)}</li></ul>
<h2 id="languages">${t(words.languages)}</h2><p>${t(words.languagesText)}</p></div>`;
  return page({ language, embedded, path: '/about', title: t(words.title), main, width: 'narrow' });
}
