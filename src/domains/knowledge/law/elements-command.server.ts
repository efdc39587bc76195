import { parseArgs } from 'node:util';
import { printable } from '../../../kernel/text/printable.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import type { KnowledgeIo } from '../command.server.ts';
import type { Knowledge } from '../entry.ts';
import { checkKnowledge } from '../read.server.ts';
import { elementsTexts, unreadableTexts } from './elements-messages.ts';
import { besideTheCourts, type JudgmentBeside } from './judged.ts';
import { type FactsAsked, readFactsCommand } from './read-facts-command.server.ts';

/**
 * `cape elements --fixture ID [--json]`: what each court found of a judged case, element by element, and beside it what the
 * rule says on the same facts. With `--country` and `--facts` the same of facts in a file. 0; 1 when the facts cannot be read; 2 when the
 * words are not understood.
 */
export async function elementsCommand(
  words: readonly string[],
  io: KnowledgeIo & { readonly complain: (text: string) => void },
): Promise<0 | 1 | 2> {
  const { t } = textsIn(io.language);
  const asked = argumentsIn(words);
  const { knowledge } = await checkKnowledge(io.knowledge);
  if (!knowledge) {
    io.complain(t(elementsTexts.broken));
    return 1;
  }
  const known = knowledge.judgments.entries;
  const ids = known.map(({ id }) => id).join(', ');
  if (asked === null) {
    io.complain(t(elementsTexts.usage, { ids }));
    return 2;
  }
  if ('country' in asked) return readFactsCommand(asked, knowledge, io);
  const judgment = known.find(({ id }) => id === asked.fixture);
  if (!judgment) {
    io.complain(t(elementsTexts.noFixture, { id: printable(asked.fixture), ids }));
    return 2;
  }
  const beside = besideTheCourts(judgment, {
    offences: knowledge.offences.entries,
    elements: knowledge.elements.entries,
    concepts: knowledge.concepts.entries,
    evidence: knowledge.evidence.entries,
  });
  if ('wrong' in beside) {
    io.complain(t(unreadableTexts[beside.wrong], { ...beside }));
    return 1;
  }
  io.print(
    asked.json ? `${JSON.stringify(told(judgment, beside), null, 2)}\n` : inWords(judgment, beside, knowledge, io),
  );
  return 0;
}

type ElementsAsked = { readonly fixture: string; readonly json: boolean } | FactsAsked;

function argumentsIn(words: readonly string[]): ElementsAsked | null {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        fixture: { type: 'string' },
        country: { type: 'string' },
        offence: { type: 'string' },
        facts: { type: 'string' },
        on: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const { fixture, country, offence = null, facts, on = null, json } = values;
    if (fixture !== undefined)
      return country === undefined && offence === null && facts === undefined && on === null ? { fixture, json } : null;
    if (country === undefined || facts === undefined) return null;
    return { country: country.toUpperCase(), offence, file: facts, on, json };
  } catch {
    return null; // a word that does not exist; the usage says which do
  }
}

type Judgment = Knowledge['judgments']['entries'][number];

/** Field by field, so that what a script reads stays as it is when the file says more. */
const told = (judgment: Judgment, beside: JudgmentBeside) => ({
  fixture: judgment.id,
  country: judgment.country,
  lawOn: judgment.law_on,
  verified: judgment.verified_on !== undefined,
  persons: judgment.persons.map(({ id }) => id),
  facts: judgment.facts.map(({ id, person, speaks, concepts, evidence }) => ({
    id,
    person,
    speaks,
    concepts,
    evidence,
  })),
  instances: beside.instances.map((instance, at) => ({
    ...instance,
    court: judgment.instances[at]?.court,
    outcome: judgment.instances[at]?.outcome,
    convicted: judgment.instances[at]?.convicted,
    acquitted: judgment.instances[at]?.acquitted,
    source: judgment.instances[at]?.source,
  })),
  differ: beside.differ,
});

function inWords(
  judgment: Judgment,
  { instances, differ }: JudgmentBeside,
  knowledge: Knowledge,
  io: Omit<KnowledgeIo, 'today'>,
): string {
  const { t } = textsIn(io.language);
  const nameOf = (list: readonly { id: string; sv: string; en: string }[], id: string): string =>
    list.find((one) => one.id === id)?.[io.language] ?? id;
  const lines = [judgment[io.language], judgment.text[io.language], ''];
  for (const [at, { persons }] of instances.entries()) {
    const instance = judgment.instances[at];
    if (!instance) continue;
    lines.push(
      `${instance.court[io.language]}${instance.on ? `, ${instance.on}` : ''}: ${instance.outcome[io.language]}`,
    );
    for (const { person, offences } of persons) {
      for (const { offence, elements } of offences) {
        lines.push(`  ${nameOf(judgment.persons, person)}, ${nameOf(knowledge.offences.entries, offence)}`);
        for (const { element, found, failsBy, rule } of elements) {
          if (found === 'not-seen' && rule === 'nothing-yet') continue;
          const court = t(elementsTexts.found[found]) + (failsBy ? ` (${failsBy})` : '');
          const name = nameOf(knowledge.elements.entries, element);
          lines.push(`    ${name}: ${court} | ${t(elementsTexts.rule[rule])}`);
        }
      }
    }
  }
  if (differ.length > 0) lines.push('', t(elementsTexts.differ));
  for (const { element, found } of differ) {
    const each = found.map(
      (one) => `${one.instance} ${t(elementsTexts.found[one.found])}${one.failsBy ? ` (${one.failsBy})` : ''}`,
    );
    lines.push(`  ${nameOf(knowledge.elements.entries, element)}: ${each.join('; ')}`);
  }
  return `${lines.join('\n')}\n\n${t(elementsTexts.caution)}\n`;
}
