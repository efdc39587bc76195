import { accessScreens } from '../domains/access/screens.tsx';
import { administrationScreens } from '../domains/administration/screens.tsx';
import { assistanceScreens } from '../domains/assistance/screens.tsx';
import { attachmentsScreens } from '../domains/attachments/screens.tsx';
import { auditScreens } from '../domains/audit/screens.tsx';
import { awarenessScreens } from '../domains/awareness/screens.tsx';
import { casesScreens } from '../domains/cases/screens.tsx';
import type { CaseSection } from '../domains/cases/ui/public.tsx';
import { competenceScreens } from '../domains/competence/screens.tsx';
import { effectScreens } from '../domains/effect/screens.tsx';
import { exchangeScreens } from '../domains/exchange/screens.tsx';
import { exercisesScreens } from '../domains/exercises/screens.tsx';
import { helpScreens } from '../domains/help/screens.tsx';
import { identificationScreens } from '../domains/identification/screens.tsx';
import { inspectionsScreens } from '../domains/inspections/screens.tsx';
import { knowledgeScreens } from '../domains/knowledge/screens.tsx';
import { noticesScreens } from '../domains/notices/screens.tsx';
import { personsScreens } from '../domains/persons/screens.tsx';
import type { PersonSection } from '../domains/persons/ui/public.tsx';
import { prevalenceScreens } from '../domains/prevalence/screens.tsx';
import { programmeScreens } from '../domains/programme/screens.tsx';
import { prosecutionScreens } from '../domains/prosecution/screens.tsx';
import { publicationScreens } from '../domains/publication/screens.tsx';
import { redressScreens } from '../domains/redress/screens.tsx';
import { reportsScreens } from '../domains/reports/screens.tsx';
import { searchScreens } from '../domains/search/screens.tsx';
import { signalsScreens } from '../domains/signals/screens.tsx';
import { studyScreens } from '../domains/study/screens.tsx';
import { surveysScreens } from '../domains/surveys/screens.tsx';
import { suspicionsScreens } from '../domains/suspicions/screens.tsx';
import { tasksScreens } from '../domains/tasks/screens.tsx';
import { workloadScreens } from '../domains/workload/screens.tsx';
import { workplacesScreens } from '../domains/workplaces/screens.tsx';
import type { Screens } from '../web/screens/screens.ts';

/* Where what domains bring to the workspace is put together. No layer below knows this list. */

/** Every domain with screens, each after those that it knows. */
const screens = [
  ...[accessScreens, administrationScreens, auditScreens, knowledgeScreens, personsScreens, casesScreens],
  ...[tasksScreens, workloadScreens, searchScreens, noticesScreens, attachmentsScreens, workplacesScreens],
  ...[signalsScreens, inspectionsScreens, suspicionsScreens, identificationScreens],
  ...[assistanceScreens, redressScreens, prosecutionScreens, studyScreens, publicationScreens, prevalenceScreens],
  ...[
    reportsScreens,
    competenceScreens,
    exercisesScreens,
    programmeScreens,
    effectScreens,
    surveysScreens,
    awarenessScreens,
  ],
  ...[exchangeScreens, helpScreens],
] as const;

/** Every page, with its exact address, so that the compiler knows a link to none. */
export const routes = screens.flatMap<(typeof screens)[number]['routes'][number]>((one) => one.routes);

const all: readonly Screens<CaseSection, PersonSection>[] = screens;

const inOrder = <Placed extends { readonly place: number }>(placed: readonly Placed[]): readonly Placed[] =>
  placed.toSorted((a, b) => a.place - b.place);

/** What is around the pages, and what they show of one another, each in its order. */
export const brought = {
  menu: inOrder(all.flatMap(({ menu = [] }) => menu)),
  work: Object.fromEntries(all.flatMap(({ work = {} }) => Object.entries(work))),
  onCase: inOrder(all.flatMap(({ onCase = [] }) => onCase)),
  onPerson: inOrder(all.flatMap(({ onPerson = [] }) => onPerson)),
  onMyWork: inOrder(all.flatMap(({ onMyWork = [] }) => onMyWork)),
  files: all.find(({ files }) => files)?.files ?? null,
  seenFirm: all.find(({ seenFirm }) => seenFirm)?.seenFirm ?? null,
};
