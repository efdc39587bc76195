import type { Act } from '../../kernel/act.ts';
import { gather } from '../../kernel/gather.ts';
import { addContractor } from './acts/add-contractor.ts';
import { addPerson } from './acts/add-person.ts';
import { addPlace } from './acts/add-place.ts';
import { addVehicle } from './acts/add-vehicle.ts';
import { closeWorkplace } from './acts/close.ts';
import { correctWorkplace } from './acts/correct.ts';
import { linkMatter } from './acts/link.ts';
import { mergeWorkplace } from './acts/merge.ts';
import { registerWorkplace } from './acts/register.ts';
import { takeBackWorkplace } from './acts/take-back.ts';
import { undoRegisterWorkplace } from './acts/undo-register.ts';
import { unmergeWorkplace } from './acts/unmerge.ts';
import { withdrawPart } from './acts/withdraw.ts';
import type { Part, Workplace } from './workplace.ts';

const kinds = {
  registered: registerWorkplace,
  corrected: correctWorkplace,
  places: addPlace,
  contracts: addContractor,
  persons: addPerson,
  vehicles: addVehicle,
  matters: linkMatter,
  withdrawn: withdrawPart,
  merged: mergeWorkplace,
  unmerged: unmergeWorkplace,
  closed: closeWorkplace,
  takenBack: takeBackWorkplace,
  undone: undoRegisterWorkplace,
} as const;

/** Whether an act was said by the import that brought the record: that a case of the same list is about it, or no more. */
const isOfImport = (act: Act, importedBy: string | null): boolean =>
  importedBy !== null && (linkMatter.is(act) || withdrawPart.is(act)) && act.facts.importedBy === importedBy;

/** The record of a firm: a pure function of its acts. Nothing is overwritten: what was withdrawn stays and says so. */
export function foldWorkplace(acts: readonly Act[]): Workplace {
  const said = gather(acts, kinds);
  const [begun] = said.registered;
  if (!begun) throw new Error('A workplace that was never registered.');
  const gone = new Set(said.withdrawn.map(({ facts }) => facts.part));
  const part = <Said extends object>(act: Act, facts: Said): Part<Said> => ({
    ...facts,
    id: act.id,
    actor: act.actor,
    at: act.recordedAt,
    withdrawn: gone.has(act.id),
  });
  // The newest of both says whether it is in another record now.
  const joined = acts.findLast((act) => mergeWorkplace.is(act) || unmergeWorkplace.is(act));
  const into = joined && mergeWorkplace.is(joined) ? joined.facts.into : null;
  const isGone = said.takenBack.length + said.undone.length > 0;
  return {
    reference: begun.facts.reference,
    status: isGone ? 'taken-back' : into !== null ? 'merged' : said.closed.length > 0 ? 'closed' : 'open',
    firm: Object.assign({}, begun.facts.firm, ...said.corrected.map(({ facts }) => facts.changed)),
    registeredAt: begun.recordedAt,
    registeredBy: begun.actor,
    into,
    importedBy: begun.facts.importedBy,
    touched: acts.some((act) => !registerWorkplace.is(act) && !isOfImport(act, begun.facts.importedBy)),
    places: [
      ...(begun.facts.place ? [part(begun, begun.facts.place)] : []),
      ...said.places.map((act) => part(act, act.facts.place)),
    ],
    contracts: said.contracts.map((act) => part(act, act.facts.contract)),
    persons: said.persons.map((act) => part(act, act.facts)),
    vehicles: said.vehicles.map((act) => part(act, act.facts.vehicle)),
    matters: said.matters.map((act) => part(act, act.facts)),
  };
}
