import type { DemoStep } from './step.ts';
import { administrationSteps } from './stories/administration.ts';
import { choosingSteps } from './stories/choosing.ts';
import { closedFileSteps } from './stories/closed-files.ts';
import { competenceSteps } from './stories/competence.ts';
import { eventSteps } from './stories/events.ts';
import { exchangeSteps } from './stories/exchange.ts';
import { firstAnswerSteps } from './stories/first-answers.ts';
import { identificationSteps } from './stories/identification.ts';
import { inspectionSteps } from './stories/inspections.ts';
import { programmeSteps } from './stories/programme.ts';
import { programmeMoneySteps } from './stories/programme-money.ts';
import { prosecutionSteps } from './stories/prosecution/all.ts';
import { protectionSteps } from './stories/protection.ts';
import { redressSteps } from './stories/redress.ts';
import { registrarSteps } from './stories/registrar.ts';
import { signalSteps } from './stories/signals.ts';
import { studySteps } from './stories/study.ts';
import { studyVisitSteps } from './stories/study-visit.ts';
import { surveySteps } from './stories/survey.ts';
import { awarenessSteps } from './stories/surveys.ts';
import { suspicionSteps } from './stories/suspicions.ts';
import { workplaceSteps } from './stories/workplaces.ts';

/** Every step of the stories up to the demo's present, in the order in which they were done. */
export const demoSteps: readonly DemoStep[] = inOrder([
  // One line for each domain.
  administrationSteps,
  awarenessSteps,
  choosingSteps,
  closedFileSteps,
  competenceSteps,
  eventSteps,
  exchangeSteps,
  identificationSteps,
  inspectionSteps,
  programmeSteps,
  programmeMoneySteps,
  prosecutionSteps,
  protectionSteps,
  firstAnswerSteps,
  redressSteps,
  registrarSteps,
  signalSteps,
  studySteps,
  studyVisitSteps,
  surveySteps,
  suspicionSteps,
  workplaceSteps,
]);

/** Several stories as one list by time; steps of one minute keep the order of their story. */
export function inOrder(stories: readonly (readonly DemoStep[])[]): DemoStep[] {
  const all = stories.flat();
  const twice = all.find(({ name }, at) => all.findIndex((other) => other.name === name) !== at);
  if (twice) throw new Error(`Two steps of the demo are called ${twice.name}.`);
  return all
    .map((step, place) => ({ step, place, at: Date.parse(step.at) }))
    .sort((a, b) => a.at - b.at || a.place - b.place)
    .map(({ step }) => step);
}
