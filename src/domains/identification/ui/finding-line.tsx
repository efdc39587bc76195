import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import minusCircle from '@phosphor-icons/core/regular/minus-circle.svg?raw';
import signpost from '@phosphor-icons/core/regular/signpost.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import type { ReactElement } from 'react';
import { Chip } from '../../../web/components/chip.tsx';
import { namesInARow } from '../../../web/names-in-a-row.ts';
import { useText } from '../../../web/text.tsx';
import type { BothStrengths, Deciding, Finding } from '../../knowledge/public.ts';
import * as texts from './pointing-messages.ts';

const looks = {
  positive: { look: 'note', icon: signpost },
  negative: { look: 'bare', icon: minusCircle },
  undetermined: { look: 'nothing', icon: circleDashed },
  borderline: { look: 'attention', icon: warning },
} as const;

const ways = [
  { answer: 'yes', makes: 'positive', alone: texts.wouldPoint, asSoonAs: texts.pointsWithIt },
  { answer: 'no', makes: 'positive', alone: null, asSoonAs: texts.pointsWithoutIt },
  { answer: 'no', makes: 'negative', alone: texts.wouldRuleOut, asSoonAs: texts.ruledOutWithoutIt },
  { answer: 'yes', makes: 'negative', alone: null, asSoonAs: texts.ruledOutWithIt },
] as const;

type FoundStrengths = BothStrengths & {
  readonly finding: Finding;
  /** Null where nothing in the list would settle it. */
  readonly decides: readonly Deciding[] | null;
  readonly disputed: readonly string[];
};

/** One dimension or pattern: in words, with an icon, what it rests on, and which single answer would settle it. */
export function FindingLine(props: {
  of: FoundStrengths;
  name: string;
  text?: string;
  /** The indicators that it rests on, by name; null where its parts say so. */
  signs: readonly string[] | null;
  indicatorName: (id: string) => string;
  /** Of a pattern: what the dimension of an indicator is called. The answers themselves are at the dimension. */
  dimensionName?: (indicator: string) => string;
}): ReactElement {
  const say = useText();
  const { dimensionName } = props;
  const { finding, decides, disputed, listed, other } = props.of;
  const names = (ids: readonly string[]): string => namesInARow(ids.map(props.indicatorName));
  const settling = ways
    .map((way) => ({
      ...way,
      ids: (decides ?? [])
        .filter(({ answer, makes }) => answer === way.answer && makes === way.makes)
        .map(({ indicator }) => indicator),
    }))
    .filter(({ ids }) => ids.length > 0);
  const isOpen = finding === 'undetermined' || finding === 'borderline';
  return (
    <li className="finding">
      <div className="finding-head">
        <p>
          <b>{props.name}</b>
        </p>
        <Chip look={looks[finding].look} icon={looks[finding].icon}>
          {say(texts.findingWords[finding])}
        </Chip>
      </div>
      {props.text && <p className="small quiet">{props.text}</p>}
      {props.signs && props.signs.length > 0 && (
        <p className="small">
          {say(texts.restsOn, { signs: namesInARow(props.signs) })}{' '}
          {finding === 'positive' && props.signs.length === 1 && <b>{say(texts.oneSign)}</b>}
        </p>
      )}
      {finding === 'borderline' && (
        <p className="small">
          {say(texts.strengthMatters, {
            names: names(disputed),
            listed: say(texts.findingWords[listed]),
            other: say(texts.findingWords[other]),
          })}
        </p>
      )}
      {settling.map(({ answer, makes, alone, asSoonAs, ids }) => (
        <p className="small quiet" key={`${answer} ${makes}`}>
          {dimensionName
            ? say(asSoonAs, { names: namesInARow([...new Set(ids.map(dimensionName))]) })
            : alone && say(alone, { names: names(ids) })}
        </p>
      ))}
      {isOpen && decides?.length === 0 && <p className="small quiet">{say(texts.nothingAlone)}</p>}
    </li>
  );
}
