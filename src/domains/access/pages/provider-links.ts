import type { Language } from '../../../kernel/language.ts';
import { type Html, html } from '../../../platform/pages/html.ts';
import { icon } from '../../../platform/pages/icons.ts';
import type { Provider } from '../sign-in/provider.ts';

/** Each provider as a link: it leads to another site, and no form may. */
export const providerLinks = (
  providers: readonly Pick<Provider, 'key' | 'name' | 'agencyName'>[],
  language: Language,
  next?: string,
): Html =>
  html`${providers.map(
    ({ key, name, agencyName }) =>
      html`<li><a class="persona" href="${`/sign-in/with/${key}${next ? `?next=${encodeURIComponent(next)}` : ''}`}">${icon('sign-in')}<span><b>${name[language]}</b><span>${agencyName[language]}</span></span></a></li>
`,
  )}`;
