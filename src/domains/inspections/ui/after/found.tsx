import type { ReactElement } from 'react';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import type { AfterShown } from '../../after/schema.ts';
import * as texts from './messages.ts';

/** Who found what, in which capacity: by number and by the code of a sign, a line for each officer's visit. */
export function FoundTable({ of }: { of: AfterShown }): ReactElement {
  const say = useText();
  const { nameOf } = useCodes('observations');
  return (
    <ScrollTable
      caption={say(texts.foundTitle)}
      columns={[
        say(texts.officer),
        say(texts.as),
        { name: say(texts.notes), isNumber: true },
        { name: say(texts.photos), isNumber: true },
        say(texts.signs),
        say(texts.talks),
      ]}
      rows={of.found.map(({ visit, by, capacity, notes, photos, signs, offered, held, declined }) => ({
        key: visit,
        cells: [
          by,
          say(capacityNames[capacity]),
          notes,
          photos,
          signs.length === 0 ? (
            <span key="none" className="quiet">
              {say(texts.noSigns)}
            </span>
          ) : (
            <ul key="signs" className="cell-list">
              {signs.map(({ code, ...ways }) => (
                <li key={code}>
                  {nameOf(code)}
                  {say(texts.signWays, ways)}
                </li>
              ))}
            </ul>
          ),
          say(texts.talksTold, { offered, held, declined }),
        ],
      }))}
    />
  );
}
