import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { kindNames, outcomeNames } from '../../after/code-messages.ts';
import type { AfterShown, DecisionShown } from '../../after/schema.ts';
import { useDayWords } from '../parts.tsx';
import * as texts from './messages.ts';
import './after.css';

/** Each decision with what became of it; what is said again is said by a further act. */
export function Decisions({ of }: { of: AfterShown }): ReactElement {
  const say = useText();
  return (
    <>
      {of.decisions.length === 0 && <p className="unknown">{say(texts.noDecisions)}</p>}
      <ul className="decisions">
        {of.decisions.map((decision) => (
          <OneDecision key={decision.id} of={decision} may={of.may} />
        ))}
      </ul>
      {of.may.includes('visit.decide') && (
        <p className="actions not-on-paper">
          <Link className="button" to="/app/inspections/visits/$id/decide" params={{ id: of.visit }}>
            {say(texts.noteDecision)}
          </Link>
        </p>
      )}
    </>
  );
}

function OneDecision({ of, may }: { of: DecisionShown; may: readonly string[] }): ReactElement {
  const say = useText();
  const dayWords = useDayWords();
  const dayOf = (on: string | null): string => (on === null ? say(texts.dayUnknown) : dayWords(on));
  const kind = say(kindNames[of.kind]);
  const params = { id: of.visit };
  const isMade = of.kind !== 'entered-by-mistake';
  return (
    <li>
      <h3>{kind}</h3>
      <p>
        {say(texts.decidedOn, { day: dayOf(of.on), by: of.by, capacity: say(capacityNames[of.capacity]) })}{' '}
        {of.basis
          ? say(texts.onBasis, { provision: of.basis.provision, verified: of.basis.verified ? 'yes' : 'no' })
          : say(texts.onNoBasis)}
      </p>
      {of.note && <p>{of.note}</p>}
      {of.corrections > 0 && <p className="small quiet">{say(texts.corrected, { times: of.corrections })}</p>}
      {isMade && (
        <>
          <h4>{say(texts.becameTitle)}</h4>
          {of.outcomes.length === 0 && <p className="unknown">{say(texts.nothingBecame)}</p>}
          <ul className="cell-list">
            {of.outcomes.map((one) => (
              <li key={one.id}>
                {say(texts.outcomeLine, {
                  outcome: say(outcomeNames[one.outcome]),
                  day: dayOf(one.on),
                  by: one.by,
                })}{' '}
                {one.note} {one.corrections > 0 && say(texts.corrected, { times: one.corrections })}{' '}
                {may.includes('visit.outcome') && (
                  <Link
                    className="not-on-paper"
                    to="/app/inspections/visits/$id/outcome"
                    params={params}
                    search={{ decision: of.id, corrects: one.id }}
                  >
                    {say(texts.correctIt, { what: say(outcomeNames[one.outcome]) })}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="decision-links not-on-paper">
        {isMade && may.includes('visit.outcome') && (
          <Link to="/app/inspections/visits/$id/outcome" params={params} search={{ decision: of.id }}>
            {say(texts.sayOutcome, { what: kind })}
          </Link>
        )}
        {may.includes('visit.decide') && (
          <Link to="/app/inspections/visits/$id/decide" params={params} search={{ decision: of.id }}>
            {say(texts.correctIt, { what: kind })}
          </Link>
        )}
      </p>
    </li>
  );
}
