import type { Here } from '../../../kernel/doing.ts';
import { openFile } from '../../../platform/acts/open-file.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import type { BankQuestion } from '../bank/bank.ts';
import { listSurveyAnswers } from '../box.server.ts';
import { hasResults } from '../offered.ts';
import { titleOf } from '../show.server.ts';
import { findSurvey } from '../store.ts';
import type { Survey } from '../survey.ts';
import { askedQuestions } from '../wordings.server.ts';
import { readAnswer } from './answered.ts';
import { type AwarenessResults, awarenessResults } from './awareness-results.ts';
import { compareSurveys } from './compare-surveys.ts';
import type { ResultsShown } from './results-schema.ts';

/** The results of a survey that has ended, and what changed since the one that it repeats. Throws the problem where there are none yet. */
export async function showSurveyResults(
  tx: Tx,
  stored: Here<Survey>,
  call: AnyCall,
  bank: readonly BankQuestion[],
): Promise<ResultsShown> {
  const problem = hasResults(stored.state);
  if (problem) throw problem;
  const { results, asked } = await resultsIn(tx, stored, call, bank);
  const { language } = call.texts;
  const before = stored.state.repeats
    ? await findSurvey(tx, call.readable, stored.state.repeats, { lock: false })
    : null;
  const earlier = before && !hasResults(before.state) ? await resultsIn(tx, before, call, bank) : null;
  const { groups, ...whole } = results;
  return {
    id: stored.id,
    reference: stored.state.reference,
    title: (await titleOf(tx, stored, call)) ?? stored.state.reference,
    method: stored.state.method,
    closesOn: stored.state.closesOn,
    ...whole,
    asked: asked.map((question) => ({
      id: question.id,
      ask: question.ask[language],
      scene: question.scene?.[language] ?? null,
      right: question.options.find(({ id }) => id === question.right)?.said[language] ?? '',
      why: question.why[language],
      source: question.source,
      verified: question.verified,
    })),
    groups: groupsOf(groups),
    before:
      before && earlier
        ? {
            id: before.id,
            title: (await titleOf(tx, before, call)) ?? before.state.reference,
            groups: groupsOf(earlier.results.groups),
            changes: compareSurveys(earlier.results, results).map(({ kind, questions }) => ({
              kind,
              questions: [...questions],
            })),
          }
        : null,
  };
}

const groupsOf = (groups: AwarenessResults['groups']): ResultsShown['groups'] =>
  groups.map((group) => ({ ...group, questions: [...group.questions] }));

async function resultsIn(tx: Tx, stored: Here<Survey>, call: AnyCall, bank: readonly BankQuestion[]) {
  const { state, at, id } = stored;
  const { words } = await openFile(tx, call, at, id);
  const asked = askedQuestions(stored, bank, words);
  const invited = new Map<string, number>();
  for (const { stratum, count } of state.invited) invited.set(stratum, (invited.get(stratum) ?? 0) + count);
  const results = awarenessResults({
    method: state.method,
    strata: state.frame?.strata ?? [],
    invited: Object.fromEntries(invited),
    questions: asked.map(({ id: question, right, alone }) => ({ id: question, right, alone })),
    main: state.questions?.main ?? '',
    answers: ((await listSurveyAnswers(tx, id)) ?? []).map(readAnswer),
  });
  return { results, asked };
}
