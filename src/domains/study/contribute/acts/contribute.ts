import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import type { Named } from '../../../../kernel/who.ts';
import { send } from '../../../disclosures/public.ts';
import { type Ground, groundObstacle } from '../../../knowledge/public.ts';
import { mayContribute } from '../../access.ts';
import { EthicsId, NameThen, StudyName } from '../../study-name.ts';
import { isForStudies } from '../ground.ts';
import { contributeMessages } from '../messages.ts';
import { mostSigns } from '../packed-rows.ts';

/** What a person decides: to which study, with which ethical review, on which ground, and why. */
export const Contribute = z.strictObject({
  act: ActEnvelope,
  contribution: Uuid,
  study: StudyName,
  ethics: EthicsId.nullable(),
  ground: z.string().max(60),
  purpose: text(500),
});
export type Contribute = z.infer<typeof Contribute>;

/** An agency gives its rows to a study. The rows are stored sealed beside the act of sending that goes with it. */
const Facts = z.strictObject({
  study: StudyName,
  ethics: EthicsId.nullable(),
  ground: z.string(),
  to: z.strictObject({ unit: NameThen, house: NameThen }),
  rows: z.int().min(1),
  letter: Uuid,
});
export type ContributeFacts = z.infer<typeof Facts>;

export const contributeRows: ActDef<'study.contribute', ContributeFacts, never> = defineAct({
  type: 'study.contribute',
  proof: 'export',
  stream: 'study-contribution',
  nature: 'decision',
  facts: Facts,
  icon: 'paper-plane-tilt',
  sentence: ({ rows, study }) => ({ message: contributeMessages.contributed, values: { rows, study } }),
  retainRule: 'study',
});

/** What a contribution is decided on. */
export type ContributionFile = InFile & {
  readonly id: string;
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
  /** What the agency's claims say of what it cost, as it leaves; null where the person who gives may read none. */
  readonly costs: string | null;
};

const wrong = (path: string, message: Problem['text']): Problem =>
  new Problem('invalid', message, {}, [{ path, message }]);

/**
 * The decision of a named person to give the rows of their agency to a study: an act that says so, and the act of sending
 * that the letter rests on, with the rows sealed beside it.
 */
export const toContribute: Doing<Contribute, InFile, ContributionFile> = {
  act: contributeRows,
  input: Contribute,
  roles: ['lead'],
  may: mayContribute,
  refuses: (input, { to, fromUnit, fromKind, grounds, today, isDemo, packed, rowCount }) => {
    if (to.unit === fromUnit) return new Problem('conflict', contributeMessages.ownStudy);
    if (input.ethics === null && !isDemo) return wrong('ethics', contributeMessages.ethicsMissing);
    const ground = grounds.find(({ id }) => id === input.ground);
    const crossing = { fromKind, toKind: to.kind, on: today, hasConsent: false };
    if (!ground || !isForStudies(ground) || groundObstacle(ground, crossing) !== null)
      return wrong('ground', contributeMessages.groundImpossible);
    return packed.length > mostSigns ? new Problem('conflict', contributeMessages.tooMuch, { rows: rowCount }) : null;
  },
  acts: ({ act, study, ethics, ground, purpose }, file) => [
    contributeRows.draft({
      at: file.at,
      id: act.id,
      stream: file.id,
      facts: { study, ethics, ground, to: file.to.name, rows: file.rowCount, letter: file.letter },
      ground,
    }),
    send({
      at: file.at,
      id: file.sendAct,
      crossing: file.crossing,
      letter: file.letter,
      because: act.id,
      kind: 'study-rows',
      about: { kind: 'study-contribution', id: file.id },
      to: file.to,
      ground,
      purpose,
      weighing: null,
      chosen: file.costs === null ? ['rows'] : ['rows', 'costs'],
      snapshot: {
        study,
        ethics,
        invented: ethics === null,
        count: file.rowCount,
        rows: file.packed,
        ...(file.costs === null ? {} : { costs: file.costs }),
      },
    }),
  ],
};
