import { Fragment, type ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import type { Card } from '../../visit/card/card.ts';
import { cardStrips } from '../../visit/card/messages.ts';
import './cards.css';

const onSheet = 8;

/** A sheet of eight on paper. On a screen there is one, and a screen reader says it once. */
export function CardSheet({ of }: { of: Card }): ReactElement {
  return (
    <div className="card-sheet">
      {Array.from({ length: onSheet }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cards are alike and never change places
        <OneCard key={place} of={of} isCopy={place > 0} />
      ))}
    </div>
  );
}

function OneCard({ of, isCopy }: { of: Card; isCopy: boolean }): ReactElement {
  const say = useText();
  return (
    <div className={`work-card ${of.sides.length > 1 ? 'two' : ''}`} aria-hidden={isCopy}>
      {of.standing !== 'signed' && <p className="card-strip">{say(cardStrips[of.standing])}</p>}
      <div className="card-sides">
        {of.sides.map((side) => (
          <div key={side.language} lang={side.language} dir={side.direction}>
            <p className="card-heading">{side.heading}</p>
            <ul>
              {side.rights.map((right) => (
                <li key={right}>{right}</li>
              ))}
            </ul>
            <p>{side.everybody}</p>
          </div>
        ))}
      </div>
      <div className="card-code">
        <p className="card-call">
          <InTurn of={of} what="call" />
        </p>
        {of.words && (
          <>
            <p>
              <InTurn of={of} what="sayWords" />
            </p>
            <p className="card-words" lang={of.words.language}>
              {of.words.said.map((word) => (
                <span key={word}>{word}</span>
              ))}
            </p>
          </>
        )}
        <p>
          <InTurn of={of} what="sayNumbers" />{' '}
          <bdi className={`card-numbers ${of.words ? '' : 'alone'}`} dir="ltr">
            {of.numbers.join(' ')}
          </bdi>
        </p>
      </div>
    </div>
  );
}

/** The same line in each language of the card, each running its own way. */
function InTurn({ of, what }: { of: Card; what: 'call' | 'sayWords' | 'sayNumbers' }): ReactElement {
  return (
    <>
      {of.sides.map((side, place) => (
        <Fragment key={side.language}>
          {place > 0 && ' '}
          <bdi lang={side.language}>{side[what]}</bdi>
        </Fragment>
      ))}
    </>
  );
}
