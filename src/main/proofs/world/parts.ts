import type { RouteExample } from '../../../platform/testing/route-example.ts';
import { accessPart } from './parts/access.ts';
import { administrationPart } from './parts/administration.ts';
import { answersPart } from './parts/answers.ts';
import { assistancePart } from './parts/assistance.ts';
import { attachmentsPart } from './parts/attachments.ts';
import { auditPart } from './parts/audit.ts';
import { awarenessPart } from './parts/awareness.ts';
import { casesPart } from './parts/cases.ts';
import { choosingPart } from './parts/choosing.ts';
import { competencePart } from './parts/competence.ts';
import { disclosuresPart } from './parts/disclosures.ts';
import { effectPart } from './parts/effect.ts';
import { eventsPart } from './parts/events.ts';
import { exchangePart } from './parts/exchange.ts';
import { helpPart } from './parts/help.ts';
import { identificationPart } from './parts/identification.ts';
import { inspectionsPart } from './parts/inspections.ts';
import { knowledgePart } from './parts/knowledge.ts';
import type { Part, Rule } from './parts/part.ts';
import { personsPart } from './parts/persons.ts';
import { programmePart } from './parts/programme.ts';
import { prosecutionPart } from './parts/prosecution.ts';
import { redressPart } from './parts/redress.ts';
import { reportsPart } from './parts/reports.ts';
import { searchPart } from './parts/search.ts';
import { signalsPart } from './parts/signals.ts';
import { studyPart } from './parts/study.ts';
import { surveysPart } from './parts/surveys.ts';
import { suspicionsPart } from './parts/suspicions.ts';
import { tasksPart } from './parts/tasks.ts';
import { tipsPart } from './parts/tips.ts';
import { workloadPart } from './parts/workload.ts';
import { workplacesPart } from './parts/workplaces.ts';

/** What each domain brings to the proofs. The next domain puts its part here; until then the matrix says which of its routes is unknown. */
export const parts: readonly Part[] = [
  accessPart,
  administrationPart,
  auditPart,
  knowledgePart,
  // The part that has things of a kind comes before those that do something with them.
  casesPart,
  redressPart,
  prosecutionPart,
  tasksPart,
  workloadPart,
  signalsPart,
  suspicionsPart,
  identificationPart,
  personsPart,
  disclosuresPart,
  assistancePart,
  inspectionsPart,
  answersPart,
  choosingPart,
  studyPart,
  reportsPart,
  tipsPart,
  competencePart,
  programmePart,
  eventsPart,
  effectPart,
  surveysPart,
  awarenessPart,
  exchangePart,
  searchPart,
  workplacesPart,
  helpPart,
  // A file is on a thing of another part.
  attachmentsPart,
];

/** A right request for every route. */
export const examples: Readonly<Record<string, RouteExample>> = Object.assign(
  {},
  ...parts.map((part) => part.examples),
);

const rules: Readonly<Record<string, Rule>> = Object.assign({}, ...parts.map((part) => part.rules));

/** A route that is asked about things of several kinds is known once for each, with the kind behind its name: the route that is asked. */
export const routeOf = (name: string): string => name.split(' ')[0] ?? name;

/** Who may do it, in the words of the part that has this route. */
export const ruleOf = (route: string): Rule | undefined => rules[route];

export function partOf(route: string): Part {
  const part = parts.find((candidate) => Object.hasOwn(candidate.rules, route));
  if (!part) throw new Error(`No part of the proofs knows the route ${route}: see src/main/proofs/world/parts.ts.`);
  return part;
}

/** The part that has things of this kind. */
export function partOfKind(kind: string): Part {
  const part = parts.find((candidate) => Object.values(candidate.rules).some(({ about }) => about === kind));
  if (!part) throw new Error(`No part of the proofs has things of the kind ${kind}.`);
  return part;
}

/** The routes that make something new. */
export const makingRoutes: readonly string[] = Object.keys(rules).filter((route) => rules[route]?.place === 'own');

/** The commands on what is there already. */
export const changingRoutes: readonly string[] = Object.keys(rules).filter(
  (route) => rules[route]?.place === 'writable' && !rules[route]?.asks,
);

/** Every route that the parts know: what makes something first, then what is done with it, as each part puts it. */
export const inOrder: readonly string[] = [
  ...makingRoutes,
  ...Object.keys(rules).filter((route) => !makingRoutes.includes(route)),
];
