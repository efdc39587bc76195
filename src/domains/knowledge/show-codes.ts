import type { Language } from '../../kernel/language.ts';
import { emergencyNumber } from './agencies/emergency-number.ts';
import { agencyFieldsShown } from './agencies/show-agency.ts';
import { type Country, countriesWithLaw } from './countries.ts';
import { codeName, type Entry, type Group, type Knowledge } from './entry.ts';
import { type Ground, groundsIn } from './law/grounds.ts';
import { judgmentShown } from './law/show-judgment.ts';
import type { List } from './lists.ts';
import { payRuleSaid, paySaid } from './pay/show-pay.ts';
import { type CodeShown, type CodesShown, type Overview, type ShownList, shownLists } from './schema.ts';
import type { Reading } from './sources/citation.ts';

type SayBoth = (text: { readonly sv: string; readonly en: string }) => string;
type Shows = {
  readonly [L in List]: (
    entry: Entry<L>,
    say: SayBoth,
    whole: Knowledge,
  ) => Omit<CodeShown<L>, keyof CodeShown<'stages'>> & FurtherText;
};
type FurtherText = { readonly text?: string | null };

const nothingMore = () => ({});

/** What each list shows besides what all show, field by field. */
const shows: Shows = {
  stages: nothingMore,
  obstacles: ({ stage, shows: how, remedy, detected }, say) => ({
    stage,
    text: say(how),
    remedy: remedy && say(remedy),
    noticed: detected.by === null ? { is: false, text: say(detected.why_not) } : { is: true, text: say(detected.how) },
  }),
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
  offences: (offence, say) => {
    const { country, kind, status, own, provision, penalty, note, lost, subsidiary_to, adult, child } = offence;
    const { short, board } = offence;
    return {
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
      short: short ? say(short) : null,
      boardNote: board ? say(board.note) : null,
    };
  },
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
  judgments: judgmentShown,
  ilo11: ({ text }, say) => ({ text: say(text) }),
  delphi: ({ strength, other_strength, ilo11, question }, say) => ({
    strength,
    otherStrength: other_strength,
    ilo11,
    text: question && say(question),
  }),
  'worker-card': ({ ilo11, delphi }) => ({ ilo11, delphi }),
  sectors: ({ questions, perishable, chain, comparator, obstacles, exercise, worker_page }, say, { agencies }) => ({
    questions: questions.map(({ id, observations, ...name }) => ({ id, name: say(name), observations })),
    perishable: perishable.map(({ retention, note }) => ({ retention, note: say(note) })),
    chain: chain.map(say),
    comparator: { text: say(comparator.text), amount: comparator.amount, unit: comparator.unit },
    obstacles: obstacles.map(({ obstacle, why }) => ({ obstacle, why: say(why) })),
    exercise: {
      title: say(exercise.title),
      text: say(exercise.text),
      ask: exercise.ask.map(say),
      answer: say(exercise.answer),
    },
    workerPage: {
      title: say(worker_page.title),
      // The pages for workers are those of Sweden.
      lines: worker_page.lines.map((line) =>
        say(line).replaceAll('{emergency}', emergencyNumber(agencies.entries, 'SE') ?? '–'),
      ),
    },
  }),
  powers: ({ country, holder, enter, identify, looks_at, basis }, say) => ({
    country,
    holder,
    enter: { may: enter.may, text: say(enter.text) },
    identify: { may: identify.may, text: say(identify.text) },
    text: say(looks_at),
    basis: say(basis),
  }),
  observations: ({ by, evidence, delphi, ilo11, only_in }) => ({ by, evidence, delphi, ilo11, onlyIn: only_in }),
  retention: ({ evidence, days, holder }) => ({ evidence, days, holder }),
  'must-pass-on': ({ text, from, to, status }, say) => ({ text: say(text), from, to, status }),
  purposes: ({ text, agencies }, say) => ({ text: say(text), agencies }),
  'steps-not-taken': ({ evidence }) => ({ evidence }),
  clocks: ({ amount, unit, starts, after }, say) => ({ amount, unit, text: say(starts), after: say(after) }),
  holidays: ({ country, named, on, easter, weekday, from }) => ({
    country,
    named,
    on: on ?? (easter === undefined ? `${weekday} ${from}` : `easter ${easter}`),
    text: named,
  }),
  pay: paySaid,
  'pay-rules': payRuleSaid,
  'firm-numbers': ({ country }) => ({ country }),
  municipalities: ({ municipalities }) => ({ text: municipalities.join(', ') }),
  survey: ({ obstacles, short }, say) => ({ obstacles, text: say(short) }),
  agencies: agencyFieldsShown,
  'report-breakdowns': ({ codes }, say) => ({ codes: codes.map(say) }),
  'report-measures': ({ definition, leaves_out, acts, not_held }, say) => ({
    text: say(definition),
    leavesOut: say(leaves_out),
    acts,
    notHeld: not_held && say(not_held),
  }),
  reports: ({ asked_by, text, due_text, tables }, say) => ({
    askedBy: say(asked_by),
    text: say(text),
    dueText: say(due_text),
    tables: tables.map(say),
  }),
  'record-retention': ({ country, records, text, statute, paragraph, period }, say) => ({
    country,
    records,
    text: say(text),
    statute: statute && [say(statute), paragraph].filter(Boolean).join(', '),
    keptFor: period,
  }),
  secrecy: ({ use, provision, text }, say) => ({ use, provision: say(provision), text: say(text) }),
};

