import type { Language } from '../../../kernel/language.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { type Html, html } from '../../../platform/pages/html.ts';
import { page } from '../../../platform/pages/layout.ts';
import {
  keptFor,
  type PublishedProcessing,
  recordKinds,
  retentionMessages,
} from '../../administration/public.server.ts';
import type { Activity } from '../processing/activities-file.ts';
import { processingTexts } from '../processing/messages.ts';
import { measuresOf, processorsOf, type RunningSettings } from '../processing/record.ts';
import * as words from './messages.ts';

type Frame = { readonly language: Language; readonly embedded: boolean };
type Given = {
  readonly agencies: readonly PublishedProcessing[];
  readonly activities: readonly Activity[];
  readonly running: RunningSettings;
  readonly today: string;
};

/** What people who sign in agree with their agency and the operator: one fact a line, and nothing that the program does not hold. */
export function termsPage({ language, embedded }: Frame, { isDemo }: Pick<RunningSettings, 'isDemo'>): string {
  const { t } = textsIn(language);
  const main = html`<div class="reading"><h1>${t(words.termsTitle)}</h1>
<p class="lead">${t(words.termsLead)}</p>
${isDemo && html`<p><b>${t(words.termsDemo)}</b></p>`}
<h2>${t(words.termsUse)}</h2><ul class="dots">${[
    ...[words.termsUseText, words.termsOwn, words.termsRead, words.termsNames, words.termsDisclose],
  ].map((one) => html`<li>${t(one)}</li>`)}</ul>
<h2>${t(words.termsLimits)}</h2><p>${t(words.termsLimitsText)}</p>
<h2>${t(words.termsEnd)}</h2><p>${t(words.termsEndText)}</p></div>`;
  return page({ language, embedded, path: '/terms', title: t(words.termsTitle), main, width: 'narrow' });
}

/** What is stored about the people who work here, by agency, from the settings as they are; what is not decided says so. */
export function privacyPage({ language, embedded }: Frame, given: Given): string {
  const { agencies, running } = given;
  const { t } = textsIn(language);
  const ofStaff = given.activities.filter(({ worker }) => !worker);
  const main = html`<div class="reading"><h1>${t(words.privacyTitle)}</h1>
<p class="lead">${t(words.privacyLead)}</p>
<p id="workers">${t(words.privacyWorkers)} <a href="${`/work/${language}/privacy`}">${t(words.privacyWorkersLink)}</a></p>
<h2>${t(words.what)}</h2>
<ul class="dots">${ofStaff.map((one) => html`<li>${one.data[language]}. ${one.purpose[language]}.</li>`)}</ul>
<h2>${t(words.whoReads)}</h2><p>${t(words.whoReadsText)}</p>
<h2>${t(words.rights)}</h2><p>${t(words.rightsText)}</p><p>${t(words.basis)}</p>
<h2>${t(words.security)}</h2>
<ul class="dots">${measuresOf(running, { t }).map(
    ({ text, isOn }) => html`<li>${isOn ? text : t(words.off, { measure: text })}</li>`,
  )}</ul>
<h2>${t(words.agencies)}</h2>
${agencies.map((agency) => agencyPart(language, agency, ofStaff, given))}</div>`;
  return page({ language, embedded, path: '/privacy', title: t(words.privacyTitle), main, width: 'narrow' });
}

function agencyPart(
  language: Language,
  agency: PublishedProcessing,
  ofStaff: readonly Activity[],
  { running, today }: Pick<Given, 'running' | 'today'>,
): Html {
  const { t } = textsIn(language);
  const notDecided = t(processingTexts.notDecided);
  const services = processorsOf(agency, running, { language, t });
  const rows = ofStaff.flatMap(({ kind }) => {
    const known = recordKinds.find((one) => one === kind);
    if (!known) return [];
    const kept = keptFor(agency.decisions, known, today, t);
    const said = kept
      ? t(processingTexts.keptFor, { period: kept.period, from: kept.from, outcome: kept.outcome })
      : notDecided;
    return [html`<li><b>${t(retentionMessages.kinds[known])}</b>: ${said}</li>`];
  });
  return html`<section id="${agency.key}"><h3>${agency.name[language]}</h3>
<ul class="dots"><li>${t(words.askOfficer, { contact: agency.officer ?? notDecided })}</li>
<li>${t(words.askRequests, { contact: agency.requests ?? notDecided })}</li></ul>
<details><summary>${t(words.column.kept)}</summary><ul class="dots">${rows}</ul></details>
<details><summary>${t(words.services)}</summary>${
    services.length === 0
      ? html`<p>${t(words.noServices)}</p>`
      : html`<ul class="dots">${services.map((one) => html`<li>${one}</li>`)}</ul>`
  }</details></section>`;
}
