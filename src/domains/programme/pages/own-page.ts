import type { Texts } from '../../../platform/pages/catalogue.ts';
import { type Html, html, raw } from '../../../platform/pages/html.ts';
import type { PageAnswer } from '../../../platform/pages/public-page.ts';
import { erasedOn, mondayAfter, needsErasedOn, othersErasedOn, stateOn } from '../events/event.ts';
import { evaluationQuestions, mondayAnswers, type PageLanguage } from '../events/event-schema.ts';
import { standings, waiting } from '../events/places.ts';
import { answerWords, questionWords } from '../events/question-messages.ts';
import { askedNow, cameTo, canWriteMonday } from '../events/taking-part/errand.ts';
import type { Behind } from '../events/taking-part/take-part.server.ts';
import { aboutEvent, cancelledBox, dayOf } from './about-event.ts';
import { ownTexts as own } from './own-page-messages.ts';
import { doing, doneBox, lineField, problemBox, radioField, takePartPage } from './page-frame.ts';
import { pageTexts as texts } from './page-messages.ts';

export type Own = Extract<Behind, { is: 'own' }>;
export type OwnView = {
  readonly said: Texts & { readonly language: PageLanguage };
  readonly code: string;
  readonly isDemo: boolean;
  readonly problem: string | null;
  /** What was written and not taken, so that it need not be written twice. */
  readonly form: Readonly<Record<string, string>>;
  readonly hasEvaluated: boolean;
};

/** The page of one participant, by the link that was sent to them. */
export function ownPage(of: Own, view: OwnView): PageAnswer {
  const { said, code, isDemo, problem } = view;
  const { t, language } = said;
  const path = `/take-part/${language}/${code}`;
  const { plan, person, participant } = of;
  const main = html`${problem !== null && problemBox(t(texts.wrongTitle), problem)}${problem === null && of.done && doneBox(t(texts.done))}
${person !== null && html`<p class="quiet">${t(own.hello, { name: person.name })}</p>`}
<h1>${plan.title}</h1>
${plan.about !== null && html`<p class="quiet">${plan.about}</p>`}
${cancelledBox(of, said)}
${of.event.cancelled === null && standing(of, view, path)}
${asked(of, view, path)}
${aboutEvent(of, said, path, participant.country)}
${needs(of, view, path)}
${kept(of, view, path)}`;
  return takePartPage({ language, title: plan.title, main, code, isDemo, status: problem === null ? 200 : 400 });
}

function standing(of: Own, { said }: OwnView, path: string): Html {
  const { t } = said;
  const { event, participant, today, plan } = of;
  const box = (title: string, text: string | null, more: Html | false): Html =>
    html`<section class="card"><h2>${title}</h2>${text !== null && html`<p>${text}</p>`}${more}</section>`;
  const yes = doing({ action: path, what: 'yes', button: t(own.yes) });
  const no = (button: string): Html => doing({ action: path, what: 'no', button, look: 'two' });
  const state = stateOn(event, today);
  if (cameTo(participant)) {
    const certificate = html`<p class="files"><a href="${`${path}/certificate.pdf`}">${t(own.certificate)}</a></p>`;
    return box(t(own.cameTitle), null, of.person !== null && certificate);
  }
  if (state !== 'planned') {
    const missed = participant.came === false;
    return box(t(missed ? own.notCameTitle : own.overTitle), t(own.notCameText), false);
  }
  switch (standings(event).get(participant.id)) {
    case 'seat':
      return box(t(own.seatTitle), t(own.seatText), no(t(own.giveBack)));
    case 'waiting': {
      const place = waiting(event).findIndex(({ id }) => id === participant.id) + 1;
      return box(t(own.waitingTitle, { place }), t(own.waitingText), no(t(own.leaveList)));
    }
    case 'declined':
      return box(t(own.declinedTitle), t(own.declinedText), yes);
    default:
      return box(
        t(own.invitedTitle),
        t(texts.answerBy, { day: dayOf(said, plan.answerBy) }),
        html`<div class="choices">${yes}${no(t(own.no))}</div>`,
      );
  }
}

