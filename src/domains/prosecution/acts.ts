import { type ActType, ordinary } from '../../kernel/act.ts';
import * as facts from './act-facts.ts';
import { actMessages } from './act-messages.ts';
import { elementTerm } from './elements.ts';
import { itemNumber } from './item-number.ts';

/* Everything in a criminal file is kept under the rules for law enforcement, as material of the investigation. */
const shared = {
  ...ordinary,
  secrecy: 'investigation',
  regime: 'law-enforcement',
  material: 'protocol',
  retainRule: 'investigation',
} as const;

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

export const reportAct: ActType<facts.ReportedFacts> = {
  ...shared,
  type: 'report.file',
  version: 2,
  // Before the second version nobody was asked for the day of the deed.
  upcast: (_version, was) => ({ ...(was as Omit<facts.ReportedFacts, 'deedOn'>), deedOn: null }),
  nature: 'record',
  facts: facts.ReportedFacts,
  icon: 'file-text',
  sentence: () => ({ message: actMessages.reported }),
};

export const openAct: ActType<facts.OpenFacts> = {
  ...shared,
  type: 'investigation.open',
  nature: 'decision',
  facts: facts.OpenFacts,
  icon: 'folder-open',
  sentence: () => ({ message: actMessages.opened }),
};

export const dueAct: ActType<facts.DueFacts> = {
  ...shared,
  type: 'investigation.plan-decision',
  nature: 'record',
  facts: facts.DueFacts,
  icon: 'hourglass',
  sentence: () => ({ message: actMessages.dueSet }),
};

export const partyAct: ActType<facts.PartyFacts> = {
  ...shared,
  type: 'injured-party.add',
  version: 2,
  // Before the second version nobody was asked whether the person was a child.
  upcast: (_version, was) => ({ ...(was as Omit<facts.PartyFacts, 'under18'>), under18: null }),
  nature: 'record',
  facts: facts.PartyFacts,
  icon: 'user-plus',
  sentence: () => ({ message: actMessages.partyAdded }),
};

export const meetsSupportAct: ActType<facts.MeetsSupportFacts> = {
  ...shared,
  type: 'injured-party.meets-support',
  nature: 'record',
  facts: facts.MeetsSupportFacts,
  icon: 'users',
  sentence: () => ({ message: actMessages.meetsSupport }),
};

export const suspectAct: ActType<facts.SuspectFacts> = {
  ...shared,
  type: 'suspect.add',
  nature: 'record',
  facts: facts.SuspectFacts,
  icon: 'user-plus',
  sentence: () => ({ message: actMessages.suspectAdded }),
};

export const notifyAct: ActType<facts.NotifyFacts> = {
  ...shared,
  type: 'suspect.notify',
  nature: 'decision',
  facts: facts.NotifyFacts,
  icon: 'bell',
  sentence: () => ({ message: actMessages.notified }),
};

export const evidenceAct: ActType<facts.ItemFacts> = {
  ...shared,
  type: 'evidence.add',
  nature: 'record',
  facts: facts.ItemFacts,
  icon: 'fingerprint',
  sentence: ({ number }) => ({ message: actMessages.evidenceAdded, values: { number: itemNumber(number) } }),
};

export const correctItemAct: ActType<facts.CorrectItemFacts> = {
  ...shared,
  type: 'evidence.correct',
  nature: 'record',
  facts: facts.CorrectItemFacts,
  icon: 'pencil-line',
  sentence: () => ({ message: actMessages.evidenceCorrected }),
};

export const requestAct: ActType<facts.RequestFacts> = {
  ...shared,
  type: 'evidence.request',
  nature: 'decision',
  facts: facts.RequestFacts,
  icon: 'magnifying-glass',
  sentence: () => ({ message: actMessages.requested }),
};

export const replyAct: ActType<facts.ReplyFacts> = {
  ...shared,
  type: 'evidence.reply',
  nature: 'record',
  facts: facts.ReplyFacts,
  icon: 'tray-arrow-down',
  sentence: ({ outcome }) => ({ message: replySentences[outcome] }),
};

