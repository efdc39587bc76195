import { currencyIn } from '../../../../kernel/country.ts';
import type { Language } from '../../../../kernel/language.ts';
import { dialled, unbroken } from '../../../../kernel/text/phone-number.ts';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { type Texts, textsIn } from '../../../../platform/pages/catalogue.ts';
import { type Html, html, raw } from '../../../../platform/pages/html.ts';
import { countries, emergencyNumber, type Knowledge } from '../../../knowledge/public.ts';
import { type LeastPay, leastPayOn, lowestPrice } from '../lowest-price.ts';
import type { PriceAsked } from '../price-asked.ts';
import { employersTexts as texts } from './employers-messages.ts';

type Sourced = { readonly source: string; readonly verified_on?: string | undefined };
type EmployersFrame = {
  readonly language: Language;
  readonly path: string;
  readonly title: string;
  readonly main: Html;
};

const own: Readonly<Record<Language, string>> = { sv: 'Svenska', en: 'English' };

const countryName = (country: string, { language }: Texts): string =>
  new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country;

/** In the look of the pages for workers: a few kilobytes, no script, no picture. */
function plainPage({ language, path, title, main }: EmployersFrame): string {
  const { t } = textsIn(language);
  return html`<!doctype html>
<html lang="${language}" dir="ltr">
<head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="/work/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/work/page.css"></head>
<body>
<a class="skip" href="#main">${t(texts.skip)}</a>
<nav class="lang" aria-label="${t(texts.languages)}">${(['sv', 'en'] as const).map((one) =>
    one === language
      ? html`<b lang="${one}">${own[one]}</b>`
      : html`<a href="${`${path}?lang=${one}`}" lang="${one}" hreflang="${one}">${own[one]}</a>`,
  )}</nav>
<main id="main" tabindex="-1">
${main}
<p class="acc"><a href="/accessibility">${t(texts.accessibility)}</a></p>
</main>
</body>
</html>
`.text;
}

/** With the decimals that it has: 31,42. */
const plainNumber = (value: number | null, { language }: Texts): string =>
  value === null
    ? ''
    : new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 2 }).format(value);

const list = (items: readonly string[]): Html =>
  html`<ul class="say">${items.map((item) => html`<li>${item}</li>`)}</ul>`;

/** Where something is from, and whether anyone has compared it. */
const sourceLine = ({ source, verified_on: on }: Sourced, { t, formats }: Texts): Html =>
  html`<p class="small">${on ? t(texts.verifiedOn, { day: formats.day(atNoon(on)) }) : t(texts.notVerified)} ${t(texts.source)} <span lang="en">${source}</span></p>`;

export function chooseCountryPage(language: Language): string {
  const said = textsIn(language);
  const { t } = said;
  const main = html`<h1>${t(texts.title)}</h1><p>${t(texts.lead)}</p>
<h2>${t(texts.choose)}</h2>
<ul class="say">${countries.map((one) => html`<li><a href="${`/employers/${one}`}">${countryName(one, said)}</a></li>`)}</ul>`;
  return plainPage({ language, path: '/employers', title: t(texts.title), main });
}

export type EmployersAsked = {
  readonly language: Language;
  readonly country: string;
  readonly today: string;
  readonly asked: PriceAsked;
  readonly knowledge: Knowledge;
};

export function employersPage({ language, country, today, asked, knowledge }: EmployersAsked): string {
  const said = textsIn(language);
  const { t } = said;
  const title = t(texts.titleIn, { country: countryName(country, said) });
  const main = html`<h1>${title}</h1><p>${t(texts.lead)}</p>
${chain(knowledge, country, said)}
${price(leastPayOn(knowledge.pay.entries, country, today), { country, asked, knowledge }, said)}
<h2>${t(texts.signsTitle)}</h2>
${list([texts.signPrice, texts.signSpeaks, texts.signFirm, texts.signPapers, texts.signSite].map((one) => t(one)))}
<p class="small">${t(texts.advice)}</p>
<h2>${t(texts.doTitle)}</h2>
${list([texts.doNote, texts.doReport, texts.doNotDismiss, texts.doNotConfront, texts.doNotAsk].map((one) => t(one)))}
<p class="small">${t(texts.advice)}</p>
${report(knowledge, country, said, today)}
<p><a href="${`/work/${language}-${country}`}">${t(texts.toWorkers)}</a></p>
<p><a href="/employers">${t(texts.otherCountries)}</a></p>`;
  return plainPage({ language, path: `/employers/${country}`, title, main });
}