/** What is asked of those who came: their Monday act, what became of it, and how it was. */
function asked(of: Own, view: OwnView, path: string): Html | false {
  const { said, form, hasEvaluated } = view;
  const { t } = said;
  const { event, participant, today, monday } = of;
  if (!cameTo(participant) || event.cancelled !== null) return false;
  const months = askedNow(event, participant, today);
  const questions = months.map((after) => {
    const choices = mondayAnswers[after].map((value) => ({ value, text: t(answerWords[value]) }));
    const fields = html`<input type="hidden" name="after" value="${after}">
${radioField({ name: 'answer', legend: t(own.askTitle, { after }), chosen: participant.answers[after] ?? '', choices })}`;
    return html`<section class="card"><p>${t(own.askText)}</p>${doing({ action: path, what: 'monday-answer', button: t(own.saveAnswer), fields })}</section>`;
  });
  return html`${monday !== null && html`<h2>${t(own.yourAct)}</h2><blockquote>${monday}</blockquote>`}
${[...questions].reverse()}
${canWriteMonday(event, participant, today) && mondayForm(of, said, form, path)}
${!hasEvaluated && evaluation(said, form, path)}`;
}

function mondayForm(
  { plan, monday, participant }: Own,
  said: OwnView['said'],
  form: OwnView['form'],
  path: string,
): Html {
  const { t } = said;
  const fields = html`${lineField({ name: 'says', label: t(own.mondayField), value: form.says ?? monday ?? '', max: 300, rows: 3 })}
<label class="check"><input type="checkbox" name="shown" value="yes"${participant.isShown && raw(' checked')}><span>${t(own.mondayShow)}</span></label>`;
  return html`<section class="card"><h2>${t(own.mondayTitle)}</h2>
<p>${t(own.mondayText, { day: dayOf(said, mondayAfter(plan)) })}</p>
${doing({ action: path, what: 'monday', button: t(own.mondaySave), fields })}</section>`;
}

function evaluation({ t }: OwnView['said'], form: OwnView['form'], path: string): Html {
  const choices = [
    ...['1', '2', '3', '4', '5'].map((value) => ({ value, text: value })),
    { value: '', text: t(own.notAnswered) },
  ];
  const fields = html`${evaluationQuestions.map((question) =>
    radioField({
      name: `q-${question}`,
      legend: t(questionWords[question]),
      chosen: form[`q-${question}`] ?? '',
      choices,
      isRow: true,
    }),
  )}
${lineField({ name: 'note', label: t(own.evaluateNote), value: form.note ?? '', max: 1000, rows: 3 })}`;
  return html`<h2>${t(own.evaluateTitle)}</h2>
<p>${t(own.evaluateText)}</p>
${doing({ action: path, what: 'evaluate', button: t(own.evaluateSave), look: 'two', fields })}`;
}

function needs(of: Own, { said, form }: OwnView, path: string): Html | false {
  const { t } = said;
  const { event, participant, today, plan } = of;
  const comes = participant.said === 'yes';
  if (stateOn(event, today) !== 'planned' || !comes) return false;
  const isRetry = form.do === 'needs';
  const fields = html`${lineField({
    name: 'interpretation',
    label: t(own.needsInterpretation),
    value: (isRetry ? form.interpretation : of.needs?.interpretation) ?? '',
    max: 80,
  })}
${lineField({
  name: 'access',
  label: t(own.needsAccess),
  hint: t(own.needsHint),
  value: (isRetry ? form.access : of.needs?.access) ?? '',
  max: 500,
  rows: 3,
})}`;
  return html`<h2>${t(own.needsTitle)}</h2>
<p>${t(own.needsText, { day: dayOf(said, needsErasedOn(plan)) })}</p>
${doing({ action: path, what: 'needs', button: t(own.saveNeeds), look: 'two', fields })}`;
}

function kept({ plan }: Own, { said }: OwnView, path: string): Html {
  const { t } = said;
  const [day, earlier] = [dayOf(said, erasedOn(plan)), dayOf(said, othersErasedOn(plan))];
  return html`<h2>${t(own.linkTitle)}</h2>
<p>${t(own.linkText)} ${t(own.linkUntil, { day })}</p>
${doing({ action: path, what: 'new-link', button: t(own.newLink), look: 'two' })}
<h2>${t(own.keptTitle)}</h2>
<ul><li>${t(own.keptPerson, { day, earlier })}</li><li>${t(own.keptCame)}</li><li>${t(own.keptMonday)}</li><li>${t(own.keptNothing)}</li></ul>
<details><summary>${t(own.eraseTitle)}</summary>
<p>${t(own.eraseText)}</p>
${doing({ action: path, what: 'erase', button: t(own.erase), look: 'danger' })}</details>`;
}
