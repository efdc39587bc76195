import type { Capacity } from '../../../kernel/capacity.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Message } from '../../../kernel/message.ts';
import { type Texts, textsIn } from '../../../platform/pages/catalogue.ts';
import { type Html, html } from '../../../platform/pages/html.ts';
import { icon } from '../../../platform/pages/icons.ts';
import { page } from '../../../platform/pages/layout.ts';
import { capacityNames } from '../capacity-messages.ts';
import { providerTexts as texts } from '../sign-in/messages.ts';
import type { PlaceToAct } from '../sign-in/store.server.ts';

export type ChoosePlaceView = {
  readonly language: Language;
  readonly embedded: boolean;
  readonly places: readonly PlaceToAct[];
  /** By what the person has shown who they are. */
  readonly way: string;
  readonly problem?: Message;
};

/** In which unit and in which capacity a person acts, where they hold several: a group for each unit, nothing chosen beforehand. */
export function choosePlacePage({ language, embedded, places, way, problem }: ChoosePlaceView): string {
  const { t } = textsIn(language);
  const title = t(texts.placeTitle);
  const notice =
    problem &&
    html`<div class="notice" role="alert">${icon('warning')}<p>${t(problem)}</p></div>
`;
  const main = html`${notice}<p class="kicker">${icon('identification-card')}${t(texts.placeWho, { name: places[0]?.name ?? '', provider: way })}</p>
<h1>${title}</h1>
<p class="lead">${t(texts.placeLead)}</p>
<form class="typed" method="post" action="/sign-in/place">
${places.map((place) => choices(place, language, t))}<button type="submit">${t(texts.placeButton)}</button></form>`;
  return page({ language, embedded, path: '/sign-in', place: 'sign-in', width: 'narrow', title, main });
}

const choices = (
  place: PlaceToAct,
  language: Language,
  t: Texts['t'],
): Html => html`<fieldset class="choices"><legend>${place.unitName[language]}, ${place.agencyName[language]}</legend>
${place.capacities.map(
  (capacity) =>
    html`<label><input type="radio" name="place" value="${`${place.account}.${capacity}`}" required><span>${capitalised(t(capacityNames[capacity as Capacity]))}</span></label>
`,
)}</fieldset>
`;

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
