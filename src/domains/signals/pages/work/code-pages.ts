import { Uuid } from '../../../../kernel/id.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import type { CameFrom } from '../../../../platform/http/guard.ts';
import { type Html, html } from '../../../../platform/pages/html.ts';
import type { PageAnswer } from '../../../../platform/pages/public-page.ts';
import { groupsOf, readCode } from '../../tips/code.ts';
import { codeTexts } from './code-messages.ts';
import { button, equallyLong, type Frame, hidden, link, plainPage } from './frame.ts';
import { frameTexts } from './frame-messages.ts';
import type { Help } from './help.ts';
import type { Box, Errand, Errands } from './post.ts';
import { newMessageId } from './post.ts';
import type { WorkTexts } from './texts.ts';
import { cleanText, longest } from './tip-form.ts';
import { tipTexts } from './tip-messages.ts';

/** What was sent. `answerBy` is null where its sender did not want to be written to. */
type Sent = { readonly code: string; readonly answerBy: string | null };

/** When there should be an answer, or that there will be none: no answer is promised to a sender who wanted none. */
const whenAnswered = ({ t, day }: WorkTexts, { answerBy }: Sent): Html =>
  answerBy === null
    ? html`<div class="box"><p>${t(codeTexts.noAnswerText)}</p></div>`
    : html`<div class="box"><p><b>${t(codeTexts.comeBack, { day: day(answerBy) })}</b></p><p>${t(codeTexts.comeBackText)}</p></div>`;

/** The code, once it was sent. It is shown on this page alone and is stored nowhere. */
export function codePage(texts: WorkTexts, sent: Sent, problem: string | null): PageAnswer {
  const { t, base } = texts;
  const main = html`<h1>${t(codeTexts.codeTitle)}</h1>
<p>${t(codeTexts.codeGot)}</p>
<ul class="code" aria-label="${t(codeTexts.codeLabel)}">${groupsOf(sent.code).map((group) => html`<li>${group}</li>`)}</ul>
<p>${t(codeTexts.codePaper)}</p>
${whenAnswered(texts, sent)}
<form method="post" action="${`${base}/kept`}">
${hidden({ code: sent.code, by: sent.answerBy ?? '' })}
<label class="l" for="last">${t(codeTexts.lastFour)}</label>
<span class="h" id="hint">${t(codeTexts.lastFourHint)}</span>
<input class="in big" id="last" name="last" aria-describedby="hint" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="8">
${button(t(codeTexts.haveWritten))}
</form>`;
  return plainPage({ texts, main, problem });
}

/** Whether the last four characters were written down right. */
export function keptPage(
  texts: WorkTexts,
  form: Readonly<Record<string, string>>,
  languages: Frame['languages'],
  help: Help,
): PageAnswer {
  const { t, base } = texts;
  const code = readCode(form.code ?? '');
  const by = Day.safeParse(form.by);
  const answerBy = by.success ? by.data : null;
  if (!code) return enterPage(texts, languages, help, null);
  // The four characters alone are no code; read behind twelve others they are read by the same rule.
  const last = readCode(`000000000000${form.last ?? ''}`);
  if (last?.slice(12) !== code.slice(12)) return codePage(texts, { code, answerBy }, t(codeTexts.lastFourWrong));
  const main = html`<h1>${t(codeTexts.keptTitle)}</h1>
<p>${t(codeTexts.keptText)}</p>
${whenAnswered(texts, { code, answerBy })}
${link(t(frameTexts.toStart), base, 'two')}`;
  return plainPage({ texts, main });
}

export function enterPage(
  texts: WorkTexts,
  languages: Frame['languages'],
  { phone }: Help,
  problem: string | null,
): PageAnswer {
  const { t, base } = texts;
  const main = html`<h1>${t(codeTexts.enterTitle)}</h1>
<form method="post" action="${`${base}/code`}">
<label class="l" for="code">${t(codeTexts.code)}</label>
<span class="h" id="hint">${t(codeTexts.codeHint)}</span>
<input class="in big" id="code" name="code" aria-describedby="hint" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="60">
${button(t(codeTexts.show))}
</form>
<div class="box b2"><p><b>${t(codeTexts.lostTitle)}</b></p><p>${t(codeTexts.lostText, { phone })}</p></div>
<p><a href="${base}">${t(frameTexts.toStart)}</a></p>`;
  return equallyLong(plainPage({ texts, main, languages, problem }));
}

/**
 * What was asked for with a code: to look, unless the form says otherwise. A text that is empty or too long is said first, and
 * what another site's page asked for is not done.
 */
