import type { Language } from '../../../kernel/language.ts';
import type { Message } from '../../../kernel/message.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { type Html, html } from '../../../platform/pages/html.ts';
import { icon } from '../../../platform/pages/icons.ts';
import { page } from '../../../platform/pages/layout.ts';
import type { Mistake } from '../answers.ts';
import { backupTexts } from '../backup-messages.ts';
import { countryName } from '../country-name.ts';
import { type Draft, isReached, type SetUpStep, steps } from '../draft.ts';
import { frameTexts as texts } from '../messages.ts';
import { stepTexts } from '../step-messages.ts';
import { summary } from './form.ts';

/** What every step is shown with. */
export type StepView = {
  readonly language: Language;
  readonly embedded: boolean;
  readonly draft: Draft;
  /** For how long the set-up can go on, in whole minutes. */
  readonly left: number;
  readonly mistakes: readonly Mistake[];
};

const names: Readonly<Record<SetUpStep, Message>> = {
  country: stepTexts.countryName,
  agency: stepTexts.agencyName,
  unit: stepTexts.unitName,
  administrator: stepTexts.personName,
  codes: backupTexts.codesName,
  'key-file': backupTexts.keyName,
  check: backupTexts.checkName,
};

/** What has been answered in a step, in a few words. */
function answered(step: SetUpStep, { country, agency, unit, person }: Draft, language: Language): string {
  if (step === 'country') return country ? countryName(country, language) : '';
  if (step === 'agency') return agency?.name[language] ?? '';
  if (step === 'unit') return unit?.name[language] ?? '';
  return step === 'administrator' ? (person?.name ?? '') : '';
}

function rail(now: SetUpStep, draft: Draft, language: Language): Html {
  const { t } = textsIn(language);
  const line = (step: SetUpStep, at: number): Html => {
    const isBefore = steps.indexOf(step) < steps.indexOf(now);
    const isOpen = isReached(draft, step);
    const name = t(names[step]);
    const said = answered(step, draft, language);
    const state = step === now ? 'now' : isOpen && isBefore ? 'done' : 'later';
    const label = isOpen && step !== now ? html`<a href="${`/set-up/${step}`}">${name}</a>` : html`<b>${name}</b>`;
    const mark =
      state === 'done' ? html`${icon('check-circle')}<span class="unseen">${t(texts.done)}: </span>` : html`${at + 1}`;
    return html`<li class="${state}"${step === now && html` aria-current="step"`}><span class="mark-of">${mark}</span><span>${label}${said !== '' && html`<span>${said}</span>`}</span></li>
`;
  };
  return html`<nav class="rail" aria-label="${t(texts.railLabel)}"><ol>
${steps.map(line)}</ol></nav>`;
}

type ShownPage = {
  readonly step: SetUpStep;
  readonly title: string;
  readonly lead: string;
  readonly main: Html;
  readonly script?: string;
};

/** A step beside the list of all of them. */
export function stepPage(view: StepView, { step, title, lead, main, script }: ShownPage): string {
  const { language, embedded, draft, left, mistakes } = view;
  const { t } = textsIn(language);
  const at = steps.indexOf(step);
  const before = steps[at - 1];
  const wrong = mistakes.length > 0;
  return page({
    language,
    embedded,
    path: `/set-up/${step}`,
    place: 'other',
    title: wrong ? t(texts.problemTitle, { title }) : title,
    ...(script ? { script } : {}),
    main: html`<div class="set-up">${rail(step, draft, language)}
<div>${summary(mistakes, t)}<p class="step-of">${t(texts.stepOf, { step: at + 1, count: steps.length })}</p>
<h1>${title}</h1>
<p class="lead">${lead}</p>
${main}
<p class="alone">${before && html`<a href="${`/set-up/${before}`}">${t(texts.back)}</a>`}</p>
<p class="quiet">${t(texts.left, { minutes: left })}</p></div></div>`,
  });
}

/** A page outside of the steps: a heading, a sentence, and what can be done. */
export function plainPage(
  { language, embedded }: Pick<StepView, 'language' | 'embedded'>,
  { title, heading = title, lead, main, script }: Omit<ShownPage, 'step'> & { readonly heading?: string },
): string {
  return page({
    language,
    embedded,
    path: '/set-up',
    place: 'other',
    width: 'narrow',
    title,
    ...(script ? { script } : {}),
    main: html`<h1>${heading}</h1>
<p class="lead">${lead}</p>
${main}`,
  });
}
