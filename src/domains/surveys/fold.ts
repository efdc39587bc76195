import type { Act } from '../../kernel/act.ts';
import { gather } from '../../kernel/gather.ts';
import { lastResponsible } from '../../kernel/responsible.ts';
import { addQuestion } from './acts/add-question.ts';
import { changeSurvey } from './acts/change.ts';
import { changeSurveyResponsible } from './acts/change-responsible.ts';
import { closeSurvey } from './acts/close.ts';
import { createSurvey } from './acts/create.ts';
import { drawPeople } from './acts/draw.ts';
import { extendSurvey } from './acts/extend.ts';
import { invitePeople } from './acts/invite.ts';
import { openSurvey } from './acts/open.ts';
import { remindPeople } from './acts/remind.ts';
import { reviewQuestion } from './acts/review-question.ts';
import { setFrame } from './acts/set-frame.ts';
import { setQuestions } from './acts/set-questions.ts';
import type { Survey } from './survey.ts';

const kinds = {
  created: createSurvey,
  changed: changeSurvey,
  frames: setFrame,
  questions: setQuestions,
  own: addQuestion,
  reviewed: reviewQuestion,
  drawn: drawPeople,
  opened: openSurvey,
  invited: invitePeople,
  reminded: remindPeople,
  extended: extendSurvey,
  closed: closeSurvey,
  handedOver: changeSurveyResponsible,
} as const;

/** A survey as its acts make it. What is said again applies from then on; all of it is in the timeline. */
export function foldSurvey(acts: readonly Act[]): Survey {
  const said = gather(acts, kinds);
  const [root] = said.created;
  if (!root) throw new Error('A survey was never created.');
  const changed = said.changed.at(-1);
  const frame = said.frames.at(-1);
  const questions = said.questions.at(-1);
  const drawn = said.drawn.at(-1);
  const [opened] = said.opened;
  const [closed] = said.closed;
  const before = root.facts.questions;
  return {
    reference: root.facts.reference,
    begun: root.id,
    begunAt: root.recordedAt,
    described: changed?.id ?? root.id,
    method: changed?.facts.method ?? root.facts.method,
    closesOn: said.extended.at(-1)?.facts.closesOn ?? changed?.facts.closesOn ?? root.facts.closesOn,
    repeats: root.facts.repeats,
    responsible: lastResponsible({ owner: root.actor, since: root.recordedAt, by: null }, said.handedOver),
    frame: frame ? { act: frame.id, ...frame.facts } : null,
    questions: questions ? { act: questions.id, ...questions.facts } : before ? { act: root.id, ...before } : null,
    own: said.own.map(({ id, actor, facts }) => ({
      ...{ id, act: id, by: actor, ...facts },
      reviewed: said.reviewed.some((one) => one.facts.question === id && one.actor !== actor),
    })),
    drawn: drawn ? { act: drawn.id, seed: drawn.facts.seed, frameDigest: drawn.facts.frameDigest } : null,
    opened: opened ? { act: opened.id, at: opened.recordedAt } : null,
    invited: said.invited.map(({ facts: { stratum, count } }) => ({ stratum, count })),
    reminders: said.reminded.map(({ recordedAt }) => ({ at: recordedAt })),
    closed: closed ? { act: closed.id, at: closed.recordedAt, unused: closed.facts.unused } : null,
  };
}
