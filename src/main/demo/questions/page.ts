import type { Persona } from '../../../domains/access/pages/sign-in.ts';
import type { Language } from '../../../kernel/language.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { type Html, html } from '../../../platform/pages/html.ts';
import { icon } from '../../../platform/pages/icons.ts';
import { page } from '../../../platform/pages/layout.ts';
import type { DemoIds } from '../step.ts';
import * as texts from './messages.ts';
import { type AnswerPlace, type Question, questions } from './questions.ts';

export type QuestionsView = {
  readonly language: Language;
  readonly embedded: boolean;
  readonly ids: DemoIds;
  readonly people: readonly Persona[];
};

const path = '/demo/questions';

/** A button that signs in as a person who sees the answer, or a link to a public page. It needs no script. */
async function placeOf(place: AnswerPlace, { language, ids, people }: QuestionsView): Promise<Html> {
  const { t } = textsIn(language);
  const address = await place.path(ids);
  const person = people.find(({ key }) => key === place.as);
  if (!person) return html`<li><a href="${address}">${icon('arrow-right')}${t(place.text)}</a></li>`;
  return html`<li><form method="post" action="/sign-in/demo"><input type="hidden" name="persona" value="${person.key}"><input type="hidden" name="next" value="${address}"><button type="submit">${icon(person.icon)}<span>${t(texts.openAs, { name: person.name, what: t(place.text) })}</span></button></form></li>`;
}

async function questionOf(question: Question, view: QuestionsView): Promise<Html> {
  const { t } = textsIn(view.language);
  const places = await Promise.all(question.places.map((place) => placeOf(place, view)));
  return html`<li id="${question.key}"><h2>${t(question.asked)}</h2><p>${t(question.answer)}</p><ul class="places" role="list">
${places}</ul></li>
`;
}

/** The ten questions from the floor, each with what is true and where to see it. Only a demo has this page. */
export async function questionsPage(view: QuestionsView): Promise<string> {
  const { language, embedded } = view;
  const { t } = textsIn(language);
  const asked = await Promise.all(questions.map((question) => questionOf(question, view)));
  return page({
    language,
    path,
    embedded,
    place: 'other',
    width: 'narrow',
    title: t(texts.title),
    main: html`<h1>${t(texts.title)}</h1>
<p class="lead">${t(texts.lead)}</p>
<ol class="questions">
${asked}</ol>
<p class="alone"><a href="/sign-in">${t(texts.back)}</a></p>`,
  });
}
