import printer from '@phosphor-icons/core/regular/printer.svg?raw';
import { type ReactElement, useId, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { PrintButton } from '../../../web/components/paper/print-button.tsx';
import { useText } from '../../../web/text.tsx';
import { type Doing, makeRecoveryCodes } from './own-sign-in.ts';
import { useSession } from './public.tsx';
import * as texts from './recovery-messages.ts';

/** How many codes on paper an administrator has left, and new ones, shown once. */
export function OwnRecoveryCodes({ left, doing }: { left: number; doing: Doing }): ReactElement {
  const say = useText();
  const heading = useId();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{say(texts.title)}</h2>
      <p>{say(texts.left, { count: left })}</p>
      {codes && <OnPaper codes={codes} />}
      <div className="actions not-on-paper">
        {codes && <PrintButton />}
        <Button
          icon={printer}
          barred={doing.busy}
          onClick={() => void doing.run(async () => setCodes((await makeRecoveryCodes()).codes), texts.made)}
        >
          {say(texts.make)}
        </Button>
      </div>
    </section>
  );
}

function OnPaper({ codes }: { codes: readonly string[] }): ReactElement {
  const say = useText();
  const { name, agency } = useSession();
  return (
    <div className="own-codes">
      <p className="label">{say(texts.whose, { name, agency })}</p>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p>{say(texts.how, { address: `${location.origin}/sign-in/recovery` })}</p>
    </div>
  );
}
