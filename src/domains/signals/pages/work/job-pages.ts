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

export function startPage(texts: WorkTexts, languages: Frame['languages'], more: Html | false): PageAnswer {
  const { t, language } = texts;
  const main = html`<h1>${t(jobTexts.startTitle)}</h1>
<p>${t(jobTexts.startLead)}</p>
<ul class="say"><li>${t(jobTexts.sayNoName)}</li><li>${t(jobTexts.saySavesNothing)}</li><li>${t(jobTexts.sayShort)}</li></ul>
<form method="post" action="${`/work/${language}/ok`}">${button(t(jobTexts.start), { name: 'go', value: 'begin' })}</form>
${link(t(jobTexts.writeToUs), `/work/${language}/tip`, 'two')}
${link(t(jobTexts.haveCode), `/work/${language}/code`, 'two')}
<p><a href="${`/work/${language}/help`}">${t(helpTexts.title)}</a></p>
<p>${t(jobTexts.leaveNote)} ${t(jobTexts.safePhone)}</p>
${more}`;
  return plainPage({ texts, main, languages });
}

const answerIn = (value: string | undefined): JobAnswer | null => jobAnswers.find((answer) => answer === value) ?? null;

/** The questions one by one. What was answered travels from page to page in the form, and is stored nowhere in between. */
export function jobPage(texts: WorkTexts, form: Readonly<Record<string, string>>, help: Help): PageAnswer {
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
  return missing ? questionPage(texts, missing, given, null) : resultPage(texts, given as JobAnswers, help);
}

function questionPage(
  texts: WorkTexts,
  question: JobQuestion,
  given: Partial<Record<JobQuestion, JobAnswer>>,
  problem: string | null,
): PageAnswer {
  const { t, language } = texts;
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
  const main = html`<form method="post" action="${`/work/${language}/ok`}">
${hidden({ at: question, ...others })}
<p class="who">${t(jobTexts.questionOf, { n, of: jobQuestions.length })}</p>
${choices(t(words.question), question, chosen ?? '', all, example)}
${button(t(frameTexts.next), { name: 'go', value: 'next' })}
${n > 1 ? button(t(frameTexts.back), { look: 'two', name: 'go', value: 'back' }) : link(t(frameTexts.back), `/work/${language}`, 'two')}
</form>`;
  return plainPage({ texts, main, problem });
}

const wrongTitles = [jobTexts.resultOne, jobTexts.resultTwo, jobTexts.resultThree] as const;

function resultPage(texts: WorkTexts, answers: JobAnswers, help: Help): PageAnswer {
  const { t, language } = texts;
  const { notAllowed, toFindOut, unanswered, allFine } = jobResult(answers);
  const title = wrongTitles[notAllowed.length - 1] ?? (allFine ? jobTexts.resultFine : jobTexts.resultUnclear);
  const main = html`<h1>${t(title)}</h1>
${notAllowed.length > 0 && html`<p>${t(jobTexts.notYourFault)}</p>`}${allFine && html`<p>${t(jobTexts.resultFineText)}</p>`}
${notAllowed.map((question, place) => finding(texts, question, place + 1))}
${
  toFindOut.length > 0 &&
  html`<section class="rule"><h2>${t(jobTexts.findOut)}</h2>${toFindOut.map((question) => html`<p>${t(wordsOf[question].find)}</p>`)}</section>`
}
${unanswered > 0 && html`<p class="who">${t(jobTexts.skipped)}</p>`}
${talk(texts, help)}
${link(t(jobTexts.writeToUs), `/work/${language}/tip`, 'two')}
<p class="small">${t(jobTexts.notChecked)}</p>
<p><a href="${`/work/${language}`}">${t(frameTexts.toStart)}</a></p>`;
  return plainPage({ texts, main });
}

function finding({ t }: WorkTexts, question: JobQuestion, n: number): Html {
  const words = wordsOf[question];
  return html`<section class="rule"><h2>${n}. ${t(words.wrong)}</h2><p>${t(words.rule)}</p><p><b>${t(jobTexts.youCan)}</b> ${t(words.can)}</p></section>`;
}