const commonOf = (
  { id, valid_from, valid_to, source, verified_on, citations, look_again_on, read_twice, invented }: Common,
  name: string,
): Omit<CodeShown<'stages'>, 'text' | 'group'> => ({
  id,
  name,
  verified: verified_on !== undefined && verified_on !== null,
  validFrom: valid_from,
  validTo: valid_to,
  source,
  // Of most entries there is nothing to say; what is not sent is not there to be read.
  ...(citations && { citations }),
  ...(look_again_on && { lookAgainOn: look_again_on }),
  ...(read_twice !== undefined && { readTwice: read_twice }),
  ...(invented && { invented }),
});
type Common = Pick<Entry<'stages'>, 'id' | 'valid_from' | 'valid_to' | 'source'> &
  Reading & { readonly verified_on?: string | null | undefined; readonly invented?: true | undefined };

const shown = <L extends List>(list: L, { groups, entries }: Knowledge[L], language: Language, whole: Knowledge) =>
  entries.map((entry) => ({
    text: null,
    ...shows[list](entry, (text) => text[language], whole),
    ...commonOf(entry, entry[language]),
    group: groupOf(entry, groups, language),
  }));

const groundShown = (ground: Ground, language: Language): CodeShown<'grounds'> => ({
  ...commonOf(ground, ground.provision[language]),
  text: ground.sentence[language],
  group: null,
  nature: ground.nature,
  from: ground.from,
  to: ground.to,
  weighing: ground.weighing,
  needsConsent: ground.needs_consent,
  excludes: ground.excludes,
  limits: ground.limits?.[language] ?? null,
});

const groupOf = (entry: object, groups: readonly Group[], language: Language) =>
  'group' in entry && typeof entry.group === 'string'
    ? { id: entry.group, name: codeName(groups, entry.group, language) }
    : null;

/** Of a list that has countries, what is in force in one of them or in all; of elements, those of its offences. */
function inCountry<L extends List>(knowledge: Knowledge, list: L, country: Country | undefined): Knowledge[L] {
  if (country === undefined) return knowledge[list];
  const offences = new Map(knowledge.offences.entries.map((offence) => [offence.id, offence.country]));
  const countryOf = (entry: object): unknown =>
    'offence' in entry ? offences.get(String(entry.offence)) : 'country' in entry ? entry.country : null;
  const { groups, entries } = knowledge[list];
  const here = (entries as readonly object[]).filter((entry) => (countryOf(entry) ?? country) === country);
  return { groups, entries: here } as Knowledge[L];
}

/** All that the page can show: the lists, and the grounds. */
export type CodesSource = { readonly knowledge: Knowledge; readonly grounds: readonly Ground[] };

/** The lists that were asked for, in the reader's language; of those that have countries, one country if it was named. */
export const codesShown = (
  { knowledge, grounds }: CodesSource,
  asked: readonly ShownList[],
  language: Language,
  country?: Country,
): CodesShown =>
  Object.fromEntries(
    asked.map((list) => [
      list,
      list === 'grounds'
        ? (country ? groundsIn(grounds, country) : grounds).map((ground) => groundShown(ground, language))
        : shown(list, inCountry(knowledge, list, country), language, knowledge),
    ]),
  ) as CodesShown;

/** How much there is of everything, and how much of it is not verified. */
export const overviewOf = ({ knowledge, grounds }: CodesSource): Overview => ({
  lists: shownLists.map((list) => {
    const all: readonly Pick<Common, 'verified_on'>[] = list === 'grounds' ? grounds : knowledge[list].entries;
    return { list, count: all.length, unverified: all.filter(({ verified_on }) => !verified_on).length };
  }),
  countries: countriesWithLaw(knowledge),
});
