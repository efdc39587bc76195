import { zoneIn } from '../../../../kernel/country.ts';
import { isLanguage } from '../../../../kernel/language.ts';
import { dayIn } from '../../../../kernel/time/dates.ts';
import { type Html, html } from '../../../../platform/pages/html.ts';
import type { PageAnswer } from '../../../../platform/pages/public-page.ts';
import { keptFor, type PublishedProcessing } from '../../../administration/public.server.ts';
import { type Frame, plainPage } from './frame.ts';
import { frameTexts } from './frame-messages.ts';
import { privacyTexts as words } from './privacy-messages.ts';
import type { WorkTexts } from './texts.ts';
import { tipTexts } from './tip-messages.ts';

/**
 * What becomes of what a worker writes, by the agencies that read tips in the country, from their settings as they are: how long, whom to ask.
 * In Swedish and English only; null in any other language.
 */
export function workerPrivacyPage(
  texts: WorkTexts,
  agencies: readonly PublishedProcessing[],
  now: Date,
  offered: NonNullable<Frame['languages']>['offered'],
): PageAnswer | null {
  const { t, base, language, country } = texts;
  if (!isLanguage(language)) return null;
  const reading = agencies.filter((one) => one.readsTips && one.country === country);
  const today = dayIn(now, country === null ? 'UTC' : zoneIn(country));
  const main = html`<h1>${t(words.title)}</h1>
<p>${t(words.lead)}</p>
<ul class="say">${[
    ...[words.noName, words.noCookie, words.sealed, tipTexts.dangerShown],
    ...[words.why, words.others, words.ask, words.law],
  ].map((one) => html`<li>${t(one)}</li>`)}</ul>
<h2>${t(words.whoHas)}</h2>
${reading.length === 0 ? html`<p>${t(words.nobodyReads)}</p>` : reading.map((one) => agencyPart(texts, one, today))}
<p><a href="${base}">${t(frameTexts.toStart)}</a></p>`;
  const written = offered.filter((one) => isLanguage(one.language));
  return plainPage({ texts, main, languages: { offered: written, path: '/privacy' } });
}

function agencyPart({ t, agency }: WorkTexts, one: PublishedProcessing, today: string): Html {
  const kept = keptFor(one.decisions, 'tip', today, t);
  return html`<div class="num"><p><b>${agency(one.name)}</b></p>
<p>${kept ? t(words.howLong, { period: kept.period, from: kept.from, outcome: kept.outcome }) : t(words.notDecided)}</p>
${one.officer && html`<p>${t(words.officer, { contact: one.officer })}</p>`}
${one.requests && html`<p>${t(words.requests, { contact: one.requests })}</p>`}
${!one.officer && !one.requests && html`<p>${t(words.noContact)}</p>`}</div>`;
}
