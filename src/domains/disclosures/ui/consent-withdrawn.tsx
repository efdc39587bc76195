import xCircle from '@phosphor-icons/core/regular/x-circle.svg?raw';
import type { ReactElement } from 'react';
import { StateBox } from '../../../web/components/state/state-box.tsx';
import { ActForm } from '../../../web/form/act-form.tsx';
import { useMoment } from '../../../web/moment.ts';
import { useCommand } from '../../../web/sending/command.ts';
import { useText } from '../../../web/text.tsx';
import { useActor } from '../../access/ui/public.tsx';
import { WithdrawalAnswer, type WithdrawalShown } from '../schema.ts';
import * as texts from './withdrawn-messages.ts';

/**
 * That the person withdrew their consent to what came by letter: on the page of that matter, above everything else, until it is seen and
 * after. `page` is the query of the page, which is asked again when an officer has confirmed it.
 */
export function ConsentWithdrawn(props: {
  withdrawals: readonly WithdrawalShown[];
  page: readonly unknown[];
}): ReactElement {
  return (
    <>
      {props.withdrawals.map((withdrawal) => (
        <One key={withdrawal.id} withdrawal={withdrawal} page={props.page} />
      ))}
    </>
  );
}

function One({ withdrawal, page }: { withdrawal: WithdrawalShown; page: readonly unknown[] }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const when = (at: string): string => moment({ from: at, to: null, precision: 'minute' });
  const { id, why, at, from, seenAt, maySee } = withdrawal;
  return (
    <StateBox
      icon={xCircle}
      look="attention"
      title={say(why === 'matter' ? texts.matterTitle : texts.withdrawnTitle, { when: when(at) })}
    >
      <p>
        {why === 'matter'
          ? say(texts.matterWhat)
          : from
            ? say(texts.withdrawnWhat, { from })
            : say(texts.withdrawnWhatUnknown)}
      </p>
      {seenAt && <p className="small quiet">{say(texts.withdrawnSeen, { when: when(seenAt) })}</p>}
      {maySee && <See id={id} page={page} />}
    </StateBox>
  );
}

function See({ id, page }: { id: string; page: readonly unknown[] }): ReactElement {
  const say = useText();
  const command = useCommand(useActor(), {
    answer: WithdrawalAnswer,
    about: ({ about }: WithdrawalAnswer) => about,
    arrived: (client) => void client.invalidateQueries({ queryKey: page }),
  });
  async function send(): Promise<void> {
    await command.send({
      path: `/api/withdrawals/${id}/acknowledge`,
      label: texts.withdrawnSeeing,
      done: texts.withdrawnSaid,
      body: (act) => ({ act }),
    });
  }
  return (
    <ActForm
      command={command}
      send={send}
      button={say(texts.withdrawnSee)}
      effect={say(texts.withdrawnAfter)}
      look="compact"
    />
  );
}
