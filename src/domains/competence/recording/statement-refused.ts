import type { OpenedPart } from '../library/schema.ts';
import type { Statement } from './statement.ts';
import {
  allowed,
  cmi5Category,
  masteryExtension,
  moveOnCategory,
  type StoredStatement,
  type StoredVerb,
  sessionExtension,
  verbOfIri,
  verbs,
} from './verbs.ts';

/** Why a statement of a part is not recorded, in the words of whoever made the part: it is read in the console of a browser. */
export type StatementFault =
  | 'another-actor'
  | 'another-registration'
  | 'another-session'
  | 'another-object'
  | 'no-publisher-id'
  | 'verb-of-the-system'
  | 'verb-unknown'
  | 'not-initialized'
  | 'initialized-already'
  | 'terminated-already'
  | 'completed-already'
  | 'passed-already'
  | 'no-completion'
  | 'no-success'
  | 'no-duration'
  | 'no-move-on'
  | 'result-not-allowed'
  | 'score-against-mastery';

/** The opening in which a part speaks. */
export type Speaking = {
  readonly launch: string;
  readonly attempt: string;
  readonly unit: number;
  readonly actor: { readonly homePage: string; readonly name: string };
  /** The id of the part for this system, and the one that its maker gave it. */
  readonly activity: string;
  readonly part: Pick<OpenedPart, 'id' | 'masteryScore'>;
};

const has = (list: readonly { readonly id: string }[] | undefined, id: string): boolean =>
  list?.some((one) => one.id === id) ?? false;

/** What is stored of a statement, or why it is refused: who says it, in which order, and what it must hold (cmi5, chapters 9 and 10). */
export function judgeStatement(
  said: Statement,
  { launch, attempt, unit, actor, activity, part }: Speaking,
  before: readonly StoredStatement[],
): { readonly verb: StoredVerb } | { readonly fault: StatementFault } {
  const { context, result } = said;
  const { account } = said.actor;
  if (account.homePage !== actor.homePage || account.name !== actor.name) return { fault: 'another-actor' };
  if (context.registration !== attempt) return { fault: 'another-registration' };
  if (context.extensions?.[sessionExtension] !== launch) return { fault: 'another-session' };
  if (!has(context.contextActivities?.grouping, part.id)) return { fault: 'no-publisher-id' };
  const here = before.filter((one) => one.launch === launch);
  const isSaid = (verb: StoredVerb): boolean => here.some((one) => one.verb === verb);
  if (isSaid('terminated') || isSaid('abandoned')) return { fault: 'terminated-already' };
  const isDefined = has(context.contextActivities?.category, cmi5Category);
  const verb = verbOfIri(said.verb.id);
  if (!isDefined) return isSaid('initialized') ? { verb: allowed } : { fault: 'not-initialized' };
  if (!verb) return { fault: 'verb-unknown' };
  if (verbs[verb].of === 'system') return { fault: 'verb-of-the-system' };
  if (said.object.id !== activity) return { fault: 'another-object' };
  if (verb === 'initialized') return isSaid('initialized') ? { fault: 'initialized-already' } : { verb };
  if (!isSaid('initialized')) return { fault: 'not-initialized' };
  const fault = faultOfResult(verb, result, part.masteryScore, context.extensions?.[masteryExtension]);
  if (fault) return { fault };
  if (verb === 'terminated') return { verb };
  if (!has(context.contextActivities?.category, moveOnCategory)) return { fault: 'no-move-on' };
  const ofPart = before.filter((one) => one.unit === unit);
  if (verb === 'completed' && ofPart.some((one) => one.verb === 'completed')) return { fault: 'completed-already' };
  if (verb !== 'completed' && ofPart.some((one) => one.verb === 'passed')) return { fault: 'passed-already' };
  return { verb };
}

function faultOfResult(
  verb: StoredVerb,
  result: Statement['result'],
  mastery: number | null,
  named: unknown,
): StatementFault | null {
  if (result?.duration === undefined) return 'no-duration';
  if (verb === 'completed' && result.completion !== true) return 'no-completion';
  if (verb !== 'completed' && result.completion !== undefined) return 'result-not-allowed';
  if (verb === 'passed' && result.success !== true) return 'no-success';
  if (verb === 'failed' && result.success !== false) return 'no-success';
  if ((verb === 'completed' || verb === 'terminated') && result.success !== undefined) return 'result-not-allowed';
  const scaled = result.score?.scaled;
  if (verb === 'completed' && result.score !== undefined) return 'result-not-allowed';
  if (named !== undefined && named !== mastery) return 'score-against-mastery';
  if (mastery === null || scaled === undefined) return null;
  if (verb === 'passed' && scaled < mastery) return 'score-against-mastery';
  return verb === 'failed' && scaled >= mastery ? 'score-against-mastery' : null;
}
