import type { CSSProperties, ReactElement } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';
import './line-bar.css';

const from = (percent: number): CSSProperties => ({ insetInlineStart: `${percent}%` });

/**
 * Something that can be lost, drawn over the days of its page: a bar to its end, there its outcome, and one day that is marked. Positions
 * are percent of the days. The words beside it say the same, so that it is not read aloud.
 */
export function LineBar({
  line,
  mark,
}: {
  /** Null where it has no end of its own. It is unknown where its last day is. */
  line: { readonly from: number; readonly to: number; readonly icon: string; readonly isUnknown?: boolean } | null;
  mark: { readonly what: 'today' | 'last-day'; readonly at: number } | null;
}): ReactElement {
  return (
    <div className="line-bar" aria-hidden="true">
      {line && (
        <span
          className={`line-span ${line.isUnknown ? 'unknown' : ''}`}
          style={{ ...from(line.from), inlineSize: `${Math.max(line.to - line.from, 0.5)}%` }}
        />
      )}
      {mark && <span className={`line-mark ${mark.what}`} style={from(mark.at)} />}
      {line && (
        <span className="line-end" style={from(line.to)}>
          <Icon of={line.icon} />
        </span>
      )}
    </div>
  );
}
