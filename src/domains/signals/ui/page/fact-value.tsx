import type { ReactElement, ReactNode } from 'react';
import { useMoment } from '../../../../web/moment.ts';
import { namesInARow } from '../../../../web/names-in-a-row.ts';
import { useText } from '../../../../web/text.tsx';
import { sectorNames } from '../../../knowledge/public.ts';
import { type PassableFact, type People, type SignalSnapshot, themes } from '../../schema.ts';
import type { Workplace } from '../../workplace.ts';
import * as texts from '../code-messages.ts';
import { channelWords, knownWords, themeWords } from '../code-words.ts';

export function WorkplaceLines({
  of: { name, organisationNumber, street, municipality },
}: {
  of: Workplace;
}): ReactElement {
  const say = useText();
  return (
    <>
      <p>{name}</p>
      {organisationNumber && (
        <p className="small quiet">{say(texts.organisationNumber, { number: organisationNumber })}</p>
      )}
      <p className="small quiet">{[street, municipality].filter(Boolean).join(', ')}</p>
    </>
  );
}

export function PeopleWords({ of: people }: { of: People }): ReactElement {
  const say = useText();
  if (people.known === 'unknown') return <span className="unknown">{say(texts.peopleUnknown)}</span>;
  return (
    <>{say(people.known === 'counted' ? texts.peopleCounted : texts.peopleEstimated, { number: people.number })}</>
  );
}

/** The indicators that were noted, each with how it is known; and the themes nothing was noted about, which is not a no. */
export function SignsList({ of: signs }: { of: NonNullable<SignalSnapshot['signs']> }): ReactElement {
  const say = useText();
  const noted = new Set(signs.map(({ theme }) => theme));
  const open = themes.filter((theme) => !noted.has(theme)).map((theme) => say(themeWords[theme]));
  return (
    <>
      {signs.length === 0 && <p className="unknown">{say(texts.noSigns)}</p>}
      {signs.length > 0 && (
        <ul className="noted-signs">
          {signs.map(({ theme, known }) => (
            <li key={theme}>
              <span>{say(themeWords[theme])}</span>
              <span className="quiet">{namesInARow(known.map((way) => say(knownWords[way])))}</span>
            </li>
          ))}
        </ul>
      )}
      {signs.length > 0 && open.length > 0 && (
        <p className="small quiet">{say(texts.signsNotAsked, { themes: namesInARow(open) })}</p>
      )}
    </>
  );
}

/** One fact in words, as on the page and in a disclosure. */
export function FactValue(props: { fact: PassableFact; of: SignalSnapshot }): ReactNode {
  const { fact, of: snapshot } = props;
  const say = useText();
  const moment = useMoment();
  switch (fact) {
    case 'channel':
      return snapshot.channel ? say(channelWords[snapshot.channel]) : null;
    case 'sector':
      return snapshot.sector ? say(sectorNames[snapshot.sector]) : null;
    case 'workplace':
      return snapshot.workplace ? <WorkplaceLines of={snapshot.workplace} /> : null;
    case 'people':
      return snapshot.people ? <PeopleWords of={snapshot.people} /> : null;
    case 'signs':
      return snapshot.signs ? <SignsList of={snapshot.signs} /> : null;
    case 'happened':
      return snapshot.happened ? moment(snapshot.happened) : null;
    case 'narrative':
      return snapshot.narrative ? <blockquote className="own-words">{snapshot.narrative}</blockquote> : null;
  }
}
