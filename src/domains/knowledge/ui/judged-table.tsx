import gitFork from '@phosphor-icons/core/regular/git-fork.svg?raw';
import type { ReactElement } from 'react';
import { Chip } from '../../../web/components/chip.tsx';
import { useText } from '../../../web/text.tsx';
import { elementsTexts } from '../elements-messages.ts';
import type { CodeShown } from '../schema.ts';
import * as texts from './law-messages.ts';
import { useCodes } from './public.tsx';

type Judgment = CodeShown<'judgments'>;

/** Element by element: what each court found, side by side, and beside them what the rule says on the same facts. */
export function JudgedTable({ of, person }: { of: Judgment; person: Judgment['persons'][number] }): ReactElement {
  const say = useText();
  const { nameOf } = useCodes('elements', of.country);
  const { nameOf: offenceOf } = useCodes('offences', of.country);
  return (
    <div className="judged-scroll">
      <table className="judged">
        <caption>{say(texts.judgedOf, { person: person.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{say(texts.judgedElement)}</th>
            {of.instances.map(({ id, court }) => (
              <th scope="col" key={id}>
                {court}
              </th>
            ))}
            <th scope="col">{say(texts.judgedRule)}</th>
          </tr>
        </thead>
        <tbody>
          {person.rows.map((row) => (
            <tr key={row.element}>
              <th scope="row">
                {nameOf(row.element)} <span className="quiet">{offenceOf(row.offence)}</span>{' '}
                {row.differs && (
                  <Chip look="attention" icon={gitFork}>
                    {say(texts.courtsDiffer)}
                  </Chip>
                )}
              </th>
              {row.found.map(({ instance, found, why }) => (
                <td key={instance} className={found === 'not-seen' ? 'quiet' : undefined}>
                  {say(elementsTexts.found[found])}
                  {why && <span className="small quiet judged-why">{why}</span>}
                </td>
              ))}
              <td>{say(elementsTexts.rule[row.rule], { independent: row.independent })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