/** What to ask, and which rules on liability in the chain are described. */
function chain(knowledge: Knowledge, country: string, said: Texts): Html {
  const { t, language } = said;
  const numbers = knowledge['firm-numbers'].entries.filter((one) => one.country === country);
  const rules = knowledge.clocks.entries.filter(
    ({ id }) => id.startsWith(`${country.toLowerCase()}.`) && /\.(chain|contractor)(\.|$)/.test(id),
  );
  const named = numbers.map((one) => one[language]).join(', ');
  return html`<h2>${t(texts.chainTitle)}</h2>
${list([
  t(texts.chainDraw),
  named ? t(texts.chainNumber, { numbers: named }) : t(texts.chainNumberPlain),
  ...[texts.chainConsent, texts.chainHours, texts.chainLodging].map((one) => t(one)),
])}
<p class="small">${t(texts.advice)}</p>
<h2>${t(texts.liabilityTitle)}</h2>
${
  rules.length === 0
    ? html`<p>${t(texts.liabilityNone, { country: countryName(country, said) })}</p>`
    : rules.map(
        (rule) => html`<section class="rule"><h3>${rule[language]}</h3><p>${rule.after[language]}</p>
${sourceLine(rule, said)}</section>`,
      )
}`;
}

type Found = ReturnType<typeof leastPayOn>;

function price(
  { hourly, monthly, fromMemory }: Found,
  { country, asked, knowledge }: Pick<EmployersAsked, 'country' | 'asked' | 'knowledge'>,
  said: Texts,
): Html {
  const { t, language } = said;
  const groupOf = ({ group }: Pick<LeastPay['entry'], 'group'>): string =>
    knowledge.pay.groups.find(({ id }) => id === group)?.[language] ?? group;
  const chosen = hourly.find(({ id }) => id === asked.pay) ?? hourly[0];
  const fieldError = (name: 'hours' | 'charges', text: string): Html | false =>
    asked.wrong.includes(name) && html`<span class="h wrong" id="${`${name}-wrong`}">${text}</span>`;
  const ties = (name: 'hours' | 'charges'): Html =>
    asked.wrong.includes(name) ? html` aria-invalid="true" aria-describedby="${`${name}-wrong`}"` : html``;
  const form = html`<form method="get" action="${`/employers/${country}`}#price">
<label class="l" for="pay">${t(texts.rate)}</label>
<select class="in" id="pay" name="pay">${hourly.map(
    (one) =>
      html`<option value="${one.id}"${one.id === chosen?.id && raw(' selected')}>${groupOf(one.entry)}: ${one.entry[language]}</option>`,
  )}</select>
<label class="l" for="hours">${t(texts.hours)}</label>${fieldError('hours', t(texts.wrongHours))}
<input class="in" id="hours" name="hours" inputmode="decimal" autocomplete="off" maxlength="12" value="${plainNumber(asked.hours, said).replaceAll(',', said.language === 'sv' ? ',' : '')}"${ties('hours')}>
<label class="l" for="charges">${t(texts.charges)}</label><span class="h small">${t(texts.chargesHint)}</span>${fieldError('charges', t(texts.wrongCharges))}
<input class="in" id="charges" name="charges" inputmode="decimal" autocomplete="off" maxlength="8" value="${plainNumber(asked.charges, said)}"${ties('charges')}>
<button class="b" type="submit">${t(texts.work)}</button></form>`;
  return html`<h2 id="price">${t(texts.priceTitle)}</h2><p>${t(texts.priceLead)}</p>
${hourly.length === 0 ? html`<p>${t(texts.noRate, { country: countryName(country, said) })}</p>` : form}
${chosen && asked.hours !== null && asked.wrong.length === 0 && result(chosen, groupOf(chosen.entry), country, asked, said)}
${monthly.length > 0 && html`<p class="small">${t(texts.monthlyToo, { rates: monthly.map((one) => `${groupOf(one)}: ${one[language]}`).join('; ') })}</p>`}
${fromMemory > 0 && html`<p class="small">${t(texts.fromMemory, { count: fromMemory })}</p>`}`;
}

