import { type ReactElement, useEffect, useState } from 'react';
import { useAnnounce } from '../../announce.ts';
import { loading } from '../../messages.ts';
import { useText } from '../../text.tsx';

const skeletonAfterMs = 300;
const wordsAfterMs = 1000;

/** Nothing for 300 ms, so that a quick answer does not flicker; then the shape of what comes; after a second, words. */
export function Loading(props: { lines?: number; what?: string }): ReactElement {
  const { lines = 4, what } = props;
  const say = useText();
  const [stage, setStage] = useState<'nothing' | 'shape' | 'words'>('nothing');
  const words = what ?? say(loading);
  useAnnounce(stage === 'words' ? words : null);
  useEffect(() => {
    const shape = setTimeout(() => setStage('shape'), skeletonAfterMs);
    const words = setTimeout(() => setStage('words'), wordsAfterMs);
    return () => {
      clearTimeout(shape);
      clearTimeout(words);
    };
  }, []);
  return (
    <div className="state bare">
      {stage !== 'nothing' && (
        <div>
          <div className="skeleton" aria-hidden="true">
            {Array.from({ length: lines }, (_, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the bars are alike and never change places
              <span key={line} />
            ))}
          </div>
          {stage === 'words' && <p>{words}</p>}
        </div>
      )}
    </div>
  );
}
