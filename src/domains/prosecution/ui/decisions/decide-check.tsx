import type { ReactElement, ReactNode } from 'react';
import { useText } from '../../../../web/text.tsx';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import { offences } from '../../codes.ts';
import type { FileShown } from '../../shown.ts';
import { offenceNames } from '../code-messages.ts';
import { aliasOf } from '../evidence/item-names.ts';
import { outcomeNames } from '../outcome-messages.ts';
import * as check from './decide-check-messages.ts';
import { type DecideDraft, linesOf, meetingSoon, openedBy } from './decide-draft.ts';
import * as texts from './decide-messages.ts';

/** What is about to be decided, as it will stand in the file, and who is told what: read before it is signed. */
export function DecideCheck({ file, draft }: { file: FileShown; draft: DecideDraft }): ReactElement {
  const say = useText();
  const { codes: reasons = [] } = useCodes('reasons');
  const { codes: steps = [] } = useCodes('steps-not-taken');
  const { closes, withoutGround } = openedBy(draft);
  const lines = linesOf(draft);
  const left = file.parties.flatMap(({ id, alias }) =>
    offences
      .filter((offence) => !lines.some((line) => line.party === id && line.offence === offence))
      .map((offence) => say(texts.lineLabel, { alias: alias ?? '–', offence: say(offenceNames[offence]) })),
  );
  const nameOf = (offence: string): string =>
    offence in offenceNames ? say(offenceNames[offence as keyof typeof offenceNames]) : say(check.columnOwn);
  const soon = meetingSoon(draft, file).map(({ id }) => aliasOf(file, id));
  const rows: readonly { readonly name: string; readonly told: ReactNode }[] = [
    ...lines.map(({ party, offence, outcome, reason }) => {
      const why = reason === 'RC15' ? undefined : reasons.find(({ id }) => id === reason)?.name;
      return {
        name: say(texts.lineLabel, { alias: aliasOf(file, party), offence: nameOf(offence) }),
        told: [say(outcomeNames[outcome]), why].filter(Boolean).join(': '),
      };
    }),
    ...(left.length > 0 ? [{ name: say(texts.lineNothing), told: left.join('; ') }] : []),
    {
      name: say(texts.againstWords),
      told: draft.against === 'found' ? draft.againstWords : say(texts.againstNothing),
    },
    ...(closes
      ? [
          {
            name: say(texts.sectionNotTaken),
            told: draft.noneLeft
              ? say(texts.notTakenNone)
              : steps
                  .filter(({ id }) => draft.notTaken.includes(id))
                  .map(({ name }) => name)
                  .join(', '),
          },
        ]
      : []),
    { name: say(texts.reasonsLabel), told: draft.reasons },
    {
      name: say(check.toldTitle),
      told: [
        say(check.toldFile),
        ...(soon.length > 0
          ? [say(draft.tell === 'after' ? check.toldAfter : check.toldNow, { who: soon.join(', ') })]
          : [say(check.toldByYou)]),
        ...(withoutGround ? [say(texts.secondLookNote)] : []),
      ].join(' '),
    },
  ];
  return (
    <dl className="check-list">
      {rows.map(({ name, told }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{told}</dd>
        </div>
      ))}
    </dl>
  );
}
