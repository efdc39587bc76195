import { notifiedTitle } from '../../../../web/form/check-messages.ts';
import type { CheckRow } from '../../../../web/form/check-step.tsx';
import { useText } from '../../../../web/text.tsx';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import { toldIn } from '../../codes.ts';
import type { FileShown } from '../../shown.ts';
import { aliasOf } from '../evidence/item-names.ts';
import { useOffenceNames } from '../offence-names.ts';
import { languageNames, outcomeNames } from '../outcome-messages.ts';
import * as check from './decide-check-messages.ts';
import { type DecideDraft, lineKey, linesOf, meetingSoon, offencesOf, openedBy } from './decide-draft.ts';
import * as texts from './decide-messages.ts';

/** The decision as it will be stored in the file, and who informs whom: read before it is signed. */
export function useDecisionRows(file: FileShown, draft: DecideDraft): readonly CheckRow[] {
  const say = useText();
  const { codes: reasons = [] } = useCodes('reasons');
  const { nameOf: stepName } = useCodes('steps-not-taken');
  const { nameOf: obstacleName } = useCodes('obstacles');
  const { nameOf: offenceOf } = useOffenceNames(file.law.country);
  const { closes, withoutGround } = openedBy(draft, file.law.own);
  const lines = linesOf(draft, file.law.own);
  const nameOf = (offence: string): string => (offence === file.law.own ? say(check.columnOwn) : offenceOf(offence));
  const lineName = (party: string, offence: string): string =>
    say(texts.lineLabel, { alias: aliasOf(file, party), offence: nameOf(offence) });
  const left = file.parties.flatMap(({ id }) =>
    offencesOf(file, id)
      .filter((offence) => !lines.some((line) => line.party === id && line.offence === offence))
      .map((offence) => ({
        key: lineKey(id, offence),
        name: lineName(id, offence),
      })),
  );
  const soon = meetingSoon(draft, file).map(({ id }) => aliasOf(file, id));
  const toldLanguage = toldIn.find((language) => language === draft.reviewToldIn);
  return [
    ...lines.map(({ party, offence, outcome, reason }) => {
      const why = reason === 'RC15' ? undefined : reasons.find(({ id }) => id === reason)?.name;
      return {
        name: lineName(party, offence),
        told: [say(outcomeNames[outcome]), why].filter(Boolean).join(': '),
        field: lineKey(party, offence),
      };
    }),
    ...(left[0]
      ? [{ name: say(texts.lineNothing), told: left.map(({ name }) => name).join('; '), field: left[0].key }]
      : []),
    ...(soon.length > 0
      ? [
          {
            name: say(texts.interruptLabel),
            told: say(draft.tell === 'after' ? texts.interruptAfter : texts.interruptNow),
            field: 'facts.tellAfterSupport',
          },
        ]
      : []),
    {
      name: say(texts.againstWords),
      told: draft.against === 'found' ? draft.againstWords : say(texts.againstNothing),
      field: draft.against === 'found' ? 'words.against' : 'facts.against',
    },
    ...(closes
      ? [
          {
            name: say(texts.sectionNotTaken),
            told: draft.noneLeft ? say(texts.notTakenNone) : draft.notTaken.map(stepName).join(', '),
            field: 'facts.notTaken',
          },
          ...(draft.notTakenWords.trim()
            ? [{ name: say(texts.notTakenWords), told: draft.notTakenWords, field: 'words.notTaken' }]
            : []),
        ]
      : []),
    ...(withoutGround && toldLanguage
      ? [{ name: say(texts.reviewLabel), told: say(languageNames[toldLanguage]), field: 'facts.reviewToldIn' }]
      : []),
    { name: say(texts.reasonsLabel), told: draft.reasons, field: 'words.reasons' },
    ...(draft.obstacles.length > 0
      ? [
          {
            name: say(texts.obstaclesLabel),
            told: draft.obstacles.map(obstacleName).join(', '),
            field: 'facts.obstacles',
          },
        ]
      : []),
    {
      name: say(notifiedTitle),
      told: [
        say(check.toldFile),
        ...(soon.length > 0
          ? [say(draft.tell === 'after' ? check.toldAfter : check.toldNow, { who: soon.join(', ') })]
          : [say(check.toldByYou)]),
        ...(withoutGround ? [say(texts.secondLookNote)] : []),
      ].join(' '),
      field: null,
    },
  ];
}