export function errandIn(
  texts: WorkTexts,
  form: Readonly<Record<string, string>>,
  from: CameFrom,
): { errand: Errand; problem: string | null } {
  const look: Errand = { do: 'look' };
  if (from === 'foreign') return { errand: look, problem: texts.t(frameTexts.pressAgain) };
  if (form.do === 'take-back' || form.do === 'stop') return { errand: { do: form.do }, problem: null };
  if (form.do !== 'write') return { errand: look, problem: null };
  const text = cleanText(form.text);
  const id = Uuid.safeParse(form.id);
  if (!text || !id.success) return { errand: look, problem: texts.t(codeTexts.replyMissing) };
  if (text.length > longest.what) return { errand: look, problem: texts.t(tipTexts.tooLong, { most: longest.what }) };
  return { errand: { do: 'write', id: id.data, text }, problem: null };
}

/** The message under a code, with what can be done about it. All these pages are equally long. */
export function boxPage(
  texts: WorkTexts,
  code: string,
  { errand, problem, written }: { errand: Errand; problem: string | null; written: string },
  { box, done }: Errands,
  help: Help,
  today: string,
): PageAnswer {
  const { t } = texts;
  if (!box) {
    if (errand.do === 'take-back' && done) return equallyLong(takenBackPage(texts));
    return enterPage(texts, undefined, help, t(codeTexts.codeNothing));
  }
  const answered = box.messages.some(({ fromWorker }) => !fromWorker);
  const title = box.stopped
    ? codeTexts.stoppedTitle
    : answered
      ? codeTexts.answeredTitle
      : box.opened
        ? codeTexts.openedTitle
        : codeTexts.unopenedTitle;
  const said =
    problem ??
    (errand.do === 'take-back' && !done ? t(codeTexts.tooLate) : null) ??
    (errand.do === 'write' && !done ? t(codeTexts.replyRefused, { phone: help.phone }) : null);
  const due = answered || box.stopped ? null : dueLine(texts, box, help, today);
  const main = html`<h1>${t(title)}</h1>
${errand.do === 'write' && done && html`<div class="box" role="status"><p><b>${t(codeTexts.replySent)}</b></p></div>`}
${due}${box.stopped && html`<p>${t(codeTexts.stoppedText)}</p>`}
${box.messages.map((message) => messageBox(texts, message))}
${box.opened && !box.stopped && replyForm(texts, code, written)}
${box.opened ? afterOpening(texts, code, box.stopped) : removeForm(texts, code)}
<p><a href="${texts.base}">${t(frameTexts.toStart)}</a></p>`;
  return equallyLong(plainPage({ texts, main, problem: said }));
}

function dueLine(texts: WorkTexts, { answerBy }: Box, { phone }: Help, today: string): Html {
  const day = texts.day(answerBy);
  return today > answerBy
    ? html`<p>${texts.t(codeTexts.late, { day, phone })}</p>`
    : html`<p>${texts.t(codeTexts.answerBy, { day })}</p>`;
}

function messageBox(texts: WorkTexts, { fromWorker, writtenOn, text }: Box['messages'][number]): Html {
  if (fromWorker) return html`<div class="box b2"><p>${texts.t(codeTexts.youWrote)}</p></div>`;
  return html`<div class="box">${writtenOn && html`<p><b>${texts.day(writtenOn)}</b></p>`}<p class="words">${text ?? '–'}</p></div>`;
}

const codeForm = (texts: WorkTexts, fields: Readonly<Record<string, string>>, inside: Html): Html =>
  html`<form method="post" action="${`${texts.base}/code`}">${hidden(fields)}${inside}</form>`;

function replyForm(texts: WorkTexts, code: string, written: string): Html {
  const { t } = texts;
  return codeForm(
    texts,
    { code, do: 'write', id: newMessageId() },
    html`<label class="l" for="text">${t(codeTexts.reply)}</label>
<span class="h" id="hint">${t(codeTexts.replyHint)}</span>
<textarea class="in" id="text" name="text" rows="4" aria-describedby="hint" autocomplete="off">
${written}</textarea>
${button(t(codeTexts.replySend))}`,
  );
}

/** Once it was opened there is no button that deletes, because it would promise what cannot happen. */
function afterOpening(texts: WorkTexts, code: string, stopped: boolean): Html {
  const { t } = texts;
  return html`${!stopped && html`<h2>${t(codeTexts.youDecide)}</h2>${codeForm(texts, { code, do: 'stop' }, button(t(codeTexts.stopWriting), { look: 'two' }))}`}
<p>${t(codeTexts.mustKeep)}</p>`;
}

function removeForm(texts: WorkTexts, code: string): Html {
  const { t } = texts;
  return html`<h2>${t(codeTexts.youDecide)}</h2>
${codeForm(texts, { code, do: 'take-back' }, button(t(codeTexts.remove), { look: 'two' }))}
<p>${t(codeTexts.removeNote)}</p>`;
}

function takenBackPage(texts: WorkTexts): PageAnswer {
  const { t, base } = texts;
  const main = html`<h1>${t(codeTexts.removedTitle)}</h1>
<p>${t(codeTexts.removedText)}</p>
${link(t(frameTexts.toStart), base, 'two')}`;
  return plainPage({ texts, main });
}