function result(chosen: LeastPay, group: string, country: string, asked: PriceAsked, said: Texts): Html {
  const { t, formats, language } = said;
  const { entry } = chosen;
  const currency = currencyIn(country);
  const money = (hundredths: number): string => formats.money(hundredths / 100, currency, 'cents');
  const hours = asked.hours ?? 0;
  const { pay, withCharges } = lowestPrice(chosen, hours, asked.charges);
  const day = (on: string): string => formats.day(atNoon(on));
  const { valid_from: from, valid_to: to } = entry;
  return html`<section class="box" aria-labelledby="result"><h3 id="result">${t(texts.resultTitle, { sum: money(pay) })}</h3>
<p>${t(texts.resultText, { hours: plainNumber(hours, said), rate: entry[language] })}</p>
${withCharges !== null && html`<p>${t(texts.resultCharges, { percent: plainNumber(asked.charges, said), sum: money(withCharges) })}</p>`}
<p>${t(texts.resultLimits)}</p>
<p class="small">${group}. ${t(texts.force[entry.force])}. ${to === null ? t(texts.rateFrom, { day: day(from ?? '') }) : t(texts.rateBetween, { from: day(from ?? ''), to: day(to) })}. ${t(entry.known === 'read' ? texts.knownRead : texts.knownReported)}.</p>
${entry.note && html`<p class="small">${entry.note[language]}</p>`}
${sourceLine(entry, said)}</section>`;
}

/** Who takes reports from a firm, in this order. */
const reportsTo = ['labour-inspectorate', 'police', 'hotline', 'nrm', 'coordination', 'tax', 'customs'] as const;

function report(knowledge: Knowledge, country: string, said: Texts, today: string): Html {
  const { t, language } = said;
  const register = knowledge.agencies.entries;
  const emergency = emergencyNumber(register, country);
  const agencies = reportsTo.flatMap((kind) =>
    register.filter(
      (one) =>
        one.country === country &&
        one.kind === kind &&
        (one.valid_from === null || one.valid_from <= today) &&
        (one.valid_to === null || today <= one.valid_to),
    ),
  );
  const shown = agencies.flatMap((agency) => {
    const phones = agency.contacts.filter(
      ({ kind, audience, mark, show_to_worker: show }) =>
        kind === 'phone' && mark !== 'M' && show === 'yes' && audience.includes('everyone'),
    );
    return phones.length === 0 && agency.website === null ? [] : [{ agency, phones }];
  });
  return html`<h2>${t(texts.reportTitle)}</h2>
${emergency && html`<a class="b" href="${`tel:${dialled(emergency)}`}">${t(texts.reportDanger, { phone: emergency })}</a>`}
${
  shown.length === 0
    ? html`<p>${t(texts.reportNone, { country: countryName(country, said) })}</p>`
    : shown.map(
        ({ agency, phones }) => html`<section class="rule"><h3>${agency[language]}</h3><p>${agency.role[language]}</p>
<ul class="say">${phones.map(({ value }) => html`<li><a href="${`tel:${dialled(value)}`}">${t(texts.call, { phone: unbroken(value) })}</a></li>`)}${
          agency.website &&
          html`<li><a href="${`https://${agency.website}`}" rel="noreferrer">${agency.website}</a></li>`
        }</ul>
${phones.map(({ source }) => (agency.invented ? html`<p class="small">${t(texts.invented)}</p>` : sourceLine({ source }, said)))}
${phones.length === 0 && sourceLine(agency, said)}</section>`,
      )
}`;
}
