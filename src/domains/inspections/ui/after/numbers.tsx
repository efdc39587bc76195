import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { useFormats, useLanguage } from '../../../../web/formats.ts';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import { interpretersText } from '../../after/interpreters-text.ts';
import { numberDefinitions, numberNames } from '../../after/number-messages.ts';
import { actionKeys, conversationKeys, type NumberKey, workerKeys } from '../../after/numbers.ts';
import type { AfterShown } from '../../after/schema.ts';
import * as texts from './messages.ts';
import './after.css';

export const numberGroups = [
  { id: 'workers', keys: workerKeys },
  { id: 'talks', keys: conversationKeys },
  { id: 'action', keys: actionKeys },
] as const;

/** What was said, what is counted from acts, and where they are not the same. */
export function NumberTables({ of }: { of: AfterShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const language = useLanguage();
  const when = (at: string): string => moment({ from: at, to: null, precision: 'minute' });
  const told = interpretersText(of.interpreter ?? 'not-noted', { language, t: say });
  return (
    <div className="numbers">
      {of.said ? (
        <p>{say(texts.saidBy, { by: of.said.by, when: when(of.said.at) })}</p>
      ) : (
        <p className="unknown">{say(texts.nobodySaid)}</p>
      )}
      {of.alsoSaid.map(({ by, at }) => (
        <p key={`${by} ${at}`}>{say(texts.alsoSaid, { by, when: when(at) })}</p>
      ))}
      {numberGroups.map(({ id, keys }) => (
        <section key={id} aria-labelledby={`numbers-${id}`}>
          <h3 id={`numbers-${id}`}>{say(texts.groupTitles[id])}</h3>
          {id === 'talks' && (
            <p>
              {say(texts.interpreter)}: {told}
            </p>
          )}
          <OneTable of={of} caption={say(texts.groupTitles[id])} keys={keys} />
        </section>
      ))}
      {of.may.includes('visit.count-workers') && (
        <p className="actions not-on-paper">
          <Link className="button" to="/app/inspections/visits/$id/count" params={{ id: of.visit }}>
            {say(texts.sayNumbers, { again: of.said ? 'yes' : 'no' })}
          </Link>
        </p>
      )}
    </div>
  );
}

function OneTable(props: { of: AfterShown; caption: string; keys: readonly NumberKey[] }): ReactElement {
  const say = useText();
  const { number } = useFormats();
  const shown = (value: number | null, otherwise: string): ReactNode =>
    value === null ? <span className="quiet">{otherwise}</span> : number(value);
  return (
    <ScrollTable
      caption={props.caption}
      columns={[
        say(texts.number),
        { name: say(texts.said), isNumber: true },
        { name: say(texts.fromActs), isNumber: true },
        say(texts.difference),
      ]}
      rows={props.of.numbers
        .filter(({ key }) => props.keys.includes(key))
        .map(({ key, said, counted }) => ({
          key,
          cells: [
            <span key="name" className="number-name">
              {say(numberNames[key])}
              <span className="small quiet">{say(numberDefinitions[key])}</span>
            </span>,
            shown(said, say(texts.notCounted)),
            shown(counted, say(texts.noActs)),
            said === null || counted === null
              ? ''
              : said === counted
                ? say(texts.same)
                : say(texts.differs, { count: number(Math.abs(said - counted)) }),
          ],
        }))}
    />
  );
}
