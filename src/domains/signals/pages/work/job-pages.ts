import type { Message } from '../../../../kernel/message.ts';
import { type Html, html } from '../../../../platform/pages/html.ts';
import type { PageAnswer } from '../../../../platform/pages/public-page.ts';
import {
  type JobAnswer,
  type JobAnswers,
  type JobQuestion,
  jobAnswers,
  jobQuestions,
  jobResult,
} from '../../tips/job-ok.ts';
import { button, choices, type Frame, hidden, link, plainPage } from './frame.ts';
import { frameTexts } from './frame-messages.ts';
import type { Help } from './help.ts';
import { helpTexts } from './help-messages.ts';
import { talk } from './help-pages.ts';
import { jobTexts } from './job-messages.ts';
import type { WorkTexts } from './texts.ts';

type JobTexts = Readonly<
  Record<'question' | 'example' | 'fine' | 'notFine' | 'wrong' | 'rule' | 'can' | 'find', Message>
>;

const wordsOf: Readonly<Record<JobQuestion, JobTexts>> = {
  pay: {
    question: jobTexts.payQuestion,
    example: jobTexts.payExample,
    fine: jobTexts.payFine,
    notFine: jobTexts.payNotFine,
    wrong: jobTexts.payWrong,
    rule: jobTexts.payRule,
    can: jobTexts.payCan,
    find: jobTexts.payFind,
  },
  papers: {
    question: jobTexts.papersQuestion,
    example: jobTexts.papersExample,
    fine: jobTexts.papersFine,
    notFine: jobTexts.papersNotFine,
    wrong: jobTexts.papersWrong,
    rule: jobTexts.papersRule,
    can: jobTexts.papersCan,
    find: jobTexts.papersFind,
  },
  leave: {
    question: jobTexts.leaveQuestion,
    example: jobTexts.leaveExample,
    fine: jobTexts.leaveFine,
    notFine: jobTexts.leaveNotFine,
    wrong: jobTexts.leaveWrong,
    rule: jobTexts.leaveRule,
    can: jobTexts.leaveCan,
    find: jobTexts.leaveFind,
  },
};

/** Whom to turn to: whom one can call, and whether anyone reads what is written. */
type ToCall = { readonly help: Help; readonly isRead: boolean };

/** Where else one may work, in an installation of several countries. */
const otherCountries = (texts: WorkTexts, elsewhere: readonly string[]): Html | false =>
  elsewhere.length > 0 &&
  html`<h2>${texts.t(frameTexts.otherCountries)}</h2>
<ul class="say">${elsewhere.map((one) => html`<li><a href="${`/work/${texts.language}-${one}`}">${texts.countryName(one)}</a></li>`)}</ul>`;

/** The first page in a country of which it is not described what is right at work: whom to call, and where to write. */
export function elsewherePage(
  texts: WorkTexts,
  languages: Frame['languages'],
  { isRead, elsewhere }: { readonly isRead: boolean; readonly elsewhere: readonly string[] },
): PageAnswer {
  const { t, base } = texts;
  const country = texts.countryName(texts.country ?? '');
  const main = html`<h1>${t(jobTexts.elsewhereTitle)}</h1>
<p>${t(jobTexts.elsewhereLead, { country })}</p>
<ul class="say"><li>${t(jobTexts.sayNoName)}</li><li>${t(jobTexts.elsewhereRules, { country })}</li></ul>
${link(t(helpTexts.title), `${base}/help`)}
${isRead && link(t(jobTexts.writeToUs), `${base}/tip`, 'two')}
${link(t(jobTexts.haveCode), `${base}/code`, 'two')}
<p>${t(jobTexts.leaveNote)} ${t(jobTexts.safePhone)}</p>
${otherCountries(texts, elsewhere)}`;
  return plainPage({ texts, main, languages });
}

export function startPage(
  texts: WorkTexts,
  languages: Frame['languages'],
  {
    isRead,
    more,
    elsewhere,
  }: { readonly isRead: boolean; readonly more: Html | false; readonly elsewhere: readonly string[] },
): PageAnswer {
  const { t, base } = texts;
  const main = html`<h1>${t(jobTexts.startTitle)}</h1>
<p>${t(jobTexts.startLead)}</p>
<ul class="say"><li>${t(jobTexts.sayNoName)}</li><li>${t(jobTexts.saySavesNothing)}</li><li>${t(jobTexts.sayShort)}</li></ul>
<form method="post" action="${`${base}/ok`}">${button(t(jobTexts.start), { name: 'go', value: 'begin' })}</form>
${isRead ? link(t(jobTexts.writeToUs), `${base}/tip`, 'two') : link(t(helpTexts.title), `${base}/help`, 'two')}
${link(t(jobTexts.haveCode), `${base}/code`, 'two')}
${isRead && html`<p><a href="${`${base}/help`}">${t(helpTexts.title)}</a></p>`}
<p>${t(jobTexts.leaveNote)} ${t(jobTexts.safePhone)}</p>
${more}
${otherCountries(texts, elsewhere)}`;
  return plainPage({ texts, main, languages });
}

