import { type Html, html } from '../../../../platform/pages/html.ts';
import type { PageAnswer } from '../../../../platform/pages/public-page.ts';
import { daysToAnswer } from '../../tips/answer-by.ts';
import { howMany, inDanger, TipAnswers, type Wish, wishes } from '../../tips/contents.ts';
import { button, type Choice, choices, hidden, link, plainPage } from './frame.ts';
import { frameTexts } from './frame-messages.ts';
import type { County } from './help-pages.ts';
import { jobTexts } from './job-messages.ts';
import type { WorkTexts } from './texts.ts';
import { tipTexts } from './tip-messages.ts';

/** The names of the authorities that read, by wish. Null: no one reads it now. */
export type Readers = Readonly<Record<Wish, { readonly sv: string; readonly en: string } | null>>;

/** Danger is asked first: a person who is in it may have no time for more. */
const steps = ['danger', 'county', 'wish', 'where', 'what', 'many', 'back'] as const;
export type FormStep = (typeof steps)[number];

/** What decides which questions there are: who reads what is sent from there, and the counties that have a unit of their own. */
export type TipAsking = { readonly readers: Readers; readonly counties: readonly County[] };

/** The county is asked for where it decides who reads, and nowhere else. */
export const stepsIn = ({ counties }: Pick<TipAsking, 'counties'>): readonly FormStep[] =>
  counties.length > 0 ? steps : steps.filter((step) => step !== 'county');

/** Said instead of a county: another one, or none. */
const elsewhere = 'elsewhere';

export const longest = { where: 200, what: 2000 } as const;

/** What has been answered so far, as it came with the form. Nothing of it is stored in between. */
export type TipForm = Readonly<Record<FormStep, string>>;

const oneOf = (all: readonly string[], value: string | undefined): string =>
  all.includes(value ?? '') ? (value ?? '') : '';

/** A text as it can be kept: lines as people write them, and no character that nothing can hold. */
export const cleanText = (value: string | undefined): string =>
  (value ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\0\p{Surrogate}]/gu, '')
    .trim();

export function readTipForm(form: Readonly<Record<string, string>>, counties: readonly County[]): TipForm {
  return {
    county: oneOf([...counties.map(({ id }) => id), elsewhere], form.county),
    wish: oneOf(wishes, form.wish),
    where: cleanText(form.where),
    what: cleanText(form.what),
    many: oneOf(howMany, form.many),
    danger: oneOf(inDanger, form.danger),
    back: oneOf(['yes', 'no'], form.back),
  };
}

/** What is wrong with one answer, as a sentence; null when nothing is. */
export function problemOf({ t }: WorkTexts, step: FormStep, form: TipForm): string | null {
  switch (step) {
    case 'wish':
      return form.wish ? null : t(tipTexts.wishChoose);
    case 'where':
      return form.where.length > longest.where ? t(tipTexts.tooLong, { most: longest.where }) : null;
    case 'what':
      if (!form.what) return t(tipTexts.whatMissing);
      return form.what.length > longest.what ? t(tipTexts.tooLong, { most: longest.what }) : null;
    case 'county':
    case 'many':
    case 'danger':
    case 'back':
      return form[step] ? null : t(jobTexts.chooseOne);
  }
}

/** The answers of a form in which nothing is wrong. */
export function answersOf(form: TipForm, counties: readonly County[]): TipAnswers {
  const county = countyIn(form, counties);
  return TipAnswers.parse({
    wish: form.wish,
    county: county && { code: county.id, sv: county.sv, en: county.en },
    where: form.where || null,
    what: form.what,
    many: form.many,
    danger: form.danger,
    writeBack: form.back === 'yes',
  });
}

/** The county that was chosen, or null. */
export const countyIn = ({ county }: Pick<TipForm, 'county'>, counties: readonly County[]): County | null =>
  counties.find(({ id }) => id === county) ?? null;

const wishChoices = (texts: WorkTexts, readers: Readers): Choice[] =>
  wishes.flatMap((wish) => {
    const agency = readers[wish];
    const text = texts.t(wish === 'tell' ? tipTexts.wishTell : tipTexts.wishHelp);
    return agency ? [{ value: wish, text, note: texts.t(tipTexts.readBy, { agency: texts.agency(agency) }) }] : [];
  });

const answersTo = (texts: WorkTexts, step: 'many' | 'danger' | 'back'): Choice[] => {
  const { t } = texts;
  const rest = [
    { value: 'unknown', text: t(jobTexts.unknown) },
    { value: 'no-answer', text: t(jobTexts.noAnswer) },
  ];
  switch (step) {
    case 'many':
      return [
        { value: 'one', text: t(tipTexts.manyOne) },
        { value: 'two-or-three', text: t(tipTexts.manyTwoOrThree) },
        { value: 'more', text: t(tipTexts.manyMore) },
        ...rest,
      ];
    case 'danger':
      return [{ value: 'yes', text: t(tipTexts.yes) }, { value: 'no', text: t(tipTexts.no) }, ...rest];
    case 'back':
      return [
        { value: 'yes', text: t(tipTexts.writeBackYes) },
        { value: 'no', text: t(tipTexts.no) },
      ];
  }
};

const countyChoices = (texts: WorkTexts, counties: readonly County[]): Choice[] => [
  ...counties.map((county) => ({ value: county.id, text: texts.agency(county) })),
  { value: elsewhere, text: texts.t(tipTexts.countyElsewhere) },
];

