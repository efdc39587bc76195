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
import { talk } from './help-pages.ts';
import { findReaders, type PostOffice, sendSealed } from './post.ts';
import type { WorkTexts } from './texts.ts';
import {
  answersOf,
  checkPage,
  type FormStep,
  problemOf,
  type Readers,
  readTipForm,
  stepPage,
  steps,
  type TipForm,
} from './tip-form.ts';
import { tipTexts } from './tip-messages.ts';

type Tip = {
  readonly office: PostOffice;
  readonly texts: WorkTexts;
  readonly help: Help;
  /** Where the worker is: what they write goes to no other country. */
  readonly country: string;
};

const isOpen = (readers: Readers): boolean => Object.values(readers).some((reader) => reader !== null);

function closedPage({ texts, help }: Tip): PageAnswer {
  const { t, base } = texts;
  const main = html`<h1>${t(codeTexts.closedTitle)}</h1>
<p>${t(codeTexts.closedText, { phone: help.phone })}</p>
${link(t(frameTexts.toStart), base, 'two')}`;
  return plainPage({ texts, main });
}

/** The first question of a tip. */
export async function beginTip(tip: Tip): Promise<PageAnswer> {
  const readers = await findReaders(tip.office, tip.country);
  return isOpen(readers) ? stepPage(tip.texts, steps[0], readTipForm({}), readers) : closedPage(tip);
}

/** One step of a tip: the next question, the one to change, the check page, or the code once it was sent. */
export async function tipPage(tip: Tip, { form: sent, from, now, gone }: QuietRequest): Promise<PageAnswer> {
  const { texts } = tip;
  const form = readTipForm(sent);
  const readers = await findReaders(tip.office, tip.country);
  if (!isOpen(readers)) return closedPage(tip);
  const change = steps.find((step) => sent.go === `change-${step}`);
  if (change) return stepPage(texts, change, form, readers, { changing: true });
  const at = (steps as readonly string[]).indexOf(sent.at ?? '');
  const asked = steps[at];
  if (asked) {
    // What another site's page sent goes no further by itself. It is all shown again, and its visitor presses, or does not.
    if (from === 'foreign') return stepPage(texts, asked, form, readers, { problem: texts.t(frameTexts.pressAgain) });
    if (sent.go === 'back' && at > 0) return stepPage(texts, steps[at - 1] ?? steps[0], form, readers);
    const problem = problemOf(texts, asked, form);
    const changing = sent.changing === 'yes';
    if (problem) return stepPage(texts, asked, form, readers, { problem, changing });
    // What is most urgent is said before anything else is asked, and once.
    if (asked === 'danger' && form.danger === 'yes' && sent.warned !== 'yes') return dangerPage(tip, form, changing);
    const next = steps[at + 1];
    if (next && !changing) return stepPage(texts, next, form, readers);
  }
  const wrong = firstWrong(texts, form, readers);
  if (wrong) return stepPage(texts, wrong, form, readers, { problem: problemOf(texts, wrong, form) });
  return sent.go === 'send'
    ? sendTip(tip, form, readers, { ticket: sent.ticket ?? '', from, now, gone })
    : check(tip, form, readers, now);
}

/** A page of its own where someone is in danger now: whom to call, and that a tip calls no one. Then the tip goes on. */
function dangerPage({ texts, help }: Tip, form: TipForm, changing: boolean): PageAnswer {
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
  readers: Readers,
  now: Date,
  problem: string | null = null,
): PageAnswer {
  const ticket = ticketFor(office.tickets, answersOf(form), { lot: randomBytes(16), now });
  return checkPage(texts, form, readers, { ticket, problem });
}

/**
 * Sends what was shown on the check page of this server, and only that. Anything else is shown first, so that nothing is sent unseen or
 * dropped.
 */
async function sendTip(
  tip: Tip,
  form: TipForm,
  readers: Readers,
  { ticket, from, now, gone }: Pick<QuietRequest, 'from' | 'now' | 'gone'> & { readonly ticket: string },
): Promise<PageAnswer> {
  const { office, texts, country } = tip;
  const answers = answersOf(form);
  const code = from === 'foreign' ? null : codeOf(office.tickets, ticket, answers, now);
  if (!code) return check(tip, form, readers, now, texts.t(frameTexts.pressAgain));
  const by = answerBy(texts.dayOf(now));
  const dangerOn = answers.danger === 'yes' ? texts.dayOf(now) : null;
  const told = await sendSealed(office, { code, answers, country, answerBy: by, dangerOn }, gone);
  if (told === 'busy') return checkPage(texts, form, readers, { ticket, problem: texts.t(codeTexts.busy) });
  if (told === 'closed') return closedPage(tip);
  return codePage(texts, { code, answerBy: answers.writeBack ? by : null }, null);
}

/** The first answer that is missing or wrong, or that no one reads any more. */
const firstWrong = (texts: WorkTexts, form: TipForm, readers: Readers): FormStep | undefined =>
  readers[form.wish as Wish] ? steps.find((step) => problemOf(texts, step, form) !== null) : 'wish';
