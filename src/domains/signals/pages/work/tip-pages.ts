import { dialled } from '../../../../kernel/text/phone-number.ts';
import { randomBytes } from '../../../../platform/crypto/digest.ts';
import type { QuietRequest } from '../../../../platform/http/quiet-pages.ts';
import { html } from '../../../../platform/pages/html.ts';
import type { PageAnswer } from '../../../../platform/pages/public-page.ts';
import { answerBy } from '../../tips/answer-by.ts';
import type { Wish } from '../../tips/contents.ts';
import { codeOf, ticketFor } from '../../tips/ticket.server.ts';
import { codeTexts } from './code-messages.ts';
import { codePage } from './code-pages.ts';
import { button, hidden, link, plainPage } from './frame.ts';
import { frameTexts } from './frame-messages.ts';
import type { Help } from './help.ts';
import { type County, talk } from './help-pages.ts';
import { findReaders, type PostOffice, sendSealed } from './post.ts';
import type { WorkTexts } from './texts.ts';
import {
  answersOf,
  checkPage,
  countyIn,
  type FormStep,
  problemOf,
  type Readers,
  readTipForm,
  stepPage,
  stepsIn,
  type TipAsking,
  type TipForm,
} from './tip-form.ts';
import { tipTexts } from './tip-messages.ts';

/** A tip that is being written: who may read it, and whom one can call instead. */
export type Tip = {
  readonly office: PostOffice;
  readonly texts: WorkTexts;
  /** Whom one can call, in a county if one is named. */
  readonly helpIn: (county: string | null) => Promise<Help>;
  /** Where the worker is: what they write goes to no other country. */
  readonly country: string;
  /** The counties that have a unit of their own. */
  readonly counties: readonly County[];
};

const isOpen = (readers: Readers): boolean => Object.values(readers).some((reader) => reader !== null);

/** No one reads: whom to call instead, where the worker is. */
async function closedPage({ texts, helpIn }: Tip, county: string | null): Promise<PageAnswer> {
  const { t, base } = texts;
  const help = await helpIn(county);
  // Where none of the numbers helps workers, the sentence does not send every one of them to the emergency number.
  const isUrgentAlone = help.numbers.length > 0 && help.phone === help.emergency;
  const main = html`<h1>${t(codeTexts.closedTitle)}</h1>
<p>${isUrgentAlone ? t(codeTexts.closedCall) : t(codeTexts.closedText, { phone: help.phone })}</p>
${help.numbers.length > 0 && talk(texts, help)}
${link(t(frameTexts.toStart), base, 'two')}`;
  return plainPage({ texts, main });
}

/** The first question of a tip. */
export async function beginTip(tip: Tip, isRead: boolean): Promise<PageAnswer> {
  const asking = await askingOf(tip, null);
  // Where only some counties are read, the question where one works comes first of those that decide it.
  return isRead && (isOpen(asking.readers) || tip.counties.length > 0)
    ? stepPage(tip.texts, 'danger', readTipForm({}, tip.counties), asking)
    : closedPage(tip, null);
}

async function askingOf({ office, country, counties }: Tip, county: string | null): Promise<TipAsking> {
  return { counties, readers: await findReaders(office, { country, county }) };
}

