import gitFork from '@phosphor-icons/core/regular/git-fork.svg?raw';
import type { ReactElement } from 'react';
import { Chip } from '../../../web/components/chip.tsx';
import { ScrollTable } from '../../../web/components/scroll-table.tsx';
import { useText } from '../../../web/text.tsx';
import { elementsTexts } from '../law/elements-messages.ts';
import type { CodeShown } from '../schema.ts';
import * as texts from './law-messages.ts';
import { useCodes } from './public.tsx';

type Judgment = CodeShown<'judgments'>;
type Person = Judgment['persons'][number];

/** Element by element: what each court found, side by side, and beside them what the rule says on the same facts. */
export function JudgedTable({ of, person }: { of: Judgment; person: Person }): ReactElement {
  const say = useText();
  const { nameOf } = useCodes('elements', of.country);
  const { nameOf: offenceOf } = useCodes('offences', of.country);
  return (
    <ScrollTable
      caption={say(texts.judgedOf, { person: person.name })}
      columns={[say(texts.judgedElement), ...of.instances.map(({ court }) => court), say(texts.judgedRule)]}
      look="wide"
      rows={person.rows.map((row) => ({
        key: row.element,
        cells: [
          <span key="element">
            {nameOf(row.element)} <span className="quiet">{offenceOf(row.offence)}</span>{' '}
            {row.differs && (
              <Chip look="attention" icon={gitFork}>
                {say(texts.courtsDiffer)}
              </Chip>
            )}
          </span>,
          ...row.found.map(({ instance, found, why }) => (
            <span key={instance} className={found === 'not-seen' ? 'quiet' : undefined}>
              {say(elementsTexts.found[found])}
              {why && ` (${why})`}
            </span>
          )),
          say(elementsTexts.rule[row.rule]),
        ],
      }))}
    />
  );
}
