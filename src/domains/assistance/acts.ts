import { type ActType, ordinary } from '../../kernel/act.ts';
import { atNoon } from '../../kernel/calendar-days.ts';
import { formatsFor } from '../../kernel/formats.ts';
import type { Language } from '../../kernel/language.ts';
import * as facts from './act-facts.ts';
import { assistanceMessages as texts } from './messages.ts';

/** A day of the calendar as the reader writes it. */
const dayIn = (day: string, language: Language): string => formatsFor(language).day(atNoon(day));

const shared = { ...ordinary, retainRule: 'support' } as const;
const record = { ...shared, nature: 'record' } as const;
const decision = { ...shared, nature: 'decision' } as const;

const beginAct: ActType<facts.BeginFacts> = {
  ...record,
  type: 'assistance.begin',
  facts: facts.BeginFacts,
  icon: 'lifebuoy',
  sentence: ({ alias }) => ({ message: texts.began, values: { alias } }),
};

const arrangeSentences = { arranged: texts.arranged, 'none-found': texts.noneFound, 'not-needed': texts.notNeeded };
const arrangeAct: ActType<facts.ArrangeFacts> = {
  ...record,
  type: 'assistance.arrange',
  facts: facts.ArrangeFacts,
  icon: 'bed',
  sentence: ({ need, outcome }) => ({ message: arrangeSentences[outcome], values: { need } }),
};

const taskAct: ActType<facts.TaskFacts> = {
  ...record,
  type: 'assistance.task',
  facts: facts.TaskFacts,
  icon: 'hand-palm',
  sentence: ({ need }) => ({ message: texts.taken, values: { need } }),
};

const stayAct: ActType<facts.StayFacts> = {
  ...record,
  type: 'assistance.stay',
  facts: facts.StayFacts,
  icon: 'calendar-check',
  sentence: ({ until }, language) =>
    until === null
      ? { message: texts.stayUnknown }
      : { message: texts.staySet, values: { day: dayIn(until, language) } },
};

const departSentences = { wishes: texts.wishesToLeave, booked: texts.booked, left: texts.left, stays: texts.staysHere };
const departAct: ActType<facts.DepartFacts> = {
  ...record,
  type: 'assistance.depart',
  facts: facts.DepartFacts,
  icon: 'airplane-takeoff',
  sentence: ({ departure }) => ({ message: departSentences[departure] }),
};

const consultAct: ActType<facts.ConsultFacts> = {
  ...record,
  type: 'assistance.consult',
  facts: facts.ConsultFacts,
  icon: 'chats',
  sentence: () => ({ message: texts.consulted }),
};

const considerAct: ActType<facts.ConsiderFacts> = {
  ...record,
  type: 'reflection-period.consider',
  facts: facts.ConsiderFacts,
  icon: 'hourglass',
  sentence: ({ alias }) => ({ message: texts.considered, values: { alias } }),
};

const informAct: ActType<facts.InformFacts> = {
  ...record,
  type: 'reflection-period.inform',
  facts: facts.InformFacts,
  icon: 'chats',
  sentence: () => ({ message: texts.informed }),
};

const wishAct: ActType<facts.WishFacts> = {
  ...record,
  type: 'reflection-period.wish',
  facts: facts.WishFacts,
  icon: 'check-circle',
  sentence: ({ wishes }) => ({ message: wishes === 'yes' ? texts.wishes : texts.declines }),
};

const requestAct: ActType<facts.RequestFacts> = {
  ...decision,
  type: 'reflection-period.request',
  facts: facts.RequestFacts,
  icon: 'paper-plane-tilt',
  sentence: ({ to }, language) => ({ message: texts.requested, values: { unit: to.unit[language] } }),
};

const applyAct: ActType<facts.ApplyFacts> = {
  ...decision,
  type: 'reflection-period.apply',
  facts: facts.ApplyFacts,
  icon: 'paper-plane-tilt',
  sentence: ({ to }, language) => ({ message: texts.applied, values: { unit: to.unit[language] } }),
};

const decideAct: ActType<facts.DecideFacts> = {
  ...decision,
  type: 'reflection-period.decide',
  facts: facts.DecideFacts,
  icon: 'hourglass',
  sentence: ({ outcome }) => ({ message: outcome === 'granted' ? texts.granted : texts.refused }),
};

const extendAct: ActType<facts.ExtendFacts> = {
  ...decision,
  type: 'reflection-period.extend',
  facts: facts.ExtendFacts,
  icon: 'hourglass',
  sentence: ({ until }, language) => ({ message: texts.extended, values: { day: dayIn(until, language) } }),
};

const tellAct: ActType<facts.TellFacts> = {
  ...decision,
  type: 'reflection-period.tell',
  facts: facts.TellFacts,
  icon: 'paper-plane-tilt',
  sentence: ({ to }, language) => ({ message: texts.told, values: { unit: to.unit[language] } }),
};

const endAct: ActType<facts.EndFacts> = {
  ...record,
  type: 'reflection-period.end',
  facts: facts.EndFacts,
  icon: 'hourglass',
  sentence: () => ({ message: texts.ended }),
};

const askDeskAct: ActType<facts.AskDeskFacts> = {
  ...decision,
  type: 'desk.ask',
  facts: facts.AskDeskFacts,
  icon: 'paper-plane-tilt',
  // A key of a chosen text is one word.
  sentence: ({ need }) => ({ message: texts.deskAsked, values: { need: need.replaceAll('-', '') } }),
};

const answerDeskAct: ActType<facts.AnswerDeskFacts> = {
  ...decision,
  type: 'desk.answer',
  facts: facts.AnswerDeskFacts,
  icon: 'check-circle',
  sentence: () => ({ message: texts.deskAnswered }),
};

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
