import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import type { ReactElement } from 'react';
import { Chip } from '../../../../web/components/chip.tsx';
import { useText } from '../../../../web/text.tsx';
import type { RiskShown, SteeringShown } from '../../steering/steering-schema.ts';
import { useDay } from '../days.ts';
import { AssessRisk, CloseRisk } from './risk-forms.tsx';
import * as texts from './steering-messages.ts';

/** Risks, the open ones first, each as a named person assesses it. */
export function Risks({ of }: { of: SteeringShown }): ReactElement {
  const say = useText();
  const may = of.may.includes('programme.risk');
  const risks = [...of.risks.filter(({ over }) => !over), ...of.risks.filter(({ over }) => over)];
  return (
    <section className="section" aria-labelledby="risks">
      <h2 id="risks">{say(texts.risksTitle)}</h2>
      {risks.length === 0 ? (
        <p className="quiet">{say(texts.risksNone)}</p>
      ) : (
        <table className="programme-table">
          <thead>
            <tr>
              <th scope="col">{say(texts.colRisk)}</th>
              <th scope="col">{say(texts.colAssessment)}</th>
              <th scope="col">{say(texts.colAnswer)}</th>
            </tr>
          </thead>
          <tbody>
            {risks.map((risk) => (
              <tr key={risk.id}>
                <th scope="row">
                  {risk.what}
                  <RiskEnd of={risk} />
                  {!risk.over && (
                    <span className="programme-buttons">
                      {may && <AssessRisk of={of} risk={risk} />}
                      {of.may.includes('programme.risk-over') && <CloseRisk of={of} risk={risk} />}
                    </span>
                  )}
                </th>
                <td data-label={say(texts.colAssessment)}>
                  <Assessment of={risk} />
                </td>
                <td data-label={say(texts.colAnswer)}>
                  {risk.answer}
                  <Following of={risk} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {may && <AssessRisk of={of} risk={null} />}
    </section>
  );
}

function RiskEnd({ of: { over } }: { of: RiskShown }): ReactElement | null {
  const say = useText();
  const day = useDay();
  if (!over) return null;
  const came = over.outcome === 'happened';
  return (
    <>
      <Chip look={came ? 'lost' : 'done'} icon={came ? warning : checkCircle}>
        {say(came ? texts.came : texts.passed, { day: day(over.on) })}
      </Chip>
      <span className="small">{over.how}</span>
      <span className="caption">{over.by}</span>
    </>
  );
}

/** What is thought of it now, and before: each with reasons, a name and a day. */
function Assessment({ of: risk }: { of: RiskShown }): ReactElement {
  const say = useText();
  const day = useDay();
  return (
    <>
      <b>{say(texts.likelihoodIs, { step: say(texts.riskStepWords[risk.likelihood]) })}</b>
      <br />
      <b>{say(texts.consequenceIs, { step: say(texts.riskStepWords[risk.consequence]) })}</b>
      <span className="small">{risk.why}</span>
      <span className="caption">{say(texts.assessedBy, { name: risk.by, day: day(risk.on) })}</span>
      {risk.earlier.map((one) => (
        <span className="caption" key={one.act}>
          {say(texts.earlierIs, {
            likelihood: say(texts.riskStepWords[one.likelihood]),
            consequence: say(texts.riskStepWords[one.consequence]),
            why: one.why,
            name: one.by,
            day: day(one.on),
          })}
        </span>
      ))}
    </>
  );
}

function Following({ of: { owner, reviewBy, over } }: { of: RiskShown }): ReactElement {
  const say = useText();
  const day = useDay();
  return (
    <>
      <span className="caption">{owner ? say(texts.ownerIs, { name: owner.name }) : say(texts.ownerUnit)}</span>
      {reviewBy && !over && <span className="caption">{say(texts.reviewIs, { day: day(reviewBy) })}</span>}
    </>
  );
}
