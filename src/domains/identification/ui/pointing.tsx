import { type ReactElement, useMemo, useState } from 'react';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { Loading } from '../../../web/components/state/loading.tsx';
import { namesInARow } from '../../../web/names-in-a-row.ts';
import { useText } from '../../../web/text.tsx';
import {
  type Answer,
  childPointsTo,
  indicatorMessages,
  indicatorsIn,
  notedBy,
  observationsIn,
  patternNames,
  patternTexts,
  pointTo,
  readSigns,
} from '../../knowledge/public.ts';
import { useCodes } from '../../knowledge/ui/public.tsx';
import type { ScreeningShown } from '../schema.ts';
import { FindingLine } from './finding-line.tsx';
import { ForcedLabourHalves } from './forced-labour-halves.tsx';
import * as texts from './pointing-messages.ts';
import './pointing.css';

/**
 * What the indicators point to, by the rule of the brochure: computed here, stored nowhere, and deciding nothing. A person who may still
 * read blind sees nothing of it: the answers are not there to compute from.
 */
export function Pointing({
  of: { readings, differ },
}: {
  of: Pick<ScreeningShown, 'readings' | 'differ'>;
}): ReactElement | null {
  const say = useText();
  const observations = useCodes('observations');
  const delphi = useCodes('delphi');
  const [isChild, setIsChild] = useState(false);
  const [act, setAct] = useState<Answer>('not-asked');
  const isHidden = readings.some(({ answers }) => answers === null);
  const noted = readings.some(({ answers }) => answers && answers.length > 0);
  const indicators = useMemo(() => indicatorsIn(delphi.codes ?? []), [delphi.codes]);
  const signs = useMemo(
    () =>
      readSigns(
        observationsIn(observations.codes ?? []),
        readings.map(({ answers }, at) => notedBy(String(at), answers ?? [])),
      ),
    [observations.codes, readings],
  );
  const found = useMemo(
    () => (isChild ? null : pointTo({ age: 'not-known', indicators, answers: signs.answers })),
    [isChild, indicators, signs],
  );
  if (isHidden || !noted) return null;
  if (!observations.codes || !delphi.codes) return observations.error || delphi.error ? null : <Loading lines={4} />;
  const dimensionName = (id: string): string => delphi.codes?.find(({ group }) => group?.id === id)?.group?.name ?? id;
  /** By name, with whether the readers differ on it: what one of them found is kept, and is not hidden. */
  const signsOf = (yes: readonly string[]): readonly string[] =>
    [...new Set(yes.flatMap((indicator) => signs.restsOn[indicator] ?? []))].map((code) =>
      say(texts.signNamed, { name: observations.nameOf(code), code, differ: differ.includes(code) ? 'yes' : 'no' }),
    );
  const disputed = indicators.filter(({ otherStrength }) => otherStrength !== null);
  return (
    <section className="section pointing" aria-labelledby="pointing">
      <h2 id="pointing">{say(texts.title)}</h2>
      <p className="quiet">{say(texts.lead)}</p>
      {signs.contradictions.map(({ about, source }) => (
        <p key={`${about} ${source}`}>
          {say(indicatorMessages.contradiction, {
            source: readings[Number(source)]?.by ?? '',
            name: observations.nameOf(about),
          })}
        </p>
      ))}
      <Rule isChild={isChild} setIsChild={setIsChild} act={act} setAct={setAct} />
      {found ? (
        <>
          <h3 id="pointing-dimensions">{say(texts.dimensionsTitle)}</h3>
          <ul className="findings" aria-labelledby="pointing-dimensions">
            {found.dimensions.map((one) => (
              <FindingLine
                key={one.id}
                of={one}
                name={dimensionName(one.id)}
                signs={signsOf(one.yes)}
                indicatorName={delphi.nameOf}
              />
            ))}
          </ul>
          <p className="caption">
            {say(texts.disputed, { names: namesInARow(disputed.map(({ id }) => `${delphi.nameOf(id)} (${id})`)) })}
          </p>
          <h3 id="pointing-patterns">{say(texts.patternsTitle)}</h3>
          <ul className="findings" aria-labelledby="pointing-patterns">
            {found.patterns.map((one) => (
              <FindingLine
                key={one.id}
                of={{ ...one, disputed: one.finding === 'borderline' ? disputed.map(({ id }) => id) : [] }}
                name={say(patternNames[one.id])}
                text={say(patternTexts[one.id])}
                signs={null}
                indicatorName={delphi.nameOf}
                dimensionName={(indicator) =>
                  delphi.codes?.find(({ id }) => id === indicator)?.group?.name ?? indicator
                }
              />
            ))}
          </ul>
          <ForcedLabourHalves of={found.forcedLabour} signsOf={signsOf} />
        </>
      ) : (
        <Child of={childPointsTo({ indicators, answers: signs.answers, act })} signsOf={signsOf} />
      )}
    </section>
  );
}

function Rule(props: {
  isChild: boolean;
  setIsChild: (isChild: boolean) => void;
  act: Answer;
  setAct: (act: Answer) => void;
}): ReactElement {
  const say = useText();
  return (
    <div className="fields not-on-paper">
      <ChoiceGroup
        id="pointing-age"
        label={say(texts.ageLabel)}
        hint={say(texts.ageHint)}
        value={props.isChild ? 'child' : 'adult'}
        onChange={(age) => props.setIsChild(age === 'child')}
        lines={[
          { value: 'adult', label: say(texts.ageAdult) },
          { value: 'child', label: say(texts.ageChild) },
        ]}
        inline
      />
      {props.isChild && (
        <ChoiceGroup
          id="pointing-act"
          label={say(texts.actLabel)}
          value={props.act}
          onChange={(act) => props.setAct(act === 'yes' || act === 'no' ? act : 'not-asked')}
          lines={[
            { value: 'yes', label: say(texts.actYes) },
            { value: 'no', label: say(texts.actNo) },
            { value: 'not-asked', label: say(texts.actNotKnown) },
          ]}
          inline
        />
      )}
    </div>
  );
}

/** A child: exploitation and an act, and nothing of means. */
function Child(props: {
  of: ReturnType<typeof childPointsTo>;
  signsOf: (yes: readonly string[]) => readonly string[];
}): ReactElement {
  const say = useText();
  const { codes, nameOf } = useCodes('delphi');
  const { exploitation, finding, sentence } = props.of;
  return (
    <>
      <p>{say(sentence)}</p>
      <ul className="findings">
        <FindingLine
          of={exploitation}
          name={codes?.find(({ group }) => group?.id === exploitation.id)?.group?.name ?? ''}
          signs={props.signsOf(exploitation.yes)}
          indicatorName={nameOf}
        />
        <FindingLine
          of={{ finding, listed: finding, other: finding, decides: null, disputed: [] }}
          name={say(texts.childTitle)}
          signs={null}
          indicatorName={nameOf}
        />
      </ul>
    </>
  );
}
