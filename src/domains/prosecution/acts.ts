import { type ActDef, defineAct } from '../../kernel/define-act.ts';
import * as facts from './act-facts.ts';
import { actMessages } from './act-messages.ts';
import { criminal } from './criminal.ts';
import { elementTerm } from './elements/elements.ts';
import { itemNumber } from './evidence/item-number.ts';
import { answerLetterAct, takeLetterAct } from './letters/letter-acts.ts';

const shared = { ...criminal, stream: 'investigation' } as const;

const replySentences = {
  received: actMessages.repliedReceived,
  overwritten: actMessages.repliedOverwritten,
  refused: actMessages.repliedRefused,
  'nothing-there': actMessages.repliedNothing,
} as const;

const elementSentences = {
  supported: actMessages.elementSupported,
  contradicted: actMessages.elementContradicted,
  'nothing-yet': actMessages.elementNothing,
} as const;

export const reportAct: ActDef<'report.file', facts.ReportedFacts, 'what'> = defineAct({
  ...shared,
  type: 'report.file',
  words: ['what'],
  version: 2,
  // Before the second version nobody was asked for the day of the deed.
  upcast: (_version, was) => ({ ...(was as Omit<facts.ReportedFacts, 'deedOn'>), deedOn: null }),
  nature: 'record',
  facts: facts.ReportedFacts,
  icon: 'file-text',
  sentence: () => ({ message: actMessages.reported }),
});

export const openAct: ActDef<'investigation.open', facts.OpenFacts, 'reason'> = defineAct({
  ...shared,
  type: 'investigation.open',
  words: ['reason'],
  nature: 'decision',
  facts: facts.OpenFacts,
  icon: 'folder-open',
  sentence: () => ({ message: actMessages.opened }),
});

export const dueAct: ActDef<'investigation.plan-decision', facts.DueFacts, never> = defineAct({
  ...shared,
  type: 'investigation.plan-decision',
  nature: 'record',
  facts: facts.DueFacts,
  icon: 'hourglass',
  sentence: () => ({ message: actMessages.dueSet }),
});

export const partyAct: ActDef<'injured-party.add', facts.PartyFacts, 'alias'> = defineAct({
  ...shared,
  type: 'injured-party.add',
  words: ['alias'],
  version: 2,
  // Before the second version nobody was asked whether the person was a child.
  upcast: (_version, was) => ({ ...(was as Omit<facts.PartyFacts, 'under18'>), under18: null }),
  nature: 'record',
  facts: facts.PartyFacts,
  icon: 'user-plus',
  sentence: () => ({ message: actMessages.partyAdded }),
});

export const meetsSupportAct: ActDef<'injured-party.meets-support', facts.MeetsSupportFacts, never> = defineAct({
  ...shared,
  type: 'injured-party.meets-support',
  nature: 'record',
  facts: facts.MeetsSupportFacts,
  icon: 'users',
  sentence: () => ({ message: actMessages.meetsSupport }),
});

export const suspectAct: ActDef<'suspect.add', facts.SuspectFacts, 'name'> = defineAct({
  ...shared,
  type: 'suspect.add',
  words: ['name'],
  nature: 'record',
  facts: facts.SuspectFacts,
  icon: 'user-plus',
  sentence: () => ({ message: actMessages.suspectAdded }),
});

export const notifyAct: ActDef<'suspect.notify', facts.NotifyFacts, never> = defineAct({
  ...shared,
  type: 'suspect.notify',
  nature: 'decision',
  facts: facts.NotifyFacts,
  icon: 'bell',
  sentence: () => ({ message: actMessages.notified }),
});

export const evidenceAct: ActDef<'evidence.add', facts.ItemFacts, 'short' | 'description' | 'securedBy' | 'where'> =
  defineAct({
    ...shared,
    type: 'evidence.add',
    stream: 'investigation',
    words: ['short', 'description', 'securedBy', 'where'],
    nature: 'record',
    facts: facts.ItemFacts,
    icon: 'fingerprint',
    sentence: ({ number }) => ({ message: actMessages.evidenceAdded, values: { number: itemNumber(number) } }),
  });

export const correctItemAct: ActDef<'evidence.correct', facts.CorrectItemFacts, 'reason'> = defineAct({
  ...shared,
  type: 'evidence.correct',
  words: ['reason'],
  nature: 'record',
  facts: facts.CorrectItemFacts,
  icon: 'pencil-line',
  sentence: () => ({ message: actMessages.evidenceCorrected }),
});

export const requestAct: ActDef<'evidence.request', facts.RequestFacts, 'what'> = defineAct({
  ...shared,
  type: 'evidence.request',
  words: ['what'],
  nature: 'decision',
  facts: facts.RequestFacts,
  icon: 'magnifying-glass',
  sentence: () => ({ message: actMessages.requested }),
});

export const replyAct: ActDef<'evidence.reply', facts.ReplyFacts, 'note'> = defineAct({
  ...shared,
  type: 'evidence.reply',
  words: ['note'],
  nature: 'record',
  facts: facts.ReplyFacts,
  icon: 'tray-arrow-down',
  sentence: ({ outcome }) => ({ message: replySentences[outcome] }),
});

export const elementAct: ActDef<'element.set', facts.ElementFacts, 'reason'> = defineAct({
  ...shared,
  type: 'element.set',
  words: ['reason'],
  nature: 'record',
  assessment: true,
  material: 'working-note',
  facts: facts.ElementFacts,
  icon: 'scales',
  sentence: ({ state, element }) => ({ message: elementSentences[state], values: { element: elementTerm(element) } }),
});

