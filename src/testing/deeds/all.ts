import { administrationDeeds } from './administration.ts';
import { assistanceDeeds } from './assistance.ts';
import { attachmentDeeds } from './attachments.ts';
import { auditDeeds } from './audit.ts';
import { awarenessDeeds } from './awareness.ts';
import { caseDeeds } from './cases.ts';
import { choosingDeeds } from './choosing.ts';
import { claimDeeds } from './claims.ts';
import { competenceDeeds } from './competence.ts';
import type { Deeds } from './deeds.ts';
import { eventDeeds } from './events.ts';
import { exchangeDeeds } from './exchange.ts';
import { identificationDeeds } from './identification.ts';
import { inspectionDeeds } from './inspections.ts';
import { personDeeds } from './persons.ts';
import { programmeDeeds } from './programme.ts';
import { prosecutionDeeds } from './prosecution.ts';
import { reportDeeds } from './reports.ts';
import { responsibleDeeds } from './responsible.ts';
import { searchDeeds } from './search.ts';
import { signalDeeds } from './signals.ts';
import { studyDeeds } from './study.ts';
import { surveyDeeds } from './surveys.ts';
import { suspicionDeeds } from './suspicions.ts';
import { workplaceDeeds } from './workplaces.ts';

/** What each domain does once. The next domain puts its deeds here. */
export const allDeeds: readonly Deeds[] = [
  // One line for each domain.
  caseDeeds,
  suspicionDeeds,
  identificationDeeds,
  personDeeds,
  assistanceDeeds,
  claimDeeds,
  prosecutionDeeds,
  studyDeeds,
  reportDeeds,
  competenceDeeds,
  programmeDeeds,
  eventDeeds,
  exchangeDeeds,
  inspectionDeeds,
  choosingDeeds,
  administrationDeeds,
  responsibleDeeds,
  auditDeeds,
  searchDeeds,
  attachmentDeeds,
  workplaceDeeds,
  signalDeeds,
  surveyDeeds,
  awarenessDeeds,
];
