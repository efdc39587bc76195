import type { ActDraft, ActEnvelope, RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Named } from '../../../kernel/who.ts';
import { send } from '../../disclosures/public.ts';
import { type Ground, groundObstacle } from '../../knowledge/public.ts';
import { contributeAct } from '../acts.ts';
import { contributeMessages as text } from './messages.ts';
import { mostSigns } from './packed-rows.ts';

/** What a person decides: to which study, with which ethical review, on which ground, and why. */
export type Contributing = {
  readonly act: ActEnvelope;
  readonly study: string;
  readonly ethics: string | null;
  readonly ground: string;
  readonly purpose: string;
};

export type ContributionFile = {
  readonly at: RealmKey;
  readonly stream: string;
  readonly sendAct: string;
  readonly crossing: string;
  readonly letter: string;
  readonly to: {
    readonly unit: number;
    readonly agency: number;
    readonly kind: string;
    readonly name: { unit: Named; house: Named };
  };
  readonly fromUnit: number;
  readonly fromKind: string;
  readonly grounds: readonly Ground[];
  readonly today: string;
  /** In a demo everything is invented, and only there may a study go without an ethical review. */
  readonly isDemo: boolean;
  readonly rowCount: number;
  readonly packed: string;
  /** What claims of the agency say of what it cost, as it leaves; null where whoever gives may read none. */
  readonly costs: string | null;
};

const wrong = (path: string, message: Problem['text']): Problem =>
  new Problem('invalid', message, {}, [{ path, message }]);

/** Only a ground that names a study body carries rows to one: what may go to anybody is about one matter. */
export const isForStudies = ({ to }: Ground): boolean => to.includes('study');

/**
 * The decision of a named person to give the rows of their agency to a study: an act that says so, and the act of sending
 * that the letter rests on, with the rows sealed beside it.
 */
export function contribute(input: Contributing, file: ContributionFile): ActDraft[] {
  const { to } = file;
  if (to.unit === file.fromUnit) throw new Problem('conflict', text.ownStudy);
  if (input.ethics === null && !file.isDemo) throw wrong('ethics', text.ethicsMissing);
  const ground = file.grounds.find(({ id }) => id === input.ground);
  const crossing = { fromKind: file.fromKind, toKind: to.kind, on: file.today, hasConsent: false };
  if (!ground || !isForStudies(ground) || groundObstacle(ground, crossing) !== null)
    throw wrong('ground', text.groundImpossible);
  if (file.packed.length > mostSigns) throw new Problem('conflict', text.tooMuch, { rows: file.rowCount });
  const invented = input.ethics === null;
  return [
    contributeAct.draft({
      at: file.at,
      id: input.act.id,
      stream: file.stream,
      facts: {
        study: input.study,
        ethics: input.ethics,
        ground: input.ground,
        to: to.name,
        rows: file.rowCount,
        letter: file.letter,
      },
      ground: input.ground,
    }),
    send({
      at: file.at,
      id: file.sendAct,
      crossing: file.crossing,
      letter: file.letter,
      because: input.act.id,
      kind: 'study-rows',
      about: { kind: 'study-contribution', id: file.stream },
      to,
      ground: input.ground,
      purpose: input.purpose,
      weighing: null,
      chosen: file.costs === null ? ['rows'] : ['rows', 'costs'],
      snapshot: {
        study: input.study,
        ethics: input.ethics,
        invented,
        count: file.rowCount,
        rows: file.packed,
        ...(file.costs === null ? {} : { costs: file.costs }),
      },
    }),
  ];
}
