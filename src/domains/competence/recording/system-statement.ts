import type { OpenedPart } from '../library/schema.ts';
import { cmi5Category, moveOnCategory, sessionExtension, type Verb, verbs } from './verbs.ts';

/** Where the activity of a part is named: unlike the id that its maker gave it, no two systems or versions share it (cmi5, 8.1.5). */
export const activityOf = (edition: string, unit: number): string => `urn:cape:package:${edition}:${unit}`;
export const homePageOf = (agency: number): string => `urn:cape:agency:${agency}`;

type Stating = {
  readonly id: string;
  readonly verb: Extract<Verb, 'launched' | 'abandoned' | 'satisfied'>;
  readonly actor: { readonly homePage: string; readonly name: string };
  readonly attempt: string;
  readonly launch: string;
  readonly object: string;
  readonly part: Pick<OpenedPart, 'id' | 'moveOn' | 'masteryScore' | 'launchParameters'>;
  readonly at: string;
  /** How long an opening had been there that was given up. */
  readonly seconds?: number;
};

/** What the system that opens a part states itself. */
export const systemStatement = ({ id, verb, actor, attempt, launch, object, part, at, seconds }: Stating) => ({
  id,
  actor: { objectType: 'Agent' as const, account: actor },
  verb: { id: verbs[verb].iri, display: { en: verb } },
  object: { objectType: 'Activity' as const, id: object },
  ...(seconds === undefined ? {} : { result: { duration: `PT${Math.max(0, Math.round(seconds))}S` } }),
  context: {
    registration: attempt,
    contextActivities: {
      category: [{ id: cmi5Category }, ...(verb === 'satisfied' ? [{ id: moveOnCategory }] : [])],
      grouping: [{ id: part.id }],
    },
    extensions: {
      [sessionExtension]: launch,
      ...(verb === 'launched'
        ? {
            'https://w3id.org/xapi/cmi5/context/extensions/launchmode': 'Normal',
            'https://w3id.org/xapi/cmi5/context/extensions/moveon': part.moveOn,
          }
        : {}),
    },
  },
  timestamp: at,
  stored: at,
  authority: { objectType: 'Agent' as const, account: { homePage: 'urn:cape', name: 'cape' } },
});

/** What a part reads of its opening before it begins (cmi5, 10.0). */
export const launchData = (of: {
  readonly launch: string;
  readonly part: Pick<OpenedPart, 'id' | 'moveOn' | 'masteryScore' | 'launchParameters'>;
  readonly returnUrl: string;
}) => ({
  contextTemplate: {
    contextActivities: { grouping: [{ objectType: 'Activity', id: of.part.id }] },
    extensions: { [sessionExtension]: of.launch },
  },
  launchMode: 'Normal',
  launchMethod: 'AnyWindow',
  moveOn: of.part.moveOn,
  returnURL: of.returnUrl,
  ...(of.part.launchParameters === '' ? {} : { launchParameters: of.part.launchParameters }),
  ...(of.part.masteryScore === null ? {} : { masteryScore: of.part.masteryScore }),
});
