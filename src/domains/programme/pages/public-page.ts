import { isKnownCountry } from '../../../kernel/country.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import { type Html, html } from '../../../platform/pages/html.ts';
import type { PageAnswer } from '../../../platform/pages/public-page.ts';
import { type PageLanguage, workplacesOf } from '../events/event-schema.ts';
import { worksAtWords } from '../events/event-words.ts';
import { withSeats } from '../events/places.ts';
import { canJoin, type SeenEvent } from '../events/taking-part/take-part.server.ts';
import { aboutEvent, cancelledBox, countryIn, dayOf } from './about-event.ts';
import { choiceField, doing, lineField, problemBox, takePartPage } from './page-frame.ts';
import { pageTexts as texts } from './page-messages.ts';

/** Countries of which people come: those that CAPE is made for. */
const countries = ['DE', 'DK', 'EE', 'FI', 'IS', 'LT', 'LV', 'NO', 'PL', 'SE'].filter(isKnownCountry);

export type PublicView = {
  readonly said: Texts & { readonly language: PageLanguage };
  readonly code: string;
  readonly isDemo: boolean;
  /** Whether mail can be sent: a seat is asked for by mail alone. */
  readonly mails: boolean;
  readonly problem: string | null;
  readonly form: Readonly<Record<string, string>>;
};

/** The page of an event for whoever has its address: what it is and, where it is open, a form to ask for a seat. */
export function publicEventPage(of: SeenEvent, view: PublicView): PageAnswer {
  const { said, code, isDemo, problem } = view;
  const { t, language } = said;
  const path = `/take-part/${language}/${code}`;
  const { plan, event } = of;
  const free = plan.seats.reduce((sum, { seats }) => sum + seats, 0) - withSeats(event).size;
  const main = html`${problem !== null && problemBox(t(texts.wrongTitle), problem)}<h1>${plan.title}</h1>
${plan.about !== null && html`<p class="quiet">${plan.about}</p>`}
${cancelledBox(of, said)}
${event.cancelled === null && html`<p>${t(texts.seatsLeft, { count: Math.max(0, free) })} ${t(texts.answerBy, { day: dayOf(said, plan.answerBy) })}</p>`}
${aboutEvent(of, said, path, null)}
${event.cancelled === null && joining(of, view, path)}`;
  return takePartPage({ language, title: plan.title, main, code, isDemo, status: problem === null ? 200 : 400 });
}

function joining(of: SeenEvent, { said, mails, form }: PublicView, path: string): Html {
  const { t } = said;
  const { event, today } = of;
  if (event.plan.opens !== 'by-page') return html`<p class="card">${t(texts.byInvitation)}</p>`;
  if (!canJoin(event, today)) return html`<p class="card">${t(texts.closed)}</p>`;
  if (!mails) return html`<p class="card">${t(texts.noMail)}</p>`;
  const fields = html`${lineField({ name: 'name', label: t(texts.name), value: form.name ?? '', max: 120, autocomplete: 'name' })}
${lineField({ name: 'mail', label: t(texts.mail), value: form.mail ?? '', max: 254, type: 'email', autocomplete: 'email' })}
${lineField({ name: 'organisation', label: t(texts.organisation), value: form.organisation ?? '', max: 160, autocomplete: 'organization' })}
${choiceField({
  name: 'worksAt',
  label: t(texts.worksAt),
  chosen: form.worksAt ?? '',
  first: t(texts.choose),
  choices: workplacesOf.map((value) => ({ value, text: t(worksAtWords[value]) })),
})}
${choiceField({
  name: 'country',
  label: t(texts.country),
  chosen: form.country ?? '',
  first: t(texts.choose),
  choices: countries.map((value) => ({ value, text: countryIn(said, value) })),
})}`;
  return html`<section class="card"><h2>${t(texts.joinTitle)}</h2>
<p>${t(texts.joinText)}</p>
${doing({ action: path, what: 'join', button: t(texts.join), fields })}</section>`;
}

/** What everyone is told who asks for a seat, whether their address was in the event already or not. */
export function mailedPage({ said, code, isDemo }: Pick<PublicView, 'said' | 'code' | 'isDemo'>): PageAnswer {
  const { t, language } = said;
  const main = html`<h1>${t(texts.mailedTitle)}</h1>
<p>${t(texts.mailedText)}</p>`;
  return takePartPage({ language, title: t(texts.mailedTitle), main, code, isDemo });
}
