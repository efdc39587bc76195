import type { Say } from '../../../../web/text.tsx';
import {
  exitClass,
  exitNames,
  exitsExplainedBy,
  type Reason,
  reasons,
  stageMeanings,
  stageNames,
} from '../../../caseload/public.ts';
import type { CodeShown } from '../../../knowledge/ui/public.tsx';
import { codedExits, stagesOfExit } from '../../review/code-book.ts';
import { reviewedStages } from '../../review/coding.ts';
import * as texts from './code-book-messages.ts';

/** A part of the book, called by the column of the sheet that has its words. */
export type Part = keyof typeof texts.parts;

export type BookEntry = {
  readonly part: Part;
  /** As it is written in the sheet. */
  readonly id: string;
  readonly name: string;
  readonly group: string | null;
  readonly lines: readonly string[];
  readonly source: string;
  readonly verified: boolean;
};

/** What is known of the codes, as the server sends it in the reader's language. */
export type KnowledgeOfCodes = {
  readonly obstacles: readonly CodeShown<'obstacles'>[];
  readonly reasons: readonly CodeShown<'reasons'>[];
  readonly steps: readonly CodeShown<'steps-not-taken'>[];
  readonly evidenceName: (id: string) => string;
};

/** Every code of the book in the order of the form, each with what knowledge says of it and with what is open. */
export function bookEntries(known: KnowledgeOfCodes, say: Say): BookEntry[] {
  const own = { source: say(texts.ownList), verified: false, group: null };
  return [
    ...reviewedStages.map(
      (id): BookEntry => ({
        ...own,
        part: 'stage',
        id,
        name: say(stageNames[id]),
        lines: [say(stageMeanings[id])],
      }),
    ),
    ...codedExits.map(
      (id): BookEntry => ({
        ...own,
        part: 'exit',
        id,
        name: say(exitNames[id]),
        lines: [
          say(texts.atStages, {
            stages: stagesOfExit(id)
              .map((stage) => say(stageNames[stage]))
              .join(', '),
          }),
          say(texts.counted[exitClass(id)]),
          say(texts.codeOpen),
        ],
      }),
    ),
    ...known.reasons.filter(({ id }) => isReason(id)).map((code) => reasonEntry(code, say)),
    ...known.obstacles.map(
      ({ id, name, group, text, remedy, noticed, source, verified }): BookEntry => ({
        part: 'obstacles',
        id,
        name,
        group: group?.name ?? null,
        lines: [
          text === null ? say(texts.codeOpen) : say(texts.codeIt, { what: text }),
          ...(text === null ? [] : [say(texts.codeNot)]),
          remedy === null ? say(texts.noRemedy) : say(texts.remedy, { what: remedy }),
          say(noticed.is ? texts.inData : texts.notInData, { what: noticed.text }),
        ],
        source,
        verified,
      }),
    ),
    ...known.steps.map(
      ({ id, name, evidence, source, verified }): BookEntry => ({
        part: 'steps',
        id,
        name,
        group: null,
        lines: [say(texts.gives, { what: evidence.map(known.evidenceName).join(', ') }), say(texts.codeOpen)],
        source,
        verified,
      }),
    ),
  ];
}

const isReason = (id: string): id is Reason => (reasons as readonly string[]).includes(id);

function reasonEntry({ id, name, text, legalGround, source, verified }: CodeShown<'reasons'>, say: Say): BookEntry {
  const explained = isReason(id) ? exitsExplainedBy(id) : [];
  return {
    part: 'reason',
    id,
    name,
    group: null,
    lines: [
      explained.length === 0
        ? say(texts.explainsNone)
        : say(texts.explains, { exits: explained.map((exit) => say(exitNames[exit])).join(', ') }),
      ...(legalGround ? [] : [say(texts.noGround)]),
      ...(text === null ? [] : [text]),
      say(texts.codeOpen),
    ],
    source,
    verified,
  };
}
