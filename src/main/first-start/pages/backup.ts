import { zoneIn } from '../../../kernel/country.ts';
import type { Message } from '../../../kernel/message.ts';
import { type Texts, textsIn } from '../../../platform/pages/catalogue.ts';
import { type Html, html } from '../../../platform/pages/html.ts';
import { type IconName, icon } from '../../../platform/pages/icons.ts';
import type { CheckStatus, DoctorCheck } from '../../doctor/check.ts';
import { backupTexts as texts } from '../backup-messages.ts';
import { countryName } from '../country-name.ts';
import { frameTexts } from '../messages.ts';
import { lineField, tick } from './form.ts';
import { type StepView, stepPage } from './frame.ts';

/** The codes of the administrator, as they are put on paper: heading, codes and how they are used are printed, the rest is not. */
export function codesPage(view: StepView & { readonly address: string }): string {
  const { language, draft, mistakes, address } = view;
  const { t } = textsIn(language);
  const { person, agency, codes = [], codesKept = false } = draft;
  return stepPage(view, {
    step: 'codes',
    title: t(texts.codesTitle),
    lead: t(texts.codesLead),
    main: html`<p class="unprinted">${t(texts.codesPrint)}</p>
<section class="paper" aria-labelledby="codes"><h2 id="codes">${t(texts.codesFor, { name: person?.name ?? '', agency: agency?.name[language] ?? '' })}</h2>
<ol class="codes">${codes.map((code) => html`<li><code>${code}</code></li>`)}</ol>
<p>${t(texts.codesHow, { address: `${address}/sign-in/recovery` })}</p></section>
<form class="typed unprinted" method="post" action="/set-up/codes" novalidate>${tick({ id: 'kept', label: t(texts.codesKept), mistakes }, t, codesKept)}<button type="submit">${t(frameTexts.next)}</button></form>`,
  });
}

/** Where the key file is, how it is copied, and the fingerprint by which the copy is known to be whole. */
export function keyFilePage(view: StepView & { readonly path: string; readonly typed: string }): string {
  const { language, draft, mistakes, path, typed } = view;
  const { t } = textsIn(language);
  const copy = '/media/key-copy/cape-keys.json';
  return stepPage(view, {
    step: 'key-file',
    title: t(texts.keyTitle),
    lead: t(texts.keyLead),
    main: html`${draft.keyCopied && html`<p class="good">${icon('check-circle')}${t(texts.keyDone)}</p>`}<ol class="to-do">
<li><h2>${t(texts.keyWhere)}</h2><pre tabindex="0">${path}</pre></li>
<li><h2>${t(texts.keyCopy)}</h2><pre tabindex="0">cp ${quoted(path)} ${copy}</pre><p class="hint">${t(texts.keyPlace)}</p></li>
<li><h2>${t(texts.keyPrint)}</h2><pre tabindex="0">npx cape keys fingerprint ${copy}</pre><p class="hint">${t(texts.keyElsewhere)}</p></li></ol>
<form class="typed" method="post" action="/set-up/key-file" novalidate>${lineField({ id: 'fingerprint', label: t(texts.keyField), hint: t(texts.keyHint), value: typed, mistakes, isCode: true }, t)}<button type="submit">${t(frameTexts.next)}</button></form>`,
  });
}

/** A path as a shell takes it. */
const quoted = (path: string): string => (/^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);

const groups: readonly { readonly status: CheckStatus; readonly title: Message; readonly icon: IconName }[] = [
  { status: 'bad', title: texts.checkBad, icon: 'warning' },
  { status: 'warn', title: texts.checkWarn, icon: 'info' },
  { status: 'note', title: texts.checkNote, icon: 'question' },
  { status: 'ok', title: texts.checkGood, icon: 'check-circle' },
];

function group(
  checks: readonly DoctorCheck[],
  { status, title, icon: sign }: (typeof groups)[number],
  t: Texts['t'],
): Html | false {
  const of = checks.filter((check) => check.status === status);
  return (
    of.length > 0 &&
    html`<section class="checks ${status}"><h2>${t(title)}</h2><ul>${of.map(
      ({ text, values, mend }) =>
        html`<li>${icon(sign)}<div><p>${t(text, values)}</p>${mend && html`<p class="hint">${t(mend, values)}</p>`}</div></li>
`,
    )}</ul></section>
`
  );
}

/** What the self-check says of this installation, and the last press, which makes everything. */
export function checkPage(view: StepView & { readonly checks: readonly DoctorCheck[] }): string {
  const { language, draft, mistakes } = view;
  const { t } = textsIn(language);
  const { country = '', agency, unit } = draft;
  const good = (text: Message, values = {}): DoctorCheck => ({ id: '', status: 'ok', text, values });
  const checks = [
    good(texts.checkMade),
    good(texts.checkZone, { country: countryName(country, language), zone: zoneIn(country) }),
    ...view.checks,
  ];
  const count = (status: CheckStatus) => checks.filter((check) => check.status === status).length;
  return stepPage(view, {
    step: 'check',
    title: t(texts.checkTitle, { count: count('bad') }),
    lead: t(texts.checkLead, { count: count('ok') }),
    main: html`<p class="alone"><a href="/set-up/check">${t(texts.checkAgain)}</a></p>
${groups.map((one) => group(checks, one, t))}<form class="typed" method="post" action="/set-up/check" novalidate><h2>${t(texts.finishTitle)}</h2><p>${t(texts.finishText, { agency: agency?.name[language] ?? '', unit: unit?.name[language] ?? '' })}</p>${count('bad') > 0 && tick({ id: 'known', label: t(texts.checkKnown), mistakes }, t, false)}<button type="submit">${t(texts.finish)}</button></form>`,
  });
}
