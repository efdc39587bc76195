import type { ReactElement, ReactNode } from 'react';
import { useText } from '../../../web/text.tsx';
import type { ClaimShown } from '../schema.ts';
import * as texts from './detail-messages.ts';
import { unknown } from './messages.ts';
import { useSums } from './words.ts';

type Offer = ClaimShown['offers'][number];

/** What the other side offered, what each offer would do to the tracks beside the claim, and what was answered. */
export function Offers(props: { claim: ClaimShown; answer: (offer: Offer) => ReactNode }): ReactElement | null {
  const say = useText();
  const { money, day } = useSums(props.claim);
  const { offers } = props.claim;
  if (offers.length === 0) return null;
  const state = ({ answer, answeredOn }: Offer): string => {
    if (answer === null || answeredOn === null) return say(texts.offerWaits);
    return say(answer === 'refused' ? texts.offerRefused : texts.offerAccepted, { day: day(answeredOn) });
  };
  return (
    <section className="section" aria-labelledby="offers">
      <h2 id="offers">{say(texts.offersTitle)}</h2>
      <p className="quiet">{say(texts.offersNote)}</p>
      {offers.map((offer) => (
        <article className="offer" key={offer.offer}>
          <h3>
            <span>
              {say(texts.offerOf, {
                sum: money(offer.kronor),
                from: offer.from ?? say(unknown),
                day: day(offer.day),
              })}
            </span>
            <b>{state(offer)}</b>
          </h3>
          <dl className="pairs">
            {offer.effects.map(({ track, effect, kronor: sum }) => (
              <div key={track}>
                <dt>{wordOf(texts.trackWords[track], say)}</dt>
                <dd>{wordOf(texts.effectWords[effect], say, { sum: money(sum ?? 0) })}</dd>
              </div>
            ))}
          </dl>
          {offer.reason && <p className="own-words">{offer.reason}</p>}
          {offer.answer === null && props.answer(offer)}
        </article>
      ))}
    </section>
  );
}

const wordOf = (
  text: (typeof texts.trackWords)[string] | undefined,
  say: ReturnType<typeof useText>,
  values?: Record<string, string>,
): string => (text ? say(text, values) : '');
