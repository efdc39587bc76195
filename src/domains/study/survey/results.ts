import type { Share } from '../../caseload/public.ts';
import { shareOf, shownFigures, shownParts, smallestShown, systemWriter } from '../../caseload/public.ts';
import type { OpenSurveyFacts } from './acts/open.ts';
import { answeredKey, type Counts, frequencyKey, helpKey, stageKey } from './counts.ts';
import type { QuestionResult, SurveyResults } from './survey-results.ts';
import { frequencies, helps, isOften, workStages } from './words.ts';

/** Counts by agency. Under `null` are all agencies together of which fewer than five answered each. */
export type Counted = ReadonlyMap<number | null, Counts>;

/** What the knowledge of an installation says of the questions and agencies. */
export type SurveyCodes = {
  readonly obstaclesOf: ReadonlyMap<string, readonly string[]>;
  readonly nameOf: ReadonlyMap<number, { readonly sv: string; readonly en: string }>;
};

type AskedAgencies = OpenSurveyFacts['asked'];

/** A figure that nothing else may hide. */
const mustStay = 1_000_000;

const sumOf = (counted: Counted, key: string): number =>
  [...counted.values()].reduce((sum, counts) => sum + (counts[key] ?? 0), 0);

/** The agencies of which it may be shown how many answered, and how many answered in all, or null. */
function answeredIn(counted: Counted): { agencies: ReadonlyMap<number, number>; all: number | null } {
  const writer = systemWriter();
  const all: number[] = [];
  for (const [agency, counts] of counted) {
    const count = writer.count(counts[answeredKey] ?? 0);
    all.push(count);
    if (agency === null) writer.guard('others', [count]);
    else writer.cell(`agency ${agency}`, [count], 1);
  }
  writer.cell('all', all, mustStay);
  const figure = shownFigures(writer.system());
  const agencies = new Map<number, number>();
  for (const agency of counted.keys()) {
    const { count } = agency === null ? { count: null } : figure(`agency ${agency}`);
    if (agency !== null && count !== null && count >= smallestShown) agencies.set(agency, count);
  }
  return { agencies, all: figure('all').count };
}

type QuestionAnswers = { readonly often: number; readonly seldom: number; readonly cannotSay: number };

/** How many met it at least monthly, how many more seldom or never, and how many cannot say. */
function saidOf(question: string, counts: Counts): QuestionAnswers {
  const of = (isWanted: (frequency: (typeof frequencies)[number]) => boolean): number =>
    frequencies.filter(isWanted).reduce((sum, each) => sum + (counts[frequencyKey(question, each)] ?? 0), 0);
  return {
    often: of(isOften),
    seldom: of((each) => !isOften(each) && each !== 'cannot-say'),
    cannotSay: of((each) => each === 'cannot-say'),
  };
}

/**
 * Of one question, whose share may be shown: of all, and of each agency of which five or more could say. All three parts of
 * those who answered are guarded in every agency and in all together: who met it, who did not, and who cannot say. How many
 * answered is shown already, so that a base beside it shows how many cannot say.
 */
function sharesOf(question: string, counted: Counted, shown: ReadonlyMap<number, number>) {
  const writer = systemWriter();
  const [often, seldom, unknown]: [number[], number[], number[]] = [[], [], []];
  const sums = { often: 0, seldom: 0 };
  const bases = new Map<number, number>();
  for (const [agency, counts] of counted) {
    const said = saidOf(question, counts);
    const [met, not, unsaid] = [said.often, said.seldom, said.cannotSay].map(writer.count) as [number, number, number];
    often.push(met);
    seldom.push(not);
    unknown.push(unsaid);
    sums.often += said.often;
    sums.seldom += said.seldom;
    const base = said.often + said.seldom;
    const isShown = agency !== null && shown.has(agency) && base >= smallestShown;
    writer.guard(`seldom ${agency}`, [not]);
    writer.guard(`cannot-say ${agency}`, [unsaid]);
    if (agency !== null && shown.has(agency)) writer.cell(`answered ${agency}`, [met, not, unsaid], mustStay);
    if (isShown) {
      bases.set(agency, base);
      writer.cell(`often ${agency}`, [met], 1);
      writer.cell(`base ${agency}`, [met, not], 2);
    } else writer.guard(`often ${agency}`, [met]);
  }
  const base = sums.often + sums.seldom;
  writer.guard('seldom', seldom);
  writer.cell('often', often, 4);
  writer.cell('base', [...often, ...seldom], 8);
  writer.cell('cannot-say', unknown, 8);
  writer.cell('answered', [...often, ...seldom, ...unknown], mustStay);
  const figure = shownFigures(writer.system());
  const share = (of: number, end: string): Share | null => {
    const [met, told] = [figure(`often${end}`).count, figure(`base${end}`).count];
    return met === null || told === null || of < smallestShown ? null : shareOf(met, of);
  };
  return {
    all: share(base, ''),
    cannotSay: figure('cannot-say').count,
    houses: [...shown.keys()].map((agency) => {
      const of = bases.get(agency);
      return { house: agency, often: of === undefined ? null : share(of, ` ${agency}`) };
    }),
  };
}

