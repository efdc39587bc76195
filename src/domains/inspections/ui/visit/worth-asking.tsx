import question from '@phosphor-icons/core/regular/question.svg?raw';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useId, useMemo } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';
import { Loading } from '../../../../web/components/state/loading.tsx';
import { namesInARow } from '../../../../web/names-in-a-row.ts';
import { useText } from '../../../../web/text.tsx';
import {
  indicatorsIn,
  notedBy,
  observationsIn,
  patternNames,
  type WorthAsking as Worth,
  worthAsking,
} from '../../../knowledge/public.ts';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import type { VisitShown } from '../../visit/shown-schema.ts';
import { Part } from '../parts.tsx';
import { signPlace } from './sign-field.tsx';
import * as texts from './worth-asking-messages.ts';

/**
 * The two signs whose answer would settle most, reckoned here from the signs of this visit: nothing is sent or kept. Each note
 * is a source of its own, since two notes may be about two people.
 */
export function WorthAsking({ of }: { of: VisitShown }): ReactElement | null {
  const say = useText();
  const observations = useCodes('observations');
  const delphi = useCodes('delphi');
  const two = useMemo(
    () =>
      observations.codes && delphi.codes
        ? worthAsking({
            indicators: indicatorsIn(delphi.codes),
            observations: observationsIn(observations.codes),
            noted: of.observations.map(({ id, signs }) => notedBy(id, signs)),
          })
        : null,
    [observations.codes, delphi.codes, of.observations],
  );
  // Without the lists there is nothing to reckon from, and the page has enough without it.
  if (!two) return observations.isPending || delphi.isPending ? <Loading lines={2} /> : null;
  if (two.length === 0)
    return (
      <Part title={say(texts.noneTitle)}>
        <p className="quiet">{say(texts.nothing)}</p>
      </Part>
    );
  const dimensionName = (id: string): string => delphi.codes?.find(({ group }) => group?.id === id)?.group?.name ?? id;
  return (
    <Part title={say(texts.title, { count: two.length })} note={say(texts.lead)}>
      <ul className="facts-list">
        {two.map(({ sign, indicator, settles }) => (
          <OneQuestion
            key={sign}
            visit={of.id}
            sign={sign}
            name={observations.nameOf(sign)}
            question={delphi.codes?.find(({ id }) => id === indicator)?.text ?? null}
            what={namesInARow(
              told(settles).map((one) =>
                one.kind === 'dimension' ? dimensionName(one.id) : say(patternNames[one.id]),
              ),
            )}
          />
        ))}
      </ul>
    </Part>
  );
}

/** What is shown to the officer: the two lesser patterns follow from the rest, and are named only where nothing else is. */
function told(settles: Worth['settles']): Worth['settles'] {
  const main = settles.filter(({ id }) => id !== 'deceived' && id !== 'exploited');
  return main.length > 0 ? main : settles;
}

function OneQuestion(props: {
  visit: string;
  sign: string;
  name: string;
  question: string | null;
  what: string;
}): ReactElement {
  const say = useText();
  const name = useId();
  return (
    <li className="fact">
      <Icon of={question} />
      <div>
        <p id={name}>
          <b>{props.name}</b> <span className="quiet">{props.sign}</span>
        </p>
        {props.question && <p>{say(texts.askFor, { question: props.question })}</p>}
        <p className="small quiet">{say(texts.why, { what: props.what })}</p>
        <p className="not-on-paper">
          <Link
            to="/app/inspections/visits/$id/signs"
            params={{ id: props.visit }}
            hash={signPlace(props.sign)}
            aria-describedby={name}
          >
            {say(texts.toSign)}
          </Link>
        </p>
      </div>
    </li>
  );
}
