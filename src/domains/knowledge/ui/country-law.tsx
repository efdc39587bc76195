import type { ReactElement, ReactNode } from 'react';
import { useText } from '../../../web/text.tsx';
import { lawWanted, type Wanted } from '../find-codes.ts';
import type { CodeShown } from '../schema.ts';
import { EntryId, SourceLine, StatusChip, VerifiedChip } from './entry-parts.tsx';
import * as texts from './law-messages.ts';
import { noneVerified } from './messages.ts';
import { useCodes } from './public.tsx';

export type Law = {
  readonly offences: readonly CodeShown<'offences'>[];
  readonly elements: readonly CodeShown<'elements'>[];
};
type OffenceLaw = { readonly offence: CodeShown<'offences'>; readonly elements: readonly CodeShown<'elements'>[] };

/** The offences of one country, by what they are to exploitation, each with what it asks for beneath. */
export function CountryLaw({ law, wanted }: { law: Law; wanted: Wanted }): ReactElement {
  const say = useText();
  const all = lawWanted(law.offences, law.elements, wanted);
  const isMarked = all.some(({ offence, elements }) => [offence, ...elements].some(({ verified }) => verified));
  const nameOf = (id: string): string => law.offences.find((offence) => offence.id === id)?.name ?? id;
  return (
    <>
      <p className="quiet law-note">{say(texts.neverMet)}</p>
      {!isMarked && <p className="quiet law-note">{say(noneVerified)}</p>}
      {(['core', 'lower', 'neighbour'] as const).map((kind) => {
        const told = all.filter(({ offence }) => offence.kind === kind);
        if (told.length === 0) return null;
        return (
          <section className="section" key={kind}>
            <h2>{say(texts.kinds[kind])}</h2>
            {told.map((one) => (
              <OffenceTold key={one.offence.id} of={one} nameOf={nameOf} isMarked={isMarked} />
            ))}
          </section>
        );
      })}
    </>
  );
}

function OffenceTold({
  of: { offence, elements },
  nameOf,
  isMarked,
}: {
  of: OffenceLaw;
  nameOf: (id: string) => string;
  /** Whether each entry says of itself whether it is verified: not, when the page has said that none is. */
  isMarked: boolean;
}): ReactElement {
  const say = useText();
  const { id, name, own, provision, penalty, text, lost, subsidiaryTo, status, verified } = offence;
  return (
    <article className="offence" id={id} tabIndex={-1} aria-labelledby={`${id}-name`}>
      <div className="page-head">
        <div>
          <h3 id={`${id}-name`}>{name}</h3>
          <p className="small">
            <EntryId id={id} />
          </p>
        </div>
        <p className="marks">
          <StatusChip status={status} />
          {isMarked && <VerifiedChip verified={verified} />}
        </p>
      </div>
      <dl className="pairs">
        {own && <Pair name={say(texts.ownWords)} of={<q lang={own.language}>{own.text}</q>} />}
        <Pair name={say(texts.provision)} of={provision} />
        <Pair name={say(texts.penalty)} of={penalty} />
        {subsidiaryTo.length > 0 && <Pair name={say(texts.subsidiary)} of={subsidiaryTo.map(nameOf).join(', ')} />}
        {lost && <Pair name={say(texts.lost)} of={<b>{lost}</b>} />}
      </dl>
      {text && <p>{text}</p>}
      <h4>{say(texts.asksFor)}</h4>
      {elements.length === 0 && <p className="unknown">{say(texts.noElements)}</p>}
      <Elements of={elements} isMarked={isMarked} />
      <SourceLine of={offence} list="offences" />
    </article>
  );
}

const Pair = ({ name, of }: { name: string; of: ReactNode }): ReactElement => (
  <div>
    <dt>{name}</dt>
    <dd>{of}</dd>
  </div>
);

/** The elements of an offence, under what they are: an act, a means, a purpose. */
function Elements({
  of: elements,
  isMarked,
}: {
  of: readonly CodeShown<'elements'>[];
  isMarked: boolean;
}): ReactElement {
  const say = useText();
  const evidence = useCodes('evidence');
  const failures = useCodes('failure-modes');
  const groups = [...new Map(elements.map(({ group }) => [group?.id, group?.name])).entries()];
  return (
    <dl className="elements">
      {groups.map(([group, groupName]) => (
        <div key={group ?? 'all'}>
          <dt>{groupName}</dt>
          {elements
            .filter((element) => element.group?.id === group)
            .map(({ id, name, own, text, provedBy, failsBy, verified, ...rest }) => (
              <dd key={id} id={id} tabIndex={-1}>
                <p>
                  <b>{name}</b> <EntryId id={id} />
                </p>
                {own && (
                  <p>
                    <q lang={own.language}>{own.text}</q>
                  </p>
                )}
                {text && <p>{text}</p>}
                {provedBy.length > 0 && (
                  <p className="small">{say(texts.proves, { evidence: provedBy.map(evidence.nameOf).join('; ') })}</p>
                )}
                {failsBy.length > 0 && (
                  <p className="small">{say(texts.fails, { ways: failsBy.map(failures.nameOf).join('; ') })}</p>
                )}
                {isMarked && <VerifiedChip verified={verified} />}
                <SourceLine of={{ id, name, verified, ...rest }} list="elements" />
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
