import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import prohibit from '@phosphor-icons/core/regular/prohibit.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import type { ReactElement } from 'react';
import type { Message } from '../../../kernel/message.ts';
import { Chip } from '../../../web/components/chip.tsx';
import { namesInARow } from '../../../web/names-in-a-row.ts';
import { useText } from '../../../web/text.tsx';
import { type ForcedLabour, type Half, involuntaryNames, menaceNames, type Result } from '../../knowledge/public.ts';
import * as texts from './pointing-messages.ts';

const looks = {
  supported: { look: 'note', icon: checkCircle },
  contradicted: { look: 'bare', icon: prohibit },
  'nothing-yet': { look: 'nothing', icon: circleDashed },
} as const;

/** The test of forced labour: menace and involuntariness side by side, each with the answers that it rests on. */
export function ForcedLabourHalves({
  of,
  signsOf,
}: {
  of: ForcedLabour;
  signsOf: (indicators: readonly string[]) => readonly string[];
}): ReactElement {
  const say = useText();
  const signs = signsOf(of.restsOn);
  const isOnOneSign = of.result === 'supported' && signs.length === 1;
  return (
    <>
      <h3>{say(texts.labourTitle)}</h3>
      <p className="small quiet">{say(texts.labourLead)}</p>
      <div className="halves">
        <OneHalf title={texts.menaceTitle} half={of.menace} nameOf={menaceNames} signsOf={signsOf}>
          {say(texts.dismissalNote)}
        </OneHalf>
        <OneHalf title={texts.involuntaryTitle} half={of.involuntary} nameOf={involuntaryNames} signsOf={signsOf} />
      </div>
      <div className="finding-head">
        <p>
          <b>{say(texts.together)}</b>
        </p>
        {isOnOneSign ? (
          <Chip look="attention" icon={warning}>
            {say(texts.oneSignAlone)}
          </Chip>
        ) : (
          <ResultChip of={of.result} />
        )}
      </div>
      {isOnOneSign && (
        <p className="small">
          <b>{say(texts.onOneSign, { name: namesInARow(signs) })}</b>
        </p>
      )}
    </>
  );
}

function ResultChip({ of: result }: { of: Result }): ReactElement {
  const say = useText();
  return (
    <Chip look={looks[result].look} icon={looks[result].icon}>
      {say(texts.resultWords[result])}
    </Chip>
  );
}

function OneHalf<Kind extends string>(props: {
  title: Message;
  half: Half<Kind>;
  nameOf: Readonly<Record<Kind, Message>>;
  signsOf: (indicators: readonly string[]) => readonly string[];
  children?: string;
}): ReactElement {
  const say = useText();
  const { half, nameOf } = props;
  const those = (result: Result) => half.parts.filter((part) => part.result === result);
  const inARow = (result: Result): string => namesInARow(those(result).map(({ kind }) => say(nameOf[kind])));
  return (
    <div className="half">
      <div className="finding-head">
        <h4>{say(props.title)}</h4>
        <ResultChip of={half.result} />
      </div>
      {those('supported').length > 0 && (
        <ul className="half-rests">
          {those('supported').map(({ kind, restsOn }) => (
            <li key={kind}>
              {say(texts.partRests, { part: say(nameOf[kind]), names: namesInARow(props.signsOf(restsOn)) })}
            </li>
          ))}
        </ul>
      )}
      {those('contradicted').length > 0 && (
        <p className="small quiet">{say(texts.notSo, { parts: inARow('contradicted') })}</p>
      )}
      {those('nothing-yet').length > 0 && (
        <p className="small quiet">{say(texts.nothingYetOn, { parts: inARow('nothing-yet') })}</p>
      )}
      {props.children && <p className="small quiet">{props.children}</p>}
    </div>
  );
}