function fieldOf(texts: WorkTexts, step: FormStep, form: TipForm, { readers, counties }: TipAsking): Html {
  const { t } = texts;
  switch (step) {
    case 'county':
      return choices(
        t(tipTexts.countyQuestion),
        step,
        form.county,
        countyChoices(texts, counties),
        html`<p class="eg">${t(tipTexts.countyHint)}</p>`,
      );
    case 'wish':
      return choices(t(tipTexts.wishQuestion), step, form.wish, wishChoices(texts, readers));
    case 'where':
      return html`<label class="l" for="where"><h1>${t(tipTexts.whereQuestion)}</h1></label>
<span class="h" id="hint">${t(tipTexts.whereHint)}</span>
<input class="in" id="where" name="where" value="${form.where}" aria-describedby="hint" autocomplete="off">`;
    case 'what':
      return html`<label class="l" for="what"><h1>${t(tipTexts.whatQuestion)}</h1></label>
<span class="h" id="hint">${t(tipTexts.whatHint)}</span>
<textarea class="in" id="what" name="what" rows="7" aria-describedby="hint" autocomplete="off">
${form.what}</textarea>`;
    case 'many':
      return choices(t(tipTexts.manyQuestion), step, form.many, answersTo(texts, step));
    case 'danger':
      return choices(
        t(tipTexts.dangerQuestion),
        step,
        form.danger,
        answersTo(texts, step),
        html`<p class="eg">${t(tipTexts.tipIntro, { n: stepsIn({ counties }).length, days: daysToAnswer })}</p>`,
      );
    case 'back':
      return choices(t(tipTexts.writeBackQuestion), step, form.back, answersTo(texts, step));
  }
}

export function stepPage(
  texts: WorkTexts,
  step: FormStep,
  form: TipForm,
  asking: TipAsking,
  over: { readonly problem?: string | null; readonly changing?: boolean } = {},
): PageAnswer {
  const { t, base } = texts;
  const { [step]: _shown, ...others } = form;
  const first = step === steps[0];
  const main = html`<form method="post" action="${`${base}/tip`}">
${hidden({ at: step, ...others, ...(over.changing ? { changing: 'yes' } : {}) })}
${fieldOf(texts, step, form, asking)}
${button(t(frameTexts.next), { name: 'go', value: 'next' })}
${first ? link(t(frameTexts.back), base, 'two') : button(t(frameTexts.back), { look: 'two', name: 'go', value: 'back' })}
</form>`;
  return plainPage({ texts, main, problem: over.problem ?? null });
}

/** All of it once more, exactly as it will be seen, with who reads it and until when it can be withdrawn. */
export function checkPage(
  texts: WorkTexts,
  form: TipForm,
  { readers, counties }: TipAsking,
  { ticket, problem }: { readonly ticket: string; readonly problem: string | null },
): PageAnswer {
  const { t, base } = texts;
  const agency = readers[form.wish as Wish];
  const named = agency ? texts.agency(agency) : '';
  const chosen = (step: 'many' | 'danger' | 'back') =>
    answersTo(texts, step).find(({ value }) => value === form[step])?.text ?? '';
  const county = countyIn(form, counties);
  const rows: readonly (readonly [FormStep, string, string])[] = [
    ['danger', t(tipTexts.dangerShort), chosen('danger')],
    ...(counties.length > 0
      ? [['county', t(tipTexts.countyShort), county ? texts.agency(county) : t(tipTexts.nothing)] as const]
      : []),
    ['wish', t(tipTexts.wishShort), t(form.wish === 'help' ? tipTexts.wishHelp : tipTexts.wishTell)],
    ['where', t(tipTexts.whereShort), form.where || t(tipTexts.nothing)],
    ['what', t(tipTexts.whatShort), form.what],
    ['many', t(tipTexts.manyShort), chosen('many')],
    ['back', t(tipTexts.writeBackShort), chosen('back')],
  ];
  const main = html`<h1>${t(tipTexts.checkTitle)}</h1>
${form.danger === 'yes' && html`<div class="box"><p><b>${t(tipTexts.dangerNote, { phone: texts.emergency })}</b></p><p>${t(tipTexts.dangerShown)}</p></div>`}
<p>${t(tipTexts.checkLead)}</p>
<form method="post" action="${`${base}/tip`}">
${hidden({ at: 'check', ...form, ticket })}
<dl class="sum">${rows.map(
    ([step, name, said]) =>
      html`<div><dt>${name}</dt><dd>${said}</dd><dd class="ch"><button class="b flat" type="submit" name="go" value="${`change-${step}`}" aria-label="${`${t(tipTexts.change)}: ${name}`}">${t(tipTexts.change)}</button></dd></div>`,
  )}</dl>
<div class="box"><p><b>${t(tipTexts.whoReadsTitle)}</b> ${t(tipTexts.whoReadsText, { agency: named })}</p>
<p><b>${t(tipTexts.takeBackTitle)}</b> ${t(tipTexts.takeBackText)}</p>
<p><b>${t(tipTexts.lockedTitle)}</b> ${t(tipTexts.lockedText)}</p></div>
${button(t(tipTexts.send), { name: 'go', value: 'send' })}
${link(t(tipTexts.doNotSend), base, 'two')}
</form>
<p class="small">${t(jobTexts.notChecked)}</p>`;
  return plainPage({ texts, main, problem });
}
