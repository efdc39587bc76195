import type { ReactElement } from 'react';
import { namesInARow } from '../../../../web/names-in-a-row.ts';
import { useText } from '../../../../web/text.tsx';
import type { ElementRead, OffenceRead } from '../../../knowledge/public.ts';
import { ElementLine } from './offence-element.tsx';
import * as texts from './offences-messages.ts';
import { type ReadOn, StateChip } from './read-on.tsx';

/** One offence: what is missing in a line, and each element beneath when it is opened. */
export function OffenceCard({ read, ...on }: ReadOn & { read: OffenceRead }): ReactElement {
  const say = useText();
  const offence = on.offences.find(({ id }) => id === read.offence);
  const elementOf = (id: string) => on.elements.find((one) => one.id === id);
  const groupName = (group: string): string => on.elements.find((one) => one.group?.id === group)?.group?.name ?? group;
  const groupsThat = (state: ElementRead['state']): string =>
    namesInARow(read.steps.filter((step) => step.state === state).map(({ group }) => groupName(group)));
  const onWord = read.steps
    .filter(({ elements }) => elements.some(({ state }) => state === 'supported'))
    .filter(({ elements }) => elements.every(({ independent }) => independent === 0))
    .map(({ group }) => groupName(group));
  const after = read.after.map((id) => on.offences.find((one) => one.id === id)?.name ?? id);
  const missing = groupsThat('nothing-yet');
  const against = groupsThat('contradicted');
  return (
    <details className="offence-card">
      <summary>
        <h3 className="offence-name">
          <b>{offence?.name ?? read.offence}</b> <span className="quiet">{offence?.provision}</span>
          {offence?.own && <em lang={offence.own.language}> {offence.own.text}</em>}
        </h3>
        <StateChip of={read.state} />
        {read.reading === 'child' && <span className="small">{say(texts.byChildRule)}</span>}
        <span className="offence-why">
          {missing && <span>{say(texts.missingIn, { groups: missing })}. </span>}
          {against && <span>{say(texts.againstIn, { groups: against })}. </span>}
          {onWord.length > 0 && <span>{say(texts.onWordAlone, { elements: namesInARow(onWord) })}. </span>}
        </span>
      </summary>
      <div className="offence-inside">
        {offence?.penalty && <p className="small">{offence.penalty}</p>}
        {offence?.text && <p className="small quiet">{offence.text}</p>}
        {after.length > 0 && <p className="state">{say(texts.goesAfter, { offences: namesInARow(after) })}</p>}
        {offence?.lost && <p className="small">{say(texts.whatIsLost, { lost: offence.lost })}</p>}
        {read.steps.map((step) => (
          <Step key={step.group} step={step} name={groupName(step.group)} decisive={read.decisive} {...on} />
        ))}
        {read.beside.length > 0 && (
          <div>
            <h4>{say(texts.besideGroup)}</h4>
            <ul className="offence-elements">
              {read.beside.map((element) => (
                <ElementLine
                  key={element.element}
                  read={element}
                  code={elementOf(element.element)}
                  isDecisive={false}
                  {...on}
                />
              ))}
            </ul>
          </div>
        )}
      </div>
    </details>
  );
}

type StepRead = OffenceRead['steps'][number];

/** One thing that the offence asks for. Where one element is enough and there is one, the others are named in a line. */
function Step({
  step,
  name,
  decisive,
  ...on
}: ReadOn & { step: StepRead; name: string; decisive: readonly string[] }): ReactElement {
  const say = useText();
  const codeOf = (id: string) => on.elements.find((one) => one.id === id);
  const says = (one: ElementRead): boolean => one.for.length + one.against.length + one.might.length > 0;
  const isEnough = step.take === 'any' && step.state === 'supported';
  const asked = step.elements.filter((one) => says(one) || codeOf(one.element)?.core !== false);
  const shown = asked.filter((one) => !isEnough || says(one));
  const rest = asked.filter((one) => !shown.includes(one));
  return (
    <div>
      <h4>{say(step.take === 'any' ? texts.anyOf : texts.allOf, { group: name })}</h4>
      <ul className="offence-elements">
        {shown.map((element) => (
          <ElementLine
            key={element.element}
            read={element}
            code={codeOf(element.element)}
            isDecisive={decisive.includes(element.element)}
            {...on}
          />
        ))}
      </ul>
      {rest.length > 0 && (
        <p className="small quiet">
          {say(texts.nothingYetOf, {
            elements: namesInARow(rest.map(({ element }) => codeOf(element)?.name ?? element)),
          })}
        </p>
      )}
    </div>
  );
}
