import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import hourglass from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import minusCircle from '@phosphor-icons/core/regular/minus-circle.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import type { ReactElement } from 'react';
import type { Message } from '../../../kernel/message.ts';
import { Chip, type ChipLook } from '../../../web/components/chip.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import type { AgencyResult, Share } from '../schema.ts';
import * as texts from './results-messages.ts';

const states: Readonly<Record<AgencyResult['state'], { look: ChipLook; icon: string; text: Message }>> = {
  higher: { look: 'done', icon: checkCircle, text: texts.stateHigher },
  lower: { look: 'attention', icon: warning, text: texts.stateLower },
  'no-difference': { look: 'note', icon: minusCircle, text: texts.stateNone },
  'few-answered': { look: 'attention', icon: warning, text: texts.stateCaution },
  'no-repeat': { look: 'nothing', icon: hourglass, text: texts.stateNoRepeat },
  suppressed: { look: 'nothing', icon: circleDashed, text: texts.stateSuppressed },
};

const points = (share: number): number => Math.round(share * 100);
const at = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** One agency: its state in words, its two shares drawn on one scale, and the numbers behind them. */
export function ResultRow({ of }: { of: AgencyResult }): ReactElement {
  const say = useText();
  const { percent, number } = useFormats();
  const { look, icon, text } = states[of.state];
  const { difference, before, after, response } = of;
  return (
    <li className="results-row">
      <div>
        <h3>{of.name}</h3>
        <Chip look={look} icon={icon}>
          {say(text)}
        </Chip>
        <div className="small quiet">
          {difference && (
            <p>
              {say(texts.differenceOf, {
                difference: number(points(difference.difference)),
                lower: number(points(difference.lower)),
                upper: number(points(difference.upper)),
              })}
            </p>
          )}
          {of.state === 'few-answered' && <p>{say(texts.fewerThanHalf)}</p>}
          {of.held && <p>{say(texts.heldNote)}</p>}
        </div>
      </div>
      <Drawing of={of} />
      <div className="small">
        {!before && !after && <p className="quiet">{say(texts.notShown)}</p>}
        {before && <p>{say(texts.beforeOf, { count: before.count, of: before.of, share: percent(before.share) })}</p>}
        {after && (
          <>
            <p>
              <b>{say(texts.afterOf, { count: after.count, of: after.of, share: percent(after.share) })}</b>
            </p>
            <p className="quiet">
              {say(texts.betweenOf, { lower: points(after.lower), upper: points(after.upper) })}{' '}
              {response &&
                say(texts.responseOf, { share: percent(response.share), count: response.count, of: response.of })}
            </p>
          </>
        )}
      </div>
    </li>
  );
}

function Drawing({ of }: { of: AgencyResult }): ReactElement {
  const say = useText();
  const { percent } = useFormats();
  const told = (share: Share | null): string => (share ? percent(share.share) : say(texts.notShownShort));
  const label = say(texts.figureOf, { agency: of.name, before: told(of.before), after: told(of.after) });
  if (!of.before && !of.after) return <div className="results-hidden" role="img" aria-label={label} />;
  return (
    <svg className="results-drawing" role="img" aria-label={label}>
      {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
        <line key={tick} className="tick" x1={at(tick)} x2={at(tick)} y1="0" y2="100%" />
      ))}
      {of.before && (
        <g className="before">
          <line x1={at(of.before.lower)} x2={at(of.before.upper)} y1="20" y2="20" />
          <circle cx={at(of.before.share)} cy="20" r="6.5" />
        </g>
      )}
      {of.after && (
        <g className="after">
          <line x1={at(of.after.lower)} x2={at(of.after.upper)} y1="44" y2="44" />
          <svg x={at(of.after.share)} y="44" overflow="visible" aria-hidden="true">
            <path d="M0 -8.5 8.5 0 0 8.5 -8.5 0Z" />
          </svg>
        </g>
      )}
    </svg>
  );
}
