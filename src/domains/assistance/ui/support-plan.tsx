import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import minusCircle from '@phosphor-icons/core/regular/minus-circle.svg?raw';
import xCircle from '@phosphor-icons/core/regular/x-circle.svg?raw';
import { type ReactElement, useState } from 'react';
import type { Message } from '../../../kernel/message.ts';
import { Button } from '../../../web/components/button.tsx';
import { Chip, type ChipLook } from '../../../web/components/chip.tsx';
import { Timeline } from '../../../web/components/timeline.tsx';
import { withdrawingIn } from '../../../web/components/withdraw-entry.tsx';
import { useMoment } from '../../../web/moment.ts';
import { useText } from '../../../web/text.tsx';
import { capacityNames } from '../../access/public.ts';
import { useCodes } from '../../knowledge/ui/public.tsx';
import { departureNames, formNames, needNames, providerNames } from '../code-messages.ts';
import type { NeedShown, SupportShown } from '../schema.ts';
import { useHelpCommand } from './api.ts';
import { applicationTexts } from './application-messages.ts';
import { ArrangeForm } from './arrange-form.tsx';
import { useDay } from './days.ts';
import { helpTexts } from './help-messages.ts';
import { DepartureForm, StayForm } from './stay-forms.tsx';
import { stayTexts } from './stay-messages.ts';
import { WithdrawEntry } from './withdraw-entry.tsx';

const states: Readonly<Record<NeedShown['state'], { text: Message; look: ChipLook; icon: string }>> = {
  open: { text: helpTexts.open, look: 'nothing', icon: circleDashed },
  arranged: { text: helpTexts.arranged, look: 'done', icon: checkCircle },
  'none-found': { text: helpTexts.noneFound, look: 'attention', icon: xCircle },
  'not-needed': { text: helpTexts.notNeeded, look: 'nothing', icon: minusCircle },
};

/** What a person needs, line by line, and until when they may stay. Nothing here shows any investigation. */
export function SupportPlan({ support }: { support: SupportShown }): ReactElement {
  const say = useText();
  const [open, setOpen] = useState<'arrange' | 'stay' | 'departure' | null>(null);
  const close = (): void => setOpen(null);
  const { may } = support;
  return (
    <div className="help-parts">
      <div>
        <ul className="rows needs">
          {support.needs.map((need) => (
            <NeedLine key={need.need} need={need} support={support} />
          ))}
        </ul>
        <p className="small quiet">{say(helpTexts.independent)}</p>
        {open === 'arrange' && <ArrangeForm support={support} onClose={close} />}
        {open !== 'arrange' && may.includes('assistance.arrange') && (
          <p className="actions">
            <Button look="compact" onClick={() => setOpen('arrange')}>
              {say(helpTexts.arrange)}
            </Button>
          </p>
        )}
      </div>
      <div className="block">
        <h2>{say(stayTexts.stay)}</h2>
        <Stay support={support} />
        {open === 'stay' && <StayForm support={support} onClose={close} />}
        {open !== 'stay' && may.includes('assistance.stay') && (
          <p className="actions">
            <Button look="compact" onClick={() => setOpen('stay')}>
              {say(stayTexts.setStay)}
            </Button>
          </p>
        )}
      </div>
      <div className="block">
        <h2>{say(stayTexts.departure)}</h2>
        <Departure support={support} />
        {open === 'departure' && <DepartureForm support={support} onClose={close} />}
        {open !== 'departure' && may.includes('assistance.depart') && (
          <p className="actions">
            <Button look="compact" onClick={() => setOpen('departure')}>
              {say(stayTexts.setDeparture)}
            </Button>
          </p>
        )}
      </div>
      <details className="section">
        <summary>{say(applicationTexts.timeline)}</summary>
        <Timeline
          events={support.timeline}
          capacities={capacityNames}
          fieldName={(field) => field}
          action={withdrawingIn({
            path: `/api/persons/${support.person}/support/withdraw`,
            may: may.includes('assistance.withdraw'),
            use: useHelpCommand,
          })}
        />
      </details>
    </div>
  );
}

function NeedLine({ need, support }: { need: NeedShown; support: SupportShown }): ReactElement {
  const say = useText();
  const { nameOf } = useCodes('obstacles');
  const moment = useMoment();
  const { text, look, icon } = states[need.state];
  const at = (when: string): string => moment({ from: when, to: null, precision: 'minute' });
  const details = [
    need.form && say(formNames[need.form]),
    need.by && say(providerNames[need.by]),
    need.since && say(helpTexts.since, { when: at(need.since) }),
    need.state === 'open' &&
      need.dueAt &&
      say(helpTexts.due, { when: moment({ from: need.dueAt, to: null, precision: 'day' }) }),
    need.owner && need.state === 'open' && say(helpTexts.takes, { name: need.owner }),
    need.obstacle && say(helpTexts.obstacle, { name: nameOf(need.obstacle), code: need.obstacle }),
  ].filter(Boolean);
  return (
    <li className="row">
      <div>
        <p>
          <b>{say(needNames[need.need])}</b>
        </p>
        {details.length > 0 && <p className="small quiet">{details.join(' · ')}</p>}
        {need.note && <p className="small">{need.note}</p>}
        {need.act !== null && support.may.includes('assistance.withdraw') && (
          <WithdrawEntry person={support.person} entry={need.act} called={say(needNames[need.need])} />
        )}
      </div>
      <p className="end">
        <Chip look={look} icon={icon}>
          {say(text)}
        </Chip>
      </p>
    </li>
  );
}

function Stay({ support }: { support: SupportShown }): ReactElement {
  const say = useText();
  const day = useDay();
  const until = support.stay?.until;
  return (
    <>
      {until ? (
        <p>{say(stayTexts.stayUntil, { day: day(until) })}</p>
      ) : (
        <p className="unknown">{say(stayTexts.stayUnknown)}</p>
      )}
      <p className="small quiet">{say(stayTexts.stayNote)}</p>
    </>
  );
}

function Departure({ support }: { support: SupportShown }): ReactElement {
  const say = useText();
  const day = useDay();
  const { departure } = support;
  if (!departure) return <p className="unknown">{say(stayTexts.noDeparture)}</p>;
  const what = say(departureNames[departure.departure]);
  const supported =
    departure.supported === 'unknown'
      ? ''
      : `, ${say(departure.supported === 'yes' ? stayTexts.supported : stayTexts.unsupported)}`;
  return (
    <p>
      {departure.on ? say(stayTexts.departureOn, { what, day: day(departure.on) }) : what}
      {supported}
    </p>
  );
}
