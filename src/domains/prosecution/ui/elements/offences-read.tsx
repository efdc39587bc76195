import type { ReactElement } from 'react';
import { namesInARow } from '../../../../web/names-in-a-row.ts';
import { useText } from '../../../../web/text.tsx';
import type { LawRead, OffenceRead } from '../../../knowledge/public.ts';
import { OffenceCard } from './offence-card.tsx';
import * as texts from './offences-messages.ts';
import type { ReadOn } from './read-on.tsx';

const kinds = ['supported', 'one', 'open', 'contradicted', 'unseen', 'untouched'] as const;
type Kind = (typeof kinds)[number];

/** Whether anything on the board is about an offence at all, except what most offences share: intent and the link. */
const isTouched = ({ steps }: OffenceRead): boolean =>
  steps.some(
    ({ group, elements }) =>
      group !== 'mental' && group !== 'link' && elements.some((one) => one.for.length + one.against.length > 0),
  );

const kindOf = (read: OffenceRead): Kind => {
  if (!isTouched(read)) return 'untouched';
  if (read.state === 'supported') return 'supported';
  if (read.state === 'contradicted') return 'contradicted';
  return read.decisive.length > 0 ? 'one' : 'open';
};

/** Offences by how much of what they ask for is there. The order within is that of the law; nothing is ranked. */
export function OffencesRead({ read, ...on }: ReadOn & { read: LawRead }): ReactElement {
  const say = useText();
  const placed: (readonly [Kind, OffenceRead])[] = [
    ...read.offences.map((one) => [kindOf(one), one] as const),
    ...read.notSeenInForce.map((one) => ['unseen', one] as const),
  ];
  const nameOf = (id: string): string => on.offences.find((one) => one.id === id)?.name ?? id;
  return (
    <>
      {kinds.map((kind) => {
        const own = placed.filter(([of]) => of === kind).map(([, one]) => one);
        if (own.length === 0) return null;
        return (
          <section className="section" key={kind} aria-labelledby={`offences-${kind}`}>
            <h2 id={`offences-${kind}`}>{say(texts.headings[kind])}</h2>
            {kind === 'untouched' ? (
              <p className="quiet">{namesInARow(own.map(({ offence }) => nameOf(offence)))}</p>
            ) : (
              own.map((one) => <OffenceCard key={`${one.offence} ${one.reading}`} read={one} {...on} />)
            )}
          </section>
        );
      })}
      {read.notInForce.length > 0 && (
        <p className="small quiet">{say(texts.notInForce, { offences: namesInARow(read.notInForce.map(nameOf)) })}</p>
      )}
    </>
  );
}