const answerIn = (value: string | undefined): JobAnswer | null => jobAnswers.find((answer) => answer === value) ?? null;

/** The questions one by one. What was answered travels from page to page in the form, and is stored nowhere in between. */
export function jobPage(texts: WorkTexts, form: Readonly<Record<string, string>>, call: ToCall): PageAnswer {
  const given: Partial<Record<JobQuestion, JobAnswer>> = {};
  for (const question of jobQuestions) {
    const answer = answerIn(form[question]);
    if (answer) given[question] = answer;
  }
  const at = (jobQuestions as readonly string[]).indexOf(form.at ?? '');
  const asked = jobQuestions[at];
  if (form.go === 'back' && at > 0) return questionPage(texts, jobQuestions[at - 1] ?? 'pay', given, null);
  if (asked && !given[asked]) return questionPage(texts, asked, given, texts.t(jobTexts.chooseOne));
  const open = jobQuestions.find((question, place) => place > at && (at >= 0 || !given[question]));
  if (open) return questionPage(texts, open, given, null);
  const missing = jobQuestions.find((question) => !given[question]);
  return missing ? questionPage(texts, missing, given, null) : resultPage(texts, given as JobAnswers, call);
}

function questionPage(
  texts: WorkTexts,
  question: JobQuestion,
  given: Partial<Record<JobQuestion, JobAnswer>>,
  problem: string | null,
): PageAnswer {
  const { t, base } = texts;
  const words = wordsOf[question];
  const n = jobQuestions.indexOf(question) + 1;
  const { [question]: chosen, ...others } = given;
  const all = [
    { value: 'fine', text: t(words.fine) },
    { value: 'not-fine', text: t(words.notFine) },
    { value: 'unknown', text: t(jobTexts.unknown) },
    { value: 'no-answer', text: t(jobTexts.noAnswer) },
  ];
  const example = html`<p class="eg">${t(words.example)}</p>`;
  const main = html`<form method="post" action="${`${base}/ok`}">
${hidden({ at: question, ...others })}
<p class="who">${t(jobTexts.questionOf, { n, of: jobQuestions.length })}</p>
${choices(t(words.question), question, chosen ?? '', all, example)}
${button(t(frameTexts.next), { name: 'go', value: 'next' })}
${n > 1 ? button(t(frameTexts.back), { look: 'two', name: 'go', value: 'back' }) : link(t(frameTexts.back), base, 'two')}
</form>`;
  return plainPage({ texts, main, problem });
}

const wrongTitles = [jobTexts.resultOne, jobTexts.resultTwo, jobTexts.resultThree] as const;

function resultPage(texts: WorkTexts, answers: JobAnswers, { help, isRead }: ToCall): PageAnswer {
  const { t, base } = texts;
  const { notAllowed, toFindOut, unanswered, allFine } = jobResult(answers);
  const title = wrongTitles[notAllowed.length - 1] ?? (allFine ? jobTexts.resultFine : jobTexts.resultUnclear);
  const main = html`<h1>${t(title)}</h1>
${notAllowed.length > 0 && html`<p>${t(jobTexts.notYourFault)}</p>`}${allFine && html`<p>${t(isRead ? jobTexts.resultFineText : jobTexts.resultFineCall)}</p>`}
${notAllowed.map((question, place) => finding(texts, question, place + 1))}
${
  toFindOut.length > 0 &&
  html`<section class="rule"><h2>${t(jobTexts.findOut)}</h2>${toFindOut.map((question) => html`<p>${t(wordsOf[question].find)}</p>`)}</section>`
}
${unanswered > 0 && html`<p class="who">${t(jobTexts.skipped)}</p>`}
${talk(texts, help)}
${isRead && link(t(jobTexts.writeToUs), `${base}/tip`, 'two')}
<p class="small">${t(jobTexts.notChecked)}</p>
<p><a href="${base}">${t(frameTexts.toStart)}</a></p>`;
  return plainPage({ texts, main });
}

function finding({ t }: WorkTexts, question: JobQuestion, n: number): Html {
  const words = wordsOf[question];
  return html`<section class="rule"><h2>${n}. ${t(words.wrong)}</h2><p>${t(words.rule)}</p><p><b>${t(jobTexts.youCan)}</b> ${t(words.can)}</p></section>`;
}
