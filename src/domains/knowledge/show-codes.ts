import type { Language } from '../../kernel/language.ts';
import type { Country } from './countries.ts';
import { codeName, type Entry, type Group, type Knowledge, type List } from './entry.ts';
import type { CodeShown, CodesShown } from './schema.ts';

type Say = (text: { readonly sv: string; readonly en: string }) => string;
type Shows = {
  readonly [L in List]: (entry: Entry<L>, say: Say) => Omit<CodeShown<L>, keyof CodeShown<'stages'>> & Told;
};
type Told = { readonly text?: string | null };

const nothingMore = () => ({});

/** What each list shows besides what all show, field by field. */
const shows: Shows = {
  stages: nothingMore,
  obstacles: ({ stage, shows: how, remedy }, say) => ({ stage, text: say(how), remedy: remedy && say(remedy) }),
  reasons: ({ outcome, legal_ground, opens, note }, say) => ({
    outcome,
    legalGround: legal_ground,
    opens,
    text: note && say(note),
  }),
  holders: nothingMore,
  evidence: ({ holders, volatility, independent }) => ({ holders, volatility, independent }),
  'failure-modes': nothingMore,
  concepts: ({ text }, say) => ({ text: say(text) }),
  offences: ({ country, kind, status, own, provision, penalty, note, lost, subsidiary_to, adult, child }, say) => ({
    country,
    kind,
    status,
    own: own && { ...own },
    provision: say(provision),
    penalty: say(penalty),
    text: note && say(note),
    lost: lost && say(lost),
    subsidiaryTo: subsidiary_to,
    adult,
    child,
  }),
  elements: ({ offence, own, concepts, means, proved_by, fails_by, core }, say) => ({
    offence,
    concepts,
    own: own && { ...own },
    text: means && say(means),
    provedBy: proved_by,
    failsBy: fails_by,
    core,
  }),
  provisions: ({ country, status, text, conditions, who, duration }, say) => ({
    country,
    status,
    text: say(text),
    conditions: conditions.map(say),
    who: who && say(who),
    duration: duration && say(duration),
  }),
  judgments: ({ country, text, instances }, say) => ({
    country,
    text: say(text),
    instances: instances.map(({ id, court, on, outcome, source }) => ({
      id,
      court: say(court),
      on,
      outcome: say(outcome),
      source,
    })),
  }),
  ilo11: ({ text }, say) => ({ text: say(text) }),
  delphi: ({ strength, other_strength, ilo11, question }, say) => ({
    strength,
    otherStrength: other_strength,
    ilo11,
    text: question && say(question),
  }),
  'worker-card': ({ ilo11, delphi }) => ({ ilo11, delphi }),
  sectors: ({ questions, perishable, chain, comparator, obstacles, exercise, worker_page }, say) => ({
    questions: questions.map(({ id, observations, ...name }) => ({ id, name: say(name), observations })),
    perishable: perishable.map(({ retention, note }) => ({ retention, note: say(note) })),
    chain: chain.map(say),
    comparator: { text: say(comparator.text), amount: comparator.amount, unit: comparator.unit },
    obstacles,
    exercise: {
      title: say(exercise.title),
      text: say(exercise.text),
      ask: exercise.ask.map(say),
      answer: say(exercise.answer),
    },
    workerPage: { title: say(worker_page.title), lines: worker_page.lines.map(say) },
  }),
  powers: ({ country, holder, enter, identify, looks_at, basis }, say) => ({
    country,
    holder,
    enter: { may: enter.may, text: say(enter.text) },
    identify: { may: identify.may, text: say(identify.text) },
    text: say(looks_at),
    basis: say(basis),
  }),
  observations: ({ by, evidence, only_in }) => ({ by, evidence, onlyIn: only_in }),
  retention: ({ evidence, days, holder }) => ({ evidence, days, holder }),
  'must-pass-on': ({ text, from, to, status }, say) => ({ text: say(text), from, to, status }),
  purposes: ({ text, houses }, say) => ({ text: say(text), houses }),
  'steps-not-taken': ({ evidence }) => ({ evidence }),
  clocks: ({ amount, unit, starts, after }, say) => ({ amount, unit, text: say(starts), after: say(after) }),
  municipalities: ({ municipalities }) => ({ text: municipalities.join(', ') }),
  secrecy: ({ use, provision, text }, say) => ({ use, provision: say(provision), text: say(text) }),
};

const shown = <L extends List>(list: L, { groups, entries }: Knowledge[L], language: Language) =>
  entries.map((entry) => ({
    text: null,
    ...shows[list](entry, (text) => text[language]),
    id: entry.id,
    name: entry[language],
    group: groupOf(entry, groups, language),
    verified: entry.verified_on !== undefined,
    validFrom: entry.valid_from,
    validTo: entry.valid_to,
    source: entry.source,
  }));

const groupOf = (entry: object, groups: readonly Group[], language: Language) =>
  'group' in entry && typeof entry.group === 'string'
    ? { id: entry.group, name: codeName(groups, entry.group, language) }
    : null;

/** The lists that were asked for, in the reader's language; of what belongs to a country, that of the one asked for. */
export const codesShown = (
  knowledge: Knowledge,
  asked: readonly List[],
  language: Language,
  country?: Country,
): CodesShown => {
  const own = country ? ofCountry(knowledge, country) : knowledge;
  return Object.fromEntries(asked.map((list) => [list, shown(list, own[list], language)])) as CodesShown;
};

/** Law by country: offences and elements of ten laws are many times what one page needs. */
function ofCountry(knowledge: Knowledge, country: Country): Knowledge {
  const { offences, elements } = knowledge;
  const entries = offences.entries.filter((offence) => offence.country === country);
  const known = new Set(entries.map(({ id }) => id));
  return {
    ...knowledge,
    offences: { groups: offences.groups, entries },
    elements: { groups: elements.groups, entries: elements.entries.filter(({ offence }) => known.has(offence)) },
  };
}
