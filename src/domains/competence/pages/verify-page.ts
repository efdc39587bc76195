import type { Language } from '../../../kernel/language.ts';
import { formatsFor } from '../../../kernel/text/formats.ts';
import { atNoon } from '../../../kernel/time/calendar-days.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { type Html, html } from '../../../platform/pages/html.ts';
import { icon } from '../../../platform/pages/icons.ts';
import { page } from '../../../platform/pages/layout.ts';
import type { CertificateVerdict, Judged } from '../certificates/judge.ts';
import { verifyMessages as texts } from '../certificates/verify-messages.ts';

const icons: Readonly<Record<CertificateVerdict, Parameters<typeof icon>[0]>> = {
  valid: 'seal-check',
  expired: 'clock',
  withdrawn: 'prohibit',
  tampered: 'warning',
  'unknown-key': 'warning',
  'void-key': 'warning',
  'outside-key': 'warning',
  unreadable: 'info',
};

function result({ verdict, said }: Judged, language: Language): Html {
  const { t } = textsIn(language);
  const { longDate } = formatsFor(language, 'UTC');
  const dayOf = (day: string): string => longDate(atNoon(day));
  const lines: readonly (readonly [string, string])[] = said
    ? [
        [t(texts.name), said.name],
        [t(texts.course), said.title],
        [t(texts.issued), dayOf(said.issuedOn)],
        [t(texts.until), dayOf(said.validUntil)],
        [t(texts.issuer), said.issuer],
      ]
    : [];
  return html`<section class="section" role="status" data-verdict="${verdict}"><h2>${icon(icons[verdict])} ${t(texts.verdicts[verdict])}</h2>
${
  lines.length > 0 &&
  html`<dl class="pairs">${lines.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<p>${t(texts.compare)}</p>`
}</section>
`;
}

/** The form, and above it what was found of what was sent. */
export function verifyPage(of: {
  readonly language: Language;
  readonly embedded: boolean;
  readonly judged: Judged | null;
  readonly isUnreadable?: true;
}): string {
  const { language, embedded, judged, isUnreadable } = of;
  const { t } = textsIn(language);
  const main = html`<div class="story"><h1>${t(texts.title)}</h1>
<p class="lead">${t(texts.lead)}</p>
${judged && result(judged, language)}${isUnreadable && html`<p class="field-problem" role="alert">${icon('warning')} ${t(texts.notRead)}</p>`}
<form class="typed" method="post" action="/verify" enctype="multipart/form-data">
<div class="field"><label for="file">${t(texts.fileLabel)}</label><input type="file" id="file" name="file" accept="application/pdf,.pdf"></div>
<div class="field"><label for="text">${t(texts.textLabel)}</label><p class="hint" id="text-hint">${t(texts.textHint)}</p><textarea id="text" name="text" rows="5" maxlength="6000" spellcheck="false" autocomplete="off" aria-describedby="text-hint"></textarea></div>
<button type="submit">${t(texts.button)}</button>
</form>
<section class="section"><p>${t(texts.offline)}</p>
<p class="alone"><a href="/.well-known/cape-certificates.json" download>${t(texts.keysLink)}</a></p></section>
</div>`;
  return page({ language, embedded, path: '/verify', title: t(texts.title), main, width: 'narrow' });
}
