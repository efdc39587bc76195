import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import type { ReactElement } from 'react';
import { StateBox } from '../../../../web/components/state/state-box.tsx';
import { useText } from '../../../../web/text.tsx';
import * as texts from './bring-messages.ts';
import type { Brought } from './bring-phone-file.ts';

/** What became of a file: what was done, what was kept and why, and what must not be thrown away. */
export function BroughtSummary({ of, damaged }: { of: Brought; damaged: number }): ReactElement {
  const say = useText();
  const isLeft = damaged + of.waiting + of.refused + of.notAsSigned + of.withoutNote + of.damagedPieces > 0;
  return (
    <StateBox
      icon={isLeft ? warningCircle : checkCircle}
      title={say(texts.broughtTitle)}
      {...(isLeft ? { look: 'attention' as const } : {})}
      level="p"
    >
      <p>{say(texts.broughtActs, { taken: of.taken, kept: of.kept.length })}</p>
      {of.kept.length > 0 && (
        <ul className="bullets">
          {of.kept.map(({ counter, sentence }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may have one number, and the list never changes
            <li key={at}>{say(texts.keptBecause, { counter, sentence: sentence ?? '' })}</li>
          ))}
        </ul>
      )}
      {of.waiting > 0 && <p>{say(texts.waitingActs, { count: of.waiting })}</p>}
      {of.refused > 0 && <p>{say(texts.refusedActs, { count: of.refused })}</p>}
      {of.whole > 0 && <p>{say(texts.broughtMedia, { whole: of.whole })}</p>}
      {of.notAsSigned > 0 && <p>{say(texts.mediaNotAsSigned, { count: of.notAsSigned })}</p>}
      {of.withoutNote > 0 && <p>{say(texts.piecesWithoutNote, { count: of.withoutNote })}</p>}
      {of.damagedPieces > 0 && <p>{say(texts.piecesDamaged, { count: of.damagedPieces })}</p>}
      {!isLeft && <p>{say(texts.deletePhone)}</p>}
    </StateBox>
  );
}
