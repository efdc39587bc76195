import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { Capacity } from '../../../../kernel/capacity.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { type Problem, wrongAt } from '../../../../kernel/problem.ts';
import { line } from '../../../../kernel/text/text.ts';
import { capacityOfRole, roles } from '../../../../kernel/who.ts';
import { mayAdminister } from '../../access.ts';
import { capacitiesOfAgency, type Unit } from '../../units-and-providers/unit.ts';
import { draftRights } from '../draft-rights.ts';
import { directoryMessages as texts } from '../messages.ts';
import type { KeptPerson } from '../person.ts';
import { rightsDue } from '../rights-due.ts';

export const subjectsFrom = ['userName', 'externalId'] as const;

export const Rule = z.strictObject({
  group: line(200),
  role: z.enum(roles).nullable(),
  capacities: z.array(Capacity).max(12),
  unit: Uuid.nullable(),
});
type Rule = z.infer<typeof Rule>;

export const Settings = z.strictObject({
  /** At which provider its people prove who they are. Null: each is invited too. */
  provider: Uuid.nullable(),
  /** The attribute that says the name by which the provider knows the person (`sub`). */
  subjectFrom: z.enum(subjectsFrom).nullable(),
  rules: z.array(Rule).max(100),
});
export type Settings = z.infer<typeof Settings>;

const SetDirectory = z.strictObject({ act: ActEnvelope, ...Settings.shape });
type SetDirectory = z.infer<typeof SetDirectory>;

const Facts = z.strictObject({ directory: Uuid, ...Settings.shape, before: Settings.nullable() });
type Facts = z.infer<typeof Facts>;

export const setDirectory: ActDef<'directory.set', Facts, never> = defineAct({
  type: 'directory.set',
  proof: 'administration',
  stream: 'directory',
  nature: 'decision',
  facts: Facts,
  icon: 'pencil-line',
  sentence: () => ({ message: texts.set }),
  retainRule: 'account',
});

/** The directory of the agency as it is set, and those whom it keeps in step. */
export type DirectoryHere = InFile & {
  readonly id: Uuid;
  readonly settings: Settings | null;
  readonly providers: readonly Uuid[];
  readonly units: readonly Unit[];
  readonly people: readonly KeptPerson[];
  readonly newIds: readonly Uuid[];
};

function wrongRule(rule: Rule, at: string, units: readonly Unit[]): Problem | null {
  if (rule.role !== null && capacityOfRole(rule.role) !== null) return wrongAt(`${at}role`, texts.neverAdministrator);
  if (rule.role === null && rule.capacities.length === 0) return wrongAt(`${at}role`, texts.givesNothing);
  const unit = units.find(({ ref }) => ref === rule.unit);
  if (rule.unit !== null && !unit) return wrongAt(`${at}unit`, texts.noSuchUnit);
  const lawful = unit ? unit.capacities : capacitiesOfAgency(units);
  return rule.capacities.every((one) => lawful.includes(one)) ? null : wrongAt(`${at}capacities`, texts.notOfUnit);
}

/** In small letters, and capacities in one order: what is the same is written the same. */
const plain = (rule: Rule): Rule => ({
  ...rule,
  group: rule.group.toLowerCase(),
  capacities: [...new Set(rule.capacities)].sort(),
});

/**
 * An administrator says at which provider people of the directory prove who they are, and what its groups give. What that changes for those
 * who are kept in step already happens with it, so that a rule that was taken away gives nothing any longer.
 */
export const toSetDirectory: Doing<SetDirectory, InFile, DirectoryHere> = {
  act: setDirectory,
  input: SetDirectory,
  roles: ['administrator'],
  may: mayAdminister,
  refuses: ({ provider, subjectFrom, rules }, { providers, units }) => {
    if (provider !== null && !providers.includes(provider)) return wrongAt('provider', texts.noSuchProvider);
    if ((provider === null) !== (subjectFrom === null)) return wrongAt('subjectFrom', texts.noSuchProvider);
    const all = rules.map((rule) => JSON.stringify(plain(rule)));
    const twice = all.findIndex((rule, at) => all.indexOf(rule) < at);
    if (twice >= 0) return wrongAt(`rules.${twice}.group`, texts.ruleTwice);
    return rules.flatMap((rule, at) => wrongRule(rule, `rules.${at}.`, units) ?? [])[0] ?? null;
  },
  acts: ({ act, provider, subjectFrom, rules }, { id, at, settings, people, newIds }) => {
    const now = { provider, subjectFrom, rules: rules.map(plain) };
    const ids = newIds.values();
    const changes = people.flatMap((person) =>
      draftRights(person, rightsDue(person, now.rules), { at, newId: () => ids.next().value ?? act.id }),
    );
    return [
      setDirectory.draft({ at, id: act.id, stream: id, facts: { directory: id, ...now, before: settings } }),
      ...changes,
    ];
  },
};