export const elementAct: ActType<facts.ElementFacts> = {
  ...shared,
  type: 'element.set',
  nature: 'record',
  assessment: true,
  material: 'working-note',
  facts: facts.ElementFacts,
  icon: 'scales',
  sentence: ({ state, element }) => ({ message: elementSentences[state], values: { element: elementTerm(element) } }),
};

export const directiveAct: ActType<facts.GivenFacts> = {
  ...shared,
  type: 'directive.give',
  nature: 'decision',
  facts: facts.GivenFacts,
  icon: 'clipboard-text',
  sentence: () => ({ message: actMessages.directiveGiven }),
};

export const directiveAnswerAct: ActType<facts.AnswerFacts> = {
  ...shared,
  type: 'directive.answer',
  nature: 'record',
  facts: facts.AnswerFacts,
  icon: 'check-circle',
  sentence: () => ({ message: actMessages.directiveAnswered }),
};

export const questionAct: ActType<facts.QuestionFacts> = {
  ...shared,
  type: 'question.leave',
  nature: 'record',
  assessment: true,
  material: 'working-note',
  facts: facts.QuestionFacts,
  icon: 'question',
  sentence: () => ({ message: actMessages.questionLeft }),
};

export const decisionAct: ActType<facts.DecisionFacts> = {
  ...shared,
  type: 'decision.make',
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
};

export const secondLookAct: ActType<facts.SecondLookFacts> = {
  ...shared,
  type: 'decision.second-look',
  nature: 'record',
  assessment: true,
  facts: facts.SecondLookFacts,
  icon: 'eye',
  sentence: () => ({ message: actMessages.secondLook }),
};

export const verdictAct: ActType<facts.VerdictFacts> = {
  ...shared,
  type: 'verdict.record',
  nature: 'record',
  facts: facts.VerdictFacts,
  icon: 'gavel',
  sentence: () => ({ message: actMessages.judged }),
};

export const serveAct: ActType<facts.ServeFacts> = {
  ...shared,
  type: 'file.serve',
  nature: 'decision',
  facts: facts.ServeFacts,
  icon: 'envelope-open',
  sentence: () => ({ message: actMessages.served }),
};

export const defenceReplyAct: ActType<facts.DefenceReplyFacts> = {
  ...shared,
  type: 'defence.reply',
  nature: 'record',
  facts: facts.DefenceReplyFacts,
  icon: 'chat-centered-text',
  sentence: () => ({ message: actMessages.defenceReplied }),
};

export const discloseAct: ActType<facts.DiscloseFacts> = {
  ...shared,
  type: 'defence.disclose',
  nature: 'decision',
  facts: facts.DiscloseFacts,
  icon: 'envelope-open',
  sentence: () => ({ message: actMessages.disclosed }),
};

export const sendFileAct: ActType<facts.SendFileFacts> = {
  ...shared,
  type: 'evidence.send',
  nature: 'decision',
  facts: facts.SendFileFacts,
  icon: 'paper-plane-tilt',
  sentence: ({ to, items }, language) => ({
    message: actMessages.fileSent,
    values: { unit: to[language], count: items.length },
  }),
};

export const takeInAct: ActType<facts.TakeInFacts> = {
  ...shared,
  type: 'evidence.take-in',
  nature: 'record',
  facts: facts.TakeInFacts,
  icon: 'tray-arrow-down',
  sentence: ({ from, items }, language) => ({
    message: actMessages.takenIn,
    values: { unit: from[language], count: items.length },
  }),
};

export const takeLetterAct: ActType<facts.TakenFacts> = {
  ...shared,
  type: 'criminal-letter.take',
  nature: 'decision',
  facts: facts.TakenFacts,
  icon: 'hand-palm',
  sentence: () => ({ message: actMessages.letterTaken }),
};

export const answerLetterAct: ActType<facts.LetterAnswerFacts> = {
  ...shared,
  type: 'criminal-letter.answer',
  nature: 'decision',
  facts: facts.LetterAnswerFacts,
  icon: 'paper-plane-tilt',
  sentence: () => ({ message: actMessages.letterAnswered }),
};

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
