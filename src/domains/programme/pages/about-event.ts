import { isKnownCountry, zoneIn } from '../../../kernel/country.ts';
import { atNoon } from '../../../kernel/time/calendar-days.ts';
import { wallTimeOf } from '../../../kernel/time/wall-time.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import { type Html, html } from '../../../platform/pages/html.ts';
import { momentIn } from '../events/event.ts';
import type { EventPlan } from '../events/event-schema.ts';
import { whereOf } from '../events/paper/programme-paper.server.ts';
import type { SeenEvent } from '../events/taking-part/take-part.server.ts';
import { pageTexts as texts } from './page-messages.ts';

export const dayOf = ({ formats }: Pick<Texts, 'formats'>, day: string): string => formats.longDate(atNoon(day));
export const countryIn = ({ language }: Pick<Texts, 'language'>, code: string): string =>
  new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;

export const whenOf = ({ from, to, starts, ends }: EventPlan, said: Texts): string =>
  from === to
    ? said.t(texts.oneDay, { day: dayOf(said, from), starts, ends })
    : said.t(texts.days, { from: dayOf(said, from), to: dayOf(said, to), starts, ends });

const two = (number: number): string => String(number).padStart(2, '0');

/** When it begins on the clock of a participant in another zone; null where it is the same, or the clock there is not known. */
function ownClock(plan: EventPlan, country: string | null): string | null {
  if (country === null || !isKnownCountry(country)) return null;
  const { hour, minute } = wallTimeOf(momentIn(plan.country, plan.from, plan.starts), zoneIn(country));
  const here = `${two(hour)}:${two(minute)}`;
  return here === plan.starts ? null : here;
}

const row = (name: string, value: Html | string | null): Html | false =>
  value !== null && value !== '' && html`<dt>${name}</dt><dd>${value}</dd>`;

/** What everyone who has an address of the event may read of it. `country`: of the participant, whose clock may be another. */
export function aboutEvent(of: SeenEvent, said: Texts, path: string, country: string | null): Html {
  const { t } = said;
  const { plan } = of;
  const own = ownClock(plan, country);
  const days = [...new Set(plan.agenda.map(({ day }) => day))].sort();
  return html`<h2>${t(texts.whenTitle)}</h2>
<dl>
${row(t(texts.when), html`${whenOf(plan, said)}<small>${t(texts.clock, { country: countryIn(said, plan.country) })}${own !== null && html` ${t(texts.ownClock, { time: own })}`}</small>`)}
${row(t(texts.where), whereOf(plan, t(texts.online)))}
${row(t(texts.hosts), plan.hosts)}
${row(t(texts.organiser), of.organiser[said.language])}
${row(t(texts.interpretation), plan.interpretation)}
${row(t(texts.travel), plan.travel)}
${row(t(texts.contact), plan.contact)}
</dl>
<p class="files"><a href="${`${path}/event.ics`}">${t(texts.addToCalendar)}</a> <a href="${`${path}/programme.pdf`}">${t(texts.printed)}</a></p>
${
  days.length > 0 &&
  html`<h2>${t(texts.agendaTitle)}</h2>
${days.map(
  (day) => html`<h3>${dayOf(said, day)}</h3>
<dl>${plan.agenda
    .filter((item) => item.day === day)
    .sort((a, b) => a.from.localeCompare(b.from))
    .map(
      ({ from, to, what, who }) =>
        html`<dt>${from}–${to}</dt><dd>${what}${who !== null && html`<small>${who}</small>`}</dd>`,
    )}</dl>`,
)}`
}`;
}

/** That it was called off, and why. */
export const cancelledBox = (of: SeenEvent, { t }: Pick<Texts, 't'>): Html | false =>
  of.event.cancelled !== null && html`<div class="wrong"><h2>${t(texts.cancelledTitle)}</h2><p>${of.why}</p></div>`;
