import type { Entry } from '../entry.ts';
import type { Fact } from '../facts.ts';
import { type ElementRead, type OffenceRead, readFacts } from './elements.ts';
import { lawOn, type Unreadable } from './law-on.ts';

type Judgment = Entry<'judgments'>;
type Finding = Judgment['instances'][number]['findings'][number];
type Known = Parameters<typeof lawOn>[0] & {
  readonly evidence: readonly Pick<Entry<'evidence'>, 'id' | 'independent'>[];
};

/** One element beside each other: what a court found, and what the rule says of the same facts. */
export type ElementBeside = {
  readonly element: string;
  readonly found: Finding['found'];
  readonly failsBy: string | null;
  readonly rule: ElementRead['state'];
  readonly for: readonly string[];
  readonly against: readonly string[];
};
export type OffenceBeside = {
  readonly offence: string;
  readonly court: 'convicted' | 'acquitted' | 'not-tried';
  readonly rule: OffenceRead['state'];
  readonly elements: readonly ElementBeside[];
};
export type InstanceBeside = {
  readonly id: string;
  readonly on: string | null;
  readonly persons: readonly { readonly person: string; readonly offences: readonly OffenceBeside[] }[];
};
/** An element on which instances differ for one person, or for all. */
export type Difference = {
  readonly person: string | null;
  readonly element: string;
  readonly found: readonly {
    readonly instance: string;
    readonly found: Finding['found'];
    readonly failsBy: string | null;
  }[];
};
export type JudgmentBeside = { readonly instances: readonly InstanceBeside[]; readonly differ: readonly Difference[] };

/** The facts of a judged case that are about one person, as the rules read them. */
export const factsAbout = (judgment: Pick<Judgment, 'facts'>, person: string, known: Pick<Known, 'evidence'>): Fact[] =>
  judgment.facts
    .filter((fact) => fact.person === null || fact.person === person)
    .map(({ id, speaks, concepts, evidence }) => ({
      id,
      speaks,
      concepts,
      oneOf: [],
      evidence,
      independent: evidence.some((kind) => known.evidence.find((one) => one.id === kind)?.independent === 'yes'),
    }));

/**
 * A judged case: each court's findings element by element, beside them what the rule says on the same facts, and where the
 * instances differ. The rule judges nothing: the courts had all that was said, and the facts here are those of a summary.
 */
export function besideTheCourts(judgment: Judgment, known: Known): JudgmentBeside | Unreadable {
  const law = lawOn(known, judgment.country, judgment.law_on);
  if ('wrong' in law) return law;
  const byPerson = new Map<string, readonly OffenceRead[]>();
  for (const { id } of judgment.persons) {
    const read = readFacts(law, factsAbout(judgment, id, known));
    if ('wrong' in read) return read;
    byPerson.set(id, read.offences);
  }
  return {
    instances: judgment.instances.map((instance) => ({
      id: instance.id,
      on: instance.on,
      persons: judgment.persons.map(({ id }) => ({
        person: id,
        offences: offencesBeside(instance, id, byPerson.get(id) ?? []),
      })),
    })),
    differ: differencesIn(judgment),
  };
}

const about = (finding: Finding, person: string): boolean => finding.person === null || finding.person === person;

function offencesBeside(
  instance: Judgment['instances'][number],
  person: string,
  read: readonly OffenceRead[],
): OffenceBeside[] {
  const tried = [...new Set([...instance.convicted, ...instance.acquitted])];
  return read
    .filter(({ offence, reading }) => reading === 'adult' && tried.includes(offence))
    .map(({ offence, state, steps, beside }) => ({
      offence,
      court: instance.convicted.includes(offence) ? 'convicted' : 'acquitted',
      rule: state,
      elements: [...steps.flatMap(({ elements }) => elements), ...beside].map((element) => {
        const finding = instance.findings.find((one) => one.element === element.element && about(one, person));
        return {
          element: element.element,
          found: finding?.found ?? 'not-seen',
          failsBy: finding?.fails_by ?? null,
          rule: element.state,
          for: element.for,
          against: element.against,
        };
      }),
    }));
}

/** Instances differ on an element when one found it and another did not. What was not seen or not tried is no difference. */
function differencesIn({ instances }: Pick<Judgment, 'instances'>): Difference[] {
  const keys = new Map<string, { person: string | null; element: string }>();
  for (const { findings } of instances)
    for (const { person, element } of findings) keys.set(`${person} ${element}`, { person, element });
  return [...keys.values()].flatMap(({ person, element }) => {
    const found = instances.flatMap(({ id, findings }) => {
      const finding = findings.find((one) => one.element === element && one.person === person);
      return finding && ['met', 'partly', 'not-met'].includes(finding.found)
        ? [{ instance: id, found: finding.found, failsBy: finding.fails_by }]
        : [];
    });
    return new Set(found.map((one) => one.found)).size > 1 ? [{ person, element, found }] : [];
  });
}
