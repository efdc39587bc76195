import type { ReactElement } from 'react';
import { PaperButtons } from '../../../web/components/paper/paper-buttons.tsx';
import { useMoment } from '../../../web/moment.ts';
import { namesInARow } from '../../../web/names-in-a-row.ts';
import { useText } from '../../../web/text.tsx';
import { useCodes } from '../../knowledge/ui/public.tsx';
import * as texts from '../decide-messages.ts';
import type { ScreeningShown } from '../schema.ts';

/** What a named person decided: yes or no, with its author, its grounds, and what contradicted it. */
export function Decision(props: { of: NonNullable<ScreeningShown['decision']>; screening: string }): ReactElement {
  const { of: decision, screening } = props;
  const say = useText();
  const moment = useMoment();
  const { nameOf } = useCodes('observations');
  const named = (codes: readonly string[]): string => namesInARow(codes.map((code) => `${nameOf(code)} (${code})`));
  return (
    <section className="section" aria-labelledby="decision">
      <h2 id="decision">{say(texts.decisionTitle)}</h2>
      <p className="lead">
        <b>{say(decision.presumed === 'yes' ? texts.decisionYes : texts.decisionNo)}</b>
      </p>
      <p className="quiet">
        {say(texts.decidedBy, {
          name: decision.by,
          when: moment({ from: decision.at, to: null, precision: 'minute' }),
        })}
      </p>
      <dl className="pairs facts">
        <div>
          <dt>{say(texts.groundsTitle)}</dt>
          <dd>{decision.grounds}</dd>
        </div>
        <div>
          <dt>{say(texts.againstTitle)}</dt>
          <dd>{decision.against}</dd>
        </div>
        {decision.restsOn.length > 0 && (
          <div>
            <dt>{say(texts.restsOnTitle)}</dt>
            <dd>{named(decision.restsOn)}</dd>
          </div>
        )}
        {decision.training.length > 0 && (
          <div>
            <dt>{say(texts.trainingTitle)}</dt>
            <dd>{named(decision.training)}</dd>
          </div>
        )}
      </dl>
      <p className="actions">
        <PaperButtons path={`/api/identifications/${screening}/paper`} of={say(texts.decisionTitle)} />
      </p>
      {decision.presumed === 'no' && <p className="caption">{say(texts.noMark)}</p>}
    </section>
  );
}