/** One step of a tip: the next question, the one to change, the check page, or the code once it was sent. */
export async function tipPage(tip: Tip, { form: sent, from, now, gone }: QuietRequest): Promise<PageAnswer> {
  const { texts } = tip;
  const form = readTipForm(sent, tip.counties);
  const county = countyIn(form, tip.counties)?.id ?? null;
  const asking = await askingOf(tip, county);
  const steps = stepsIn(tip);
  const isPlaced = form.county !== '' || tip.counties.length === 0;
  const isMoving = tip.counties.length > 0 && (sent.go === 'back' || sent.go === 'change-county');
  if (isPlaced && !isMoving && !isOpen(asking.readers)) return closedPage(tip, county);
  const change = steps.find((step) => sent.go === `change-${step}`);
  if (change) return stepPage(texts, change, form, asking, { changing: true });
  const at = (steps as readonly string[]).indexOf(sent.at ?? '');
  const asked = steps[at];
  if (asked) {
    // What another site's page sent goes no further by itself. It is all shown again, and its visitor presses, or does not.
    if (from === 'foreign') return stepPage(texts, asked, form, asking, { problem: texts.t(frameTexts.pressAgain) });
    if (sent.go === 'back' && at > 0) return stepPage(texts, steps[at - 1] ?? 'danger', form, asking);
    const problem = problemOf(texts, asked, form);
    const changing = sent.changing === 'yes';
    if (problem) return stepPage(texts, asked, form, asking, { problem, changing });
    // What is most urgent is said before anything else is asked, and once.
    if (asked === 'danger' && form.danger === 'yes' && sent.warned !== 'yes')
      return dangerPage(texts, await tip.helpIn(county), form, changing);
    const next = steps[at + 1];
    if (next && !changing) return stepPage(texts, next, form, asking);
  }
  const wrong = firstWrong(texts, form, asking);
  if (wrong) return stepPage(texts, wrong, form, asking, { problem: problemOf(texts, wrong, form) });
  return sent.go === 'send'
    ? sendTip(tip, form, asking, { ticket: sent.ticket ?? '', from, now, gone })
    : check(tip, form, asking, now);
}

/** A page of its own where someone is in danger now: whom to call, and that a tip calls no one. Then the tip goes on. */
function dangerPage(texts: WorkTexts, help: Help, form: TipForm, changing: boolean): PageAnswer {
  const { t, base } = texts;
  const call = { phone: help.emergency };
  const main = html`<h1>${t(tipTexts.dangerTitle, call)}</h1>
<p>${t(tipTexts.dangerText, call)}</p>
<a class="b" href="${`tel:${dialled(help.emergency)}`}">${t(tipTexts.dangerCall, call)}</a>
<div class="box"><p>${t(tipTexts.dangerNobody)}</p></div>
${help.numbers.length > 0 && talk(texts, help)}
<form method="post" action="${`${base}/tip`}">
${hidden({ at: 'danger', warned: 'yes', ...form, ...(changing ? { changing: 'yes' } : {}) })}
${button(t(tipTexts.goOnWriting), { look: 'two', name: 'go', value: 'next' })}
</form>`;
  return plainPage({ texts, main });
}

/** The page that shows it all, with a ticket for these answers and no others. */
function check(
  { office, texts }: Tip,
  form: TipForm,
  asking: TipAsking,
  now: Date,
  problem: string | null = null,
): PageAnswer {
  const ticket = ticketFor(office.tickets, answersOf(form, asking.counties), { lot: randomBytes(16), now });
  return checkPage(texts, form, asking, { ticket, problem });
}

/**
 * Sends what was shown on the check page of this server, and only that. Anything else is shown first, so that nothing is sent unseen or
 * dropped.
 */
async function sendTip(
  tip: Tip,
  form: TipForm,
  asking: TipAsking,
  { ticket, from, now, gone }: Pick<QuietRequest, 'from' | 'now' | 'gone'> & { readonly ticket: string },
): Promise<PageAnswer> {
  const { office, texts, country } = tip;
  const answers = answersOf(form, asking.counties);
  const code = from === 'foreign' ? null : codeOf(office.tickets, ticket, answers, now);
  if (!code) return check(tip, form, asking, now, texts.t(frameTexts.pressAgain));
  const by = answerBy(texts.dayOf(now));
  const dangerOn = answers.danger === 'yes' ? texts.dayOf(now) : null;
  const told = await sendSealed(office, { code, answers, country, answerBy: by, dangerOn }, gone);
  if (told === 'busy') return checkPage(texts, form, asking, { ticket, problem: texts.t(codeTexts.busy) });
  if (told === 'closed') return closedPage(tip, answers.county?.code ?? null);
  return codePage(texts, { code, answerBy: answers.writeBack ? by : null }, null);
}

/** The first answer that is missing or wrong, or that no one reads any more. */
function firstWrong(texts: WorkTexts, form: TipForm, asking: TipAsking): FormStep | undefined {
  const wrong = stepsIn(asking).find((step) => problemOf(texts, step, form) !== null);
  // Where one works decides which wishes there are.
  return wrong === 'county' || asking.readers[form.wish as Wish] ? wrong : 'wish';
}
