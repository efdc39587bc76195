import type { Entry, Knowledge } from '../entry.ts';
import type { CodeShown } from '../schema.ts';
import { besideTheCourts } from './judged.ts';

type SayBoth = (text: { readonly sv: string; readonly en: string }) => string;
type ShownJudgment = Pick<CodeShown<'judgments'>, 'country' | 'text' | 'instances' | 'persons'>;

/** A judged case: what each court decided, and of each person, element by element, what the rule says beside what courts found. */
export function judgmentShown(judgment: Entry<'judgments'>, say: SayBoth, knowledge: Knowledge): ShownJudgment {
  return {
    country: judgment.country,
    text: say(judgment.text),
    instances: judgment.instances.map(({ id, court, on, outcome, source }) => ({
      id,
      court: say(court),
      on,
      outcome: say(outcome),
      source,
    })),
    persons: personsShown(judgment, say, knowledge),
  };
}

function personsShown(judgment: Entry<'judgments'>, say: SayBoth, knowledge: Knowledge): ShownJudgment['persons'] {
  const beside = besideTheCourts(judgment, {
    offences: knowledge.offences.entries,
    elements: knowledge.elements.entries,
    concepts: knowledge.concepts.entries,
    evidence: knowledge.evidence.entries,
  });
  if ('wrong' in beside) return [];
  const failure = (id: string | null): string | null => {
    const known = knowledge['failure-modes'].entries.find((one) => one.id === id);
    return known ? say(known) : null;
  };
  return judgment.persons.map((person) => {
    const byInstance = beside.instances.map(({ id, persons }) => ({
      id,
      elements: (persons.find((one) => one.person === person.id)?.offences ?? []).flatMap(({ offence, elements }) =>
        elements.map((element) => ({ ...element, offence })),
      ),
    }));
    const [first] = byInstance;
    const rows = (first?.elements ?? []).map((element) => ({
      element: element.element,
      offence: element.offence,
      rule: element.rule,
      found: byInstance.map(({ id, elements }) => {
        const own = elements.find((one) => one.element === element.element);
        return { instance: id, found: own?.found ?? 'not-seen', why: failure(own?.failsBy ?? null) };
      }),
      differs: beside.differ.some(
        (one) => one.element === element.element && (one.person === null || one.person === person.id),
      ),
    }));
    // What no court is known to have said and no fact speaks of fills the page and says nothing.
    const told = rows.filter(
      ({ rule, found }) => rule !== 'nothing-yet' || found.some((one) => one.found !== 'not-seen'),
    );
    return { id: person.id, name: say(person), rows: told };
  });
}