export const directiveAct: ActDef<'directive.give', facts.GivenFacts, 'what'> = defineAct({
  ...shared,
  type: 'directive.give',
  words: ['what'],
  nature: 'decision',
  facts: facts.GivenFacts,
  icon: 'clipboard-text',
  sentence: () => ({ message: actMessages.directiveGiven }),
});

export const directiveAnswerAct: ActDef<'directive.answer', facts.AnswerFacts, 'answer'> = defineAct({
  ...shared,
  type: 'directive.answer',
  words: ['answer'],
  nature: 'record',
  facts: facts.AnswerFacts,
  icon: 'check-circle',
  sentence: () => ({ message: actMessages.directiveAnswered }),
});

export const questionAct: ActDef<'question.leave', facts.QuestionFacts, 'reason'> = defineAct({
  ...shared,
  type: 'question.leave',
  words: ['reason'],
  nature: 'record',
  assessment: true,
  material: 'working-note',
  facts: facts.QuestionFacts,
  icon: 'question',
  sentence: () => ({ message: actMessages.questionLeft }),
});

export const decisionAct: ActDef<'decision.make', facts.DecisionFacts, 'reasons' | 'against' | 'notTaken'> = defineAct({
  ...shared,
  type: 'decision.make',
  words: ['reasons', 'against', 'notTaken'],
  version: 2,
  // The first version called the injured person's own offence by another id than the law does here.
  upcast: (_version, was) => {
    const { lines, ...rest } = was as facts.DecisionFacts;
    const renamed = (offence: string) =>
      (offence === 'SE.UTLL.20.3' ? 'SE.UTL.20.3' : offence) as (typeof lines)[number]['offence'];
    return { ...rest, lines: lines.map((line) => ({ ...line, offence: renamed(line.offence) })) };
  },
  nature: 'decision',
  facts: facts.DecisionFacts,
  icon: 'gavel',
  sentence: ({ lines }) => ({ message: actMessages.decided, values: { count: lines.length } }),
});

export const secondLookAct: ActDef<'decision.second-look', facts.SecondLookFacts, 'reason'> = defineAct({
  ...shared,
  type: 'decision.second-look',
  words: ['reason'],
  nature: 'record',
  assessment: true,
  facts: facts.SecondLookFacts,
  icon: 'eye',
  sentence: () => ({ message: actMessages.secondLook }),
});

export const verdictAct: ActDef<'verdict.record', facts.VerdictFacts, 'court' | 'reasons'> = defineAct({
  ...shared,
  type: 'verdict.record',
  words: ['court', 'reasons'],
  nature: 'record',
  facts: facts.VerdictFacts,
  icon: 'gavel',
  sentence: () => ({ message: actMessages.judged }),
});

export const serveAct: ActDef<'file.serve', facts.ServeFacts, string> = defineAct({
  ...shared,
  type: 'file.serve',
  words: null,
  nature: 'decision',
  facts: facts.ServeFacts,
  icon: 'envelope-open',
  sentence: () => ({ message: actMessages.served }),
});

export const defenceReplyAct: ActDef<'defence.reply', facts.DefenceReplyFacts, string> = defineAct({
  ...shared,
  type: 'defence.reply',
  words: null,
  nature: 'record',
  facts: facts.DefenceReplyFacts,
  icon: 'chat-centered-text',
  sentence: () => ({ message: actMessages.defenceReplied }),
});

export const discloseAct: ActDef<'defence.disclose', facts.DiscloseFacts, 'why'> = defineAct({
  ...shared,
  type: 'defence.disclose',
  words: ['why'],
  nature: 'decision',
  facts: facts.DiscloseFacts,
  icon: 'envelope-open',
  sentence: () => ({ message: actMessages.disclosed }),
});

export const sendFileAct: ActDef<'evidence.send', facts.SendFileFacts, 'purpose'> = defineAct({
  ...shared,
  type: 'evidence.send',
  words: ['purpose'],
  nature: 'decision',
  facts: facts.SendFileFacts,
  icon: 'paper-plane-tilt',
  sentence: ({ to, items }, language) => ({
    message: actMessages.fileSent,
    values: { unit: to[language], count: items.length },
  }),
});

export const takeInAct: ActDef<'evidence.take-in', facts.TakeInFacts, string> = defineAct({
  ...shared,
  type: 'evidence.take-in',
  words: null,
  nature: 'record',
  facts: facts.TakeInFacts,
  icon: 'tray-arrow-down',
  sentence: ({ from, items }, language) => ({
    message: actMessages.takenIn,
    values: { unit: from[language], count: items.length },
  }),
});

/** Every kind of act of a criminal file and of the letters that reach it. */
export const prosecutionActs = [
  reportAct,
  openAct,
  dueAct,
  partyAct,
  meetsSupportAct,
  suspectAct,
  notifyAct,
  evidenceAct,
  correctItemAct,
  requestAct,
  replyAct,
  elementAct,
  directiveAct,
  directiveAnswerAct,
  questionAct,
  decisionAct,
  secondLookAct,
  verdictAct,
  serveAct,
  defenceReplyAct,
  discloseAct,
  sendFileAct,
  takeInAct,
  takeLetterAct,
  answerLetterAct,
];
