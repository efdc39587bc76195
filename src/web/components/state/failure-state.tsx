import handPalm from '@phosphor-icons/core/regular/hand-palm.svg?raw';
import prohibit from '@phosphor-icons/core/regular/prohibit.svg?raw';
import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import wifiSlash from '@phosphor-icons/core/regular/wifi-slash.svg?raw';
import { type ReactElement, type ReactNode, useState } from 'react';
import { now } from '../../clock.ts';
import { focusingHeading } from '../../focus-after-act.ts';
import { useFormats } from '../../formats.ts';
import * as texts from '../../messages.ts';
import { failureOf, leadsNowhere } from '../../sending/request.ts';
import { useText } from '../../text.tsx';
import { Button } from '../button.tsx';
import { PageHeading } from '../page-heading.tsx';
import { StateBox } from './state-box.tsx';

type Again = { again?: () => void };

export function Offline({ again }: Again): ReactElement {
  const say = useText();
  return (
    <StateBox icon={wifiSlash} title={say(texts.offlineTitle)} announced>
      <p>{say(texts.offlineText)}</p>
      {again && <Button onClick={focusingHeading(again)}>{say(texts.again)}</Button>}
    </StateBox>
  );
}

/** The same in place of a whole page, whose name is not known yet. */
export function OfflinePage({ again }: Again): ReactElement {
  const say = useText();
  return (
    <>
      <PageHeading tab={say(texts.offlineTitle)}>{say(texts.offlineTitle)}</PageHeading>
      <StateBox icon={wifiSlash} title={say(texts.offlineText)} level="p" look="bare" announced>
        {again && <Button onClick={focusingHeading(again)}>{say(texts.again)}</Button>}
      </StateBox>
    </>
  );
}

/** Our mistake: what is safe, what to do, and what to quote. */
export function ErrorState({ again, number }: Again & { number: string | null }): ReactElement {
  const say = useText();
  const { date, time } = useFormats();
  const [since] = useState(now);
  return (
    <StateBox icon={warningCircle} title={say(texts.errorTitle)} announced>
      <p>{say(texts.errorText)}</p>
      <p>
        {number
          ? say(texts.errorNumber, { number })
          : say(texts.errorNoNumber, { time: `${date(since)} ${time(since)}` })}
      </p>
      <div className="actions">
        {again && <Button onClick={focusingHeading(again)}>{say(texts.again)}</Button>}
        {/* Without a number the answer itself could not be read: the server may be newer than this page. */}
        {number === null && <Button onClick={() => location.reload()}>{say(texts.reload)}</Button>}
      </div>
    </StateBox>
  );
}

export function Forbidden({ children }: { children?: ReactNode }): ReactElement {
  const say = useText();
  return (
    <StateBox icon={handPalm} title={say(texts.forbiddenTitle)}>
      <p>{say(texts.forbiddenText)}</p>
      {children}
    </StateBox>
  );
}

/** An address at which nothing ever is. */
export function NoSuchPage(): ReactElement {
  const say = useText();
  return (
    <>
      <PageHeading tab={say(texts.notFoundTitle)}>{say(texts.notFoundTitle)}</PageHeading>
      <p>{say(texts.notFoundText)}</p>
    </>
  );
}

/** Missing and hidden look alike, to the last character. */
export function NotFound({ children }: { children?: ReactNode }): ReactElement {
  const say = useText();
  return (
    <StateBox icon={prohibit} title={say(texts.notFoundTitle)}>
      <p>{say(texts.notFoundText)}</p>
      {children}
    </StateBox>
  );
}

/** The right state for whatever went wrong while something was fetched. */
export function FailureState(props: { error: unknown; again: () => void; instead?: ReactNode }): ReactElement {
  const failure = failureOf(props.error);
  if (failure.kind === 'unreached') return <Offline again={props.again} />;
  if (failure.kind === 'fault') return <ErrorState again={props.again} number={failure.number} />;
  if (leadsNowhere(failure)) return <NotFound>{props.instead}</NotFound>;
  if (failure.problem === 'forbidden') return <Forbidden>{props.instead}</Forbidden>;
  return (
    <StateBox icon={warningCircle} title={failure.sentence} announced>
      <Button onClick={focusingHeading(props.again)}>
        <Again />
      </Button>
    </StateBox>
  );
}

function Again(): ReactElement {
  return <>{useText()(texts.again)}</>;
}
