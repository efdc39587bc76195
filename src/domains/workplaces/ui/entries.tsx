import { type ReactElement, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { useMoment } from '../../../web/moment.ts';
import { useText } from '../../../web/text.tsx';
import type { WorkplaceShown } from '../schema.ts';
import * as form from './form-messages.ts';
import * as texts from './page-messages.ts';
import { SmallForm } from './small-form.tsx';

type Line = {
  readonly id: string;
  readonly of: string;
  readonly by: string;
  readonly at: string;
  readonly text: string;
};

/** Entries of one kind, each with who wrote it; one that is wrong is withdrawn with a reason, and stays in the timeline. */
export function Entries(props: { of: WorkplaceShown; lines: readonly Line[] }): ReactElement {
  const say = useText();
  const { of, lines } = props;
  if (lines.length === 0) return <p className="quiet">{say(texts.none)}</p>;
  return (
    <ul className="entries">
      {lines.map((line) => (
        <Entry key={line.id} of={of} line={line} />
      ))}
    </ul>
  );
}

function Entry({ of, line }: { of: WorkplaceShown; line: Line }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const [isOpen, setOpen] = useState(false);
  // What stands in a record that was merged into this one is withdrawn there.
  const isHere = line.of === of.id;
  return (
    <li>
      <span>
        {line.text}
        <span className="small quiet">
          {' '}
          {line.by}, {moment({ from: line.at, to: null, precision: 'minute' })}
          {isHere ? '' : ` (${say(texts.inMerged)})`}
        </span>
      </span>
      {isHere && of.may.includes('workplace.withdraw') && !isOpen && (
        <Button look="compact" onClick={() => setOpen(true)}>
          {say(form.withdrawShort)}
          <span className="unseen">: {line.text}</span>
        </Button>
      )}
      {isOpen && <WithdrawForm of={of} part={line.id} close={() => setOpen(false)} />}
    </li>
  );
}

export function WithdrawForm(props: { of: WorkplaceShown; part: string; close: () => void }): ReactElement {
  const { of, part, close } = props;
  return (
    <SmallForm
      label={form.withdrawTitle}
      path={`/api/workplaces/${of.id}/withdraw`}
      fields={[{ id: 'reason', label: form.reason, kind: 'long', missing: form.reasonMissing }]}
      body={({ reason = '' }, act) => ({ act, part, reason: reason.trim() })}
      onDone={close}
      onClose={close}
    />
  );
}
