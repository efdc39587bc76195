import type { MessageValues } from '../../../../kernel/message.ts';
import { dialled } from '../../../../kernel/text/phone-number.ts';
import { type Html, html } from '../../../../platform/pages/html.ts';
import type { PageAnswer } from '../../../../platform/pages/public-page.ts';
import type { Knowledge } from '../../../knowledge/public.ts';
import { type Frame, link, plainPage } from './frame.ts';
import { frameTexts } from './frame-messages.ts';
import type { Help, HelpNumber } from './help.ts';
import { helpTexts } from './help-messages.ts';
import { jobTexts } from './job-messages.ts';
import type { WorkTexts } from './texts.ts';

/** A county by its code, as the files of knowledge name it. */
export type County = Knowledge['municipalities']['entries'][number];

const callTo = (phone: string): string => `tel:${dialled(phone)}`;

/** Whom to talk to, and that it costs nothing. The emergency number where no other is known. */
export function talk(texts: WorkTexts, help: Help): Html {
  const { t, base } = texts;
  return html`<h2>${t(jobTexts.talkTitle)}</h2>
<p>${t(jobTexts.sayNoName)}</p>
${numberList(texts, help)}
<p><a href="${`${base}/help`}">${t(helpTexts.more)}</a></p>`;
}

const numberList = (texts: WorkTexts, { numbers, emergency }: Help): Html =>
  numbers.length === 0
    ? html`<a class="b" href="${callTo(emergency)}">${texts.t(jobTexts.call, { phone: emergency })}</a>`
    : html`${numbers.map((number) => oneNumber(texts, number))}`;

function oneNumber(texts: WorkTexts, number: HelpNumber): Html {
  const { phone, name, hours, note, languages, invented } = number;
  const { t } = texts;
  const when = [hours && texts.agency(hours), languages.map((one) => texts.languageName(one)).join(', ')];
  return html`<div class="num"><p><b>${texts.agency(name)}</b></p>
<a class="b" href="${callTo(phone)}">${t(jobTexts.call, { phone })}</a>
${when.some(Boolean) && html`<p class="small">${when.filter(Boolean).join(' · ')}</p>`}
${note && html`<p class="small">${texts.agency(note)}</p>`}
${invented ? html`<p class="small">${t(jobTexts.inventedPhone)}</p>` : whoSays(texts, number)}</div>`;
}

function whoSays(
  texts: WorkTexts,
  { verified, source, byAgency }: Pick<HelpNumber, 'verified' | 'source' | 'byAgency'>,
): Html {
  const { t } = texts;
  const agency = texts.agency(source);
  if (byAgency) return html`<p class="small">${t(verified ? helpTexts.from : helpTexts.notVerifiedBy, { agency })}</p>`;
  return html`<p class="small">${t(helpTexts.notVerified)} <span lang="en">${source.en}</span></p>`;
}

/**
 * All numbers: of the county that was asked for, and of the whole country. `others`: the counties that have numbers of their own; `elsewhere`:
 * the other countries.
 */
export function helpPage(
  texts: WorkTexts,
  help: Help,
  {
    county,
    ownNumbers,
    others,
    elsewhere,
  }: { county: County | null; ownNumbers: boolean; others: readonly County[]; elsewhere: readonly string[] },
  languages: Frame['languages'],
): PageAnswer {
  const { t, base, language } = texts;
  const which = county === null ? helpTexts.ofCountry : ownNumbers ? helpTexts.ofCounty : helpTexts.noneOfCounty;
  const named: MessageValues = county ? { county: texts.agency(county) } : {};
  const main = html`<h1>${t(helpTexts.title)}</h1>
<a class="b" href="${callTo(help.emergency)}">${t(helpTexts.emergency, { phone: help.emergency })}</a>
<p>${t(jobTexts.sayNoName)} ${t(which, named)}</p>
${help.numbers.length > 0 && numberList(texts, help)}
${
  others.length > 0 &&
  html`<h2>${t(helpTexts.inCounty)}</h2>
<ul class="say">${others.map((one) => html`<li><a href="${`${base}/help/${one.id}`}">${texts.agency(one)}</a></li>`)}</ul>`
}
${county && link(t(helpTexts.ofCountry), `${base}/help`, 'two')}
${
  elsewhere.length > 0 &&
  html`<h2>${t(frameTexts.otherCountries)}</h2>
<ul class="say">${elsewhere.map((one) => html`<li><a href="${`/work/${language}-${one}/help`}">${texts.countryName(one)}</a></li>`)}</ul>`
}
<p><a href="${base}">${t(frameTexts.toStart)}</a></p>`;
  return plainPage({ texts, main, languages });
}
