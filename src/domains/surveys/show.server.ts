import type { Here } from '../../kernel/doing.ts';
import { openFile, openWordsOf, type Words } from '../../platform/acts/open-file.ts';
import { showTimeline } from '../../platform/acts/show-event.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { AnyCall } from '../../platform/http/call.ts';
import { listColleagues, showResponsible } from '../access/public.server.ts';
import { responsibleFor, toChangeResponsible } from './acts/change-responsible.ts';
import { codeOfLink } from './answering/code.server.ts';
import type { BankQuestion } from './bank/bank.ts';
import { findProgress } from './box.server.ts';
import { drawnFrom, isDrawnFrom } from './draw-frame.ts';
import { surveyMessages } from './messages.ts';
import { offeredForSurvey } from './offered.ts';
import { smallestShown } from './results/share-by-design.ts';
import { findSurveyToRead } from './store.ts';
import { type Survey, stateOf } from './survey.ts';
import type { PartShown, SurveyRow, SurveyShown } from './survey-schema.ts';
import { askedQuestions, offeredQuestions, showQuestion } from './wordings.server.ts';

type Progress = Awaited<ReturnType<typeof findProgress>>;

/** How many answered of so many: one to four are not told apart. */
const shownCount = (count: number): number | null => (count > 0 && count < smallestShown ? null : count);

/** A survey as its unit reads it. Of answers it says how many have come, and by part of the frame from five on. */
export async function showSurvey(
  tx: Tx,
  stored: Here<Survey>,
  call: AnyCall,
  bank: readonly BankQuestion[],
): Promise<SurveyShown> {
  const { state: survey, at, id } = stored;
  const { rows, words } = await openFile(tx, call, at, id);
  const colleagues = await listColleagues(tx);
  const { language, t } = call.texts;
  const nameOf = (actor: string): string => colleagues.get(actor) ?? t(surveyMessages.anotherUnit);
  const progress = await findProgress(tx, id);
  const said = words.get(survey.described) ?? {};
  const reader = { language, actor: call.who.actor };
  const before = survey.repeats ? await findSurveyToRead(tx, call.readable, survey.repeats, { lock: false }) : null;
  return {
    id,
    reference: survey.reference,
    title: said.title ?? survey.reference,
    aim: said.aim ?? '',
    state: stateOf(survey),
    withdrawn: survey.withdrawn ?? false,
    method: survey.method,
    closesOn: survey.closesOn,
    closedAt: survey.closed?.at ?? null,
    repeats: before && { id: before.id, title: (await titleOf(tx, before, call)) ?? before.state.reference },
    frame: frameOf(survey, words, progress),
    draw: drawOf(survey, rows.find((row) => row.id === survey.drawn?.act)?.recorded_at ?? null),
    questions: askedQuestions(stored, bank, words).map((one) => showQuestion(one, stored, reader)),
    main: survey.questions?.main ?? null,
    offered:
      stateOf(survey) === 'preparing'
        ? offeredQuestions(stored, bank, words).map((one) => showQuestion(one, stored, reader))
        : [],
    answered: shownCount(progress.answered),
    mails: { canSend: call.mails, ...progress.mails },
    reminders: survey.reminders.length,
    link:
      survey.method === 'open-link' && stateOf(survey) === 'open'
        ? `/survey/${language}/${codeOfLink(call.keys, id)}`
        : null,
    responsible: await showResponsible(tx, call, stored, survey.responsible, {
      doing: toChangeResponsible,
      isOpen: responsibleFor(stored).isOpen,
      takenBy: responsibleFor(stored).takenBy,
      nameOf,
    }),
    timeline: showTimeline(rows, { registry: call.registry, texts: call.texts, words, nameOf }),
    may: offeredForSurvey(call.who, stored, call.verbs),
  };
}

function frameOf(survey: Survey, words: Words, { unused }: Progress): SurveyShown['frame'] {
  const { frame, drawn, method } = survey;
  if (!frame) return null;
  const named = words.get(frame.act) ?? {};
  const drawnParts = drawn ? drawnFrom(method, frame.strata, drawn.seed) : [];
  const parts = frame.strata.map((stratum): PartShown => {
    const invited = survey.invited
      .filter((one) => one.stratum === stratum.id)
      .reduce((sum, { count }) => sum + count, 0);
    // Unused codes are deleted when it closes; then the results say how many answered.
    const answered = survey.closed ? null : invited - (unused.get(stratum.id) ?? 0);
    const shown = answered === null ? null : shownCount(answered);
    return {
      ...stratum,
      name: named[`part.${stratum.id}`] ?? stratum.id,
      drawn: drawnParts.find((one) => one.stratum === stratum.id)?.people ?? null,
      invited,
      answered: shown,
      rate: shown === null || invited === 0 ? null : shown / invited,
    };
  });
  return { asOf: frame.asOf, leftOut: named.leftOut ?? null, parts };
}

function drawOf({ drawn, frame, method }: Survey, at: string | Date | null): SurveyShown['draw'] {
  if (!drawn || !frame || at === null) return null;
  const current = isDrawnFrom(drawn, method, frame.strata);
  return {
    seed: drawn.seed,
    current,
    at: new Date(at).toISOString(),
    parts: current
      ? drawnFrom(method, frame.strata, drawn.seed).map((one) => ({ ...one, places: [...one.places] }))
      : [],
  };
}

export const titleOf = async (tx: Tx, { id, at, state }: Here<Survey>, call: AnyCall): Promise<string | null> =>
  (await openWordsOf(tx, call, at, { stream: id, act: state.described }))?.title ?? null;

/** The surveys of a unit as lines of a list. */
export async function showSurveys(tx: Tx, all: readonly Here<Survey>[], call: AnyCall): Promise<readonly SurveyRow[]> {
  const shown: SurveyRow[] = [];
  for (const one of all) {
    const { reference, method, closesOn, questions } = one.state;
    shown.push({
      ...{ id: one.id, reference, method, closesOn, state: stateOf(one.state) },
      title: (await titleOf(tx, one, call)) ?? reference,
      questions: questions?.ids.length ?? 0,
    });
  }
  return shown;
}
