import { atNoon } from '../../kernel/calendar-days.ts';
import { type ActDef, defineAct } from '../../kernel/define-act.ts';
import { formatsFor } from '../../kernel/formats.ts';
import type { Language } from '../../kernel/language.ts';
import * as facts from './act-facts.ts';
import { assistanceMessages as texts } from './messages.ts';

/** A day of the calendar as the reader writes it. */
const dayIn = (day: string, language: Language): string => formatsFor(language).day(atNoon(day));

const shared = { retainRule: 'support' } as const;
const record = { ...shared, nature: 'record' } as const;
const decision = { ...shared, nature: 'decision' } as const;

export const beginAct: ActDef<'assistance.begin', facts.BeginFacts, never> = defineAct({
  ...record,
  type: 'assistance.begin',
  stream: 'support',
  facts: facts.BeginFacts,
  icon: 'lifebuoy',
  sentence: ({ alias }) => ({ message: texts.began, values: { alias } }),
});

const arrangeSentences = { arranged: texts.arranged, 'none-found': texts.noneFound, 'not-needed': texts.notNeeded };
export const arrangeAct: ActDef<'assistance.arrange', facts.ArrangeFacts, 'note'> = defineAct({
  ...record,
  type: 'assistance.arrange',
  stream: 'support',
  words: ['note'],
  facts: facts.ArrangeFacts,
  icon: 'bed',
  sentence: ({ need, outcome }) => ({ message: arrangeSentences[outcome], values: { need } }),
});

export const taskAct: ActDef<'assistance.task', facts.TaskFacts, never> = defineAct({
  ...record,
  type: 'assistance.task',
  stream: 'support',
  facts: facts.TaskFacts,
  icon: 'hand-palm',
  sentence: ({ need }) => ({ message: texts.taken, values: { need } }),
});

export const stayAct: ActDef<'assistance.stay', facts.StayFacts, never> = defineAct({
  ...record,
  type: 'assistance.stay',
  stream: 'support',
  facts: facts.StayFacts,
  icon: 'calendar-check',
  sentence: ({ until }, language) =>
    until === null
      ? { message: texts.stayUnknown }
      : { message: texts.staySet, values: { day: dayIn(until, language) } },
});

const departSentences = { wishes: texts.wishesToLeave, booked: texts.booked, left: texts.left, stays: texts.staysHere };
export const departAct: ActDef<'assistance.depart', facts.DepartFacts, 'said'> = defineAct({
  ...record,
  type: 'assistance.depart',
  stream: 'support',
  words: ['said'],
  facts: facts.DepartFacts,
  icon: 'airplane-takeoff',
  sentence: ({ departure }) => ({ message: departSentences[departure] }),
});

export const consultAct: ActDef<'assistance.consult', facts.ConsultFacts, never> = defineAct({
  ...record,
  type: 'assistance.consult',
  stream: 'consultation',
  facts: facts.ConsultFacts,
  icon: 'chats',
  sentence: () => ({ message: texts.consulted }),
});

export const considerAct: ActDef<'reflection-period.consider', facts.ConsiderFacts, never> = defineAct({
  ...record,
  type: 'reflection-period.consider',
  stream: 'reflection-period',
  facts: facts.ConsiderFacts,
  icon: 'hourglass',
  sentence: ({ alias }) => ({ message: texts.considered, values: { alias } }),
});

export const informAct: ActDef<'reflection-period.inform', facts.InformFacts, never> = defineAct({
  ...record,
  type: 'reflection-period.inform',
  stream: 'reflection-period',
  facts: facts.InformFacts,
  icon: 'chats',
  sentence: () => ({ message: texts.informed }),
});

export const wishAct: ActDef<'reflection-period.wish', facts.WishFacts, never> = defineAct({
  ...record,
  type: 'reflection-period.wish',
  stream: 'reflection-period',
  facts: facts.WishFacts,
  icon: 'check-circle',
  sentence: ({ wishes }) => ({ message: wishes === 'yes' ? texts.wishes : texts.declines }),
});

export const requestAct: ActDef<'reflection-period.request', facts.RequestFacts, never> = defineAct({
  ...decision,
  type: 'reflection-period.request',
  milestone: true,
  stream: 'reflection-period',
  facts: facts.RequestFacts,
  icon: 'paper-plane-tilt',
  sentence: ({ to }, language) => ({ message: texts.requested, values: { unit: to.unit[language] } }),
});

export const applyAct: ActDef<'reflection-period.apply', facts.ApplyFacts, 'account'> = defineAct({
  ...decision,
  type: 'reflection-period.apply',
  milestone: true,
  stream: 'reflection-period',
  words: ['account'],
  facts: facts.ApplyFacts,
  icon: 'paper-plane-tilt',
  sentence: ({ to }, language) => ({ message: texts.applied, values: { unit: to.unit[language] } }),
});

export const decideAct: ActDef<'reflection-period.decide', facts.DecideFacts, 'reason'> = defineAct({
  ...decision,
  type: 'reflection-period.decide',
  stream: 'reflection-application',
  words: ['reason'],
  facts: facts.DecideFacts,
  icon: 'hourglass',
  sentence: ({ outcome }) => ({ message: outcome === 'granted' ? texts.granted : texts.refused }),
});

export const extendAct: ActDef<'reflection-period.extend', facts.ExtendFacts, never> = defineAct({
  ...decision,
  type: 'reflection-period.extend',
  stream: 'reflection-application',
  facts: facts.ExtendFacts,
  icon: 'hourglass',
  sentence: ({ until }, language) => ({ message: texts.extended, values: { day: dayIn(until, language) } }),
});

export const tellAct: ActDef<'reflection-period.tell', facts.TellFacts, never> = defineAct({
  ...decision,
  type: 'reflection-period.tell',
  stream: 'reflection-period',
  facts: facts.TellFacts,
  icon: 'paper-plane-tilt',
  sentence: ({ to }, language) => ({ message: texts.told, values: { unit: to.unit[language] } }),
});

export const endAct: ActDef<'reflection-period.end', facts.EndFacts, never> = defineAct({
  ...record,
  type: 'reflection-period.end',
  milestone: true,
  stream: 'reflection-period',
  facts: facts.EndFacts,
  icon: 'hourglass',
  sentence: () => ({ message: texts.ended }),
});

export const askDeskAct: ActDef<'desk.ask', facts.AskDeskFacts, never> = defineAct({
  ...decision,
  type: 'desk.ask',
  stream: 'desk-request',
  facts: facts.AskDeskFacts,
  icon: 'paper-plane-tilt',
  // A key of a chosen text is one word.
  sentence: ({ need }) => ({ message: texts.deskAsked, values: { need: need.replaceAll('-', '') } }),
});

export const answerDeskAct: ActDef<'desk.answer', facts.AnswerDeskFacts, never> = defineAct({
  ...decision,
  type: 'desk.answer',
  stream: 'desk-question',
  facts: facts.AnswerDeskFacts,
  icon: 'check-circle',
  sentence: () => ({ message: texts.deskAnswered }),
});

/** Every kind of act of this domain. */
export const assistanceActs = [
  beginAct,
  arrangeAct,
  taskAct,
  stayAct,
  departAct,
  consultAct,
  considerAct,
  informAct,
  wishAct,
  requestAct,
  applyAct,
  decideAct,
  extendAct,
  tellAct,
  endAct,
  askDeskAct,
  answerDeskAct,
];
