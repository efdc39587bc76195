import { casesNamed } from '../domains/cases/public.server.ts';
import { screeningsNamed } from '../domains/identification/public.server.ts';
import { inspectionsNamed } from '../domains/inspections/public.server.ts';
import { personsNamed } from '../domains/persons/public.server.ts';
import { filesNamed } from '../domains/prosecution/public.server.ts';
import { claimsNamed } from '../domains/redress/public.server.ts';
import { signalsNamed } from '../domains/signals/public.server.ts';
import type { MattersNamed } from '../domains/tasks/public.server.ts';

/** How My work names the matter of a row, by its kind: for those who hold the verb that opens it. One line for each domain. */
export const mattersNamed: ReadonlyMap<string, MattersNamed> = new Map([
  ['signal', { verb: 'signal.read', find: signalsNamed }],
  ['case', { verb: 'case.read', find: casesNamed }],
  ['person', { verb: 'person.read', find: personsNamed }],
  ['inspection', { verb: 'inspection.read', find: inspectionsNamed }],
  ['screening', { verb: 'identification.read', find: screeningsNamed }],
  ['investigation', { verb: 'investigation.read', find: filesNamed }],
  ['claim', { verb: 'claim.read', find: claimsNamed }],
]);