/** Parts of a whole that is shown already; nothing where even that would give one of them away. */
function partsOf<Part extends string>(whole: number, parts: ReadonlyMap<Part, number>) {
  const figure = shownParts((writer) => {
    const ids = [...parts].map(([part, value]) => {
      const id = writer.count(value);
      writer.cell(part, [id], 1);
      return id;
    });
    writer.whole('whole', ids, { count: whole, why: null });
  });
  return figure ? [...parts.keys()].map((part) => ({ part, count: figure(part).count })) : [];
}

function helpedOf(question: string, counted: Counted, often: Share | null): QuestionResult['helped'] {
  if (!often || often.count === 0) return [];
  const said = helps.map((help) => [help, sumOf(counted, helpKey(question, help))] as const);
  const notSaid = often.count - said.reduce((sum, [, count]) => sum + count, 0);
  const parts = new Map<(typeof helps)[number] | 'not-said', number>([...said, ['not-said', notSaid]]);
  return partsOf(often.count, parts).map(({ part, count }) => ({ help: part, count }));
}

/** Surely above or below: the intervals do not meet. A cautious band, as for the recorded obstacles. */
function withRanks(questions: readonly QuestionResult[]): QuestionResult[] {
  const shares = questions.flatMap(({ often }) => (often ? [often] : []));
  return questions
    .map((one): QuestionResult => {
      const { often } = one;
      if (!often) return one;
      const above = shares.filter(({ lower }) => lower > often.upper).length;
      const below = shares.filter(({ upper }) => upper < often.lower).length;
      return { ...one, rank: [above + 1, shares.length - below] };
    })
    .toSorted((a, b) => (b.often?.share ?? -1) - (a.often?.share ?? -1) || (a.question < b.question ? -1 : 1));
}

const rowOf = (agency: number, asked: AskedAgencies, codes: SurveyCodes, answered: number | null) => {
  const told = asked.find((one) => one.house === agency);
  return {
    house: agency,
    name: told?.name ?? codes.nameOf.get(agency) ?? { sv: '', en: '' },
    asked: told?.asked ?? null,
    answered,
  };
};

/**
 * What a round gave, as it may be shown: per question the share of those who could say that met it at least monthly, with
 * Wilson's interval, in all and by agency; how many of those who were asked answered; what would have helped. It is ranked by
 * itself and is in no other figure of the study.
 */
export function resultsOf(
  { asked, questions }: Pick<OpenSurveyFacts, 'asked' | 'questions'>,
  counted: Counted,
  codes: SurveyCodes,
): SurveyResults {
  const answered = answeredIn(counted);
  // The parts of a question are together all who answered: where that is hidden, so is everything.
  const isTold = answered.all !== null;
  const stages = new Map(workStages.map((stage) => [stage, sumOf(counted, stageKey(stage))]));
  const agencies = new Set([...asked.map(({ house: agency }) => agency), ...answered.agencies.keys()]);
  return {
    asked: asked.reduce((sum, one) => sum + one.asked, 0),
    answered: answered.all,
    houses: [...agencies].map((agency) => rowOf(agency, asked, codes, answered.agencies.get(agency) ?? null)),
    stages:
      answered.all === null ? [] : partsOf(answered.all, stages).map(({ part, count }) => ({ stage: part, count })),
    questions: withRanks(
      questions.map((question) => {
        const shares = sharesOf(question, counted, answered.agencies);
        return {
          question,
          obstacles: [...(codes.obstaclesOf.get(question) ?? [])],
          often: isTold ? shares.all : null,
          cannotSay: isTold ? shares.cannotSay : null,
          rank: null,
          helped: isTold ? helpedOf(question, counted, shares.all) : [],
          houses: shares.houses,
        };
      }),
    ),
  };
}
