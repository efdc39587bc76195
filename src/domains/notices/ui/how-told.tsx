import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useState } from 'react';
import type { Message } from '../../../kernel/message.ts';
import { Button } from '../../../web/components/button.tsx';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { useFormats } from '../../../web/formats.ts';
import '../../../web/form/form.css';
import { failureOf } from '../../../web/sending/request.ts';
import { useText } from '../../../web/text.tsx';
import { digestHours } from '../next-mail.ts';
import type { Choices, ChosenMail } from '../shapes.ts';
import { choicesQuery, chooseMail, endFeed, makeFeed } from './api.ts';
import * as texts from './messages.ts';

type Run = <Made>(work: () => Promise<Made>, done: Message) => Promise<Made | null>;

/** How a person wants to be told besides here: by mail, and in a calendar. */
export function HowTold(): ReactElement {
  const say = useText();
  const client = useQueryClient();
  const own = useQuery(choicesQuery());
  const [said, setSaid] = useState<{ readonly text: string; readonly bad: boolean } | null>(null);
  const [busy, setBusy] = useState(false);

  const run: Run = async (work, done) => {
    if (busy) return null;
    setBusy(true);
    setSaid(null);
    try {
      const made = await work();
      setSaid({ text: say(done), bad: false });
      return made;
    } catch (error) {
      const failure = failureOf(error);
      const why = failure.kind === 'refused' ? failure.sentence : null;
      setSaid({ text: why ?? say(texts.notDone), bad: true });
      return null;
    } finally {
      setBusy(false);
      await client.invalidateQueries({ queryKey: choicesQuery().queryKey });
    }
  };
  return (
    <section className="section" id="how-told">
      <h2>{say(texts.howTold)}</h2>
      <p>{say(texts.howToldText)}</p>
      <div aria-live="polite">{said && <p className={said.bad ? 'field-error' : ''}>{said.text}</p>}</div>
      <FetchState of={own} lines={4} />
      {own.data && <ByMail key={JSON.stringify(own.data.mail)} of={own.data} busy={busy} run={run} />}
      {own.data && <ByCalendar since={own.data.feedSince} busy={busy} run={run} />}
    </section>
  );
}

type Way = 'none' | 'urgent' | 'digest' | 'both';
const wayOf = ({ digestHour, urgent }: ChosenMail): Way =>
  digestHour === null ? (urgent ? 'urgent' : 'none') : urgent ? 'both' : 'digest';

function ByMail({ of, busy, run }: { of: Choices; busy: boolean; run: Run }): ReactElement {
  const say = useText();
  const [way, setWay] = useState<string>(wayOf(of.mail));
  const [hour, setHour] = useState(String(of.mail.digestHour ?? 8));
  const isDigest = way === 'digest' || way === 'both';
  const mail = { digestHour: isDigest ? Number(hour) : null, urgent: way === 'urgent' || way === 'both' };
  const hours = (
    <SelectField
      id="digest-hour"
      label={say(texts.digestHour)}
      value={hour}
      onChange={(chosen) => setHour(chosen || hour)}
      choices={digestHours.map((one) => ({ value: String(one), label: `${String(one).padStart(2, '0')}:00` }))}
    />
  );
  if (of.mailTo === 'not-sent') return <Told title={texts.byMail} text={texts.mailNotSent} />;
  if (of.mailTo !== 'confirmed')
    return (
      <Told title={texts.byMail} text={of.mailTo === 'none' ? texts.mailNoAddress : texts.mailNotConfirmed}>
        <Link to="/app/my-sign-in">{say(texts.toMySignIn)}</Link>
      </Told>
    );
  return (
    <Told title={texts.byMail} text={texts.mailText}>
      <form
        className="act-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void run(() => chooseMail(mail), texts.didChoose);
        }}
      >
        <ChoiceGroup
          id="mail-way"
          label={say(texts.mailWay)}
          value={way}
          onChange={setWay}
          lines={[
            { value: 'none', label: say(texts.mailNone) },
            { value: 'urgent', label: say(texts.mailUrgent), detail: say(texts.mailUrgentDetail) },
            { value: 'digest', label: say(texts.mailDigest), more: hours },
            { value: 'both', label: say(texts.mailBoth), more: hours },
          ]}
        />
        <div className="actions">
          <Button type="submit" look="primary" barred={busy}>
            {say(texts.save)}
          </Button>
        </div>
      </form>
    </Told>
  );
}

function ByCalendar({ since, busy, run }: { since: string | null; busy: boolean; run: Run }): ReactElement {
  const say = useText();
  const { date } = useFormats();
  const [address, setAddress] = useState<string | null>(null);
  const make = async (): Promise<void> => setAddress((await run(makeFeed, texts.didMake))?.address ?? null);
  const end = async (): Promise<void> => {
    setAddress(null);
    await run(endFeed, texts.didEnd);
  };
  return (
    <Told title={texts.byCalendar} text={texts.calendarText}>
      {since !== null && <p>{say(texts.calendarSince, { day: date(new Date(since)) })}</p>}
      {address !== null && <Address of={address} />}
      <div className="actions">
        <Button barred={busy} onClick={() => void make()}>
          {say(since === null ? texts.makeAddress : texts.renewAddress)}
        </Button>
        {since !== null && (
          <Button barred={busy} onClick={() => void end()}>
            {say(texts.endAddress)}
          </Button>
        )}
      </div>
    </Told>
  );
}

function Address({ of }: { of: string }): ReactElement {
  const say = useText();
  const [isCopied, setCopied] = useState(false);
  return (
    <div className="feed-address">
      <label className="legend" htmlFor="feed-address">
        {say(texts.address)}
      </label>
      <input id="feed-address" className="input" readOnly value={of} onFocus={({ target }) => target.select()} />
      <p className="small">{say(texts.addressOnce)}</p>
      <Button onClick={() => void navigator.clipboard.writeText(of).then(() => setCopied(true))}>
        {say(isCopied ? texts.copied : texts.copy)}
      </Button>
    </div>
  );
}

function Told(props: { title: Message; text: Message; children?: ReactNode }): ReactElement {
  const say = useText();
  return (
    <div className="way-told">
      <h3>{say(props.title)}</h3>
      <p>{say(props.text)}</p>
      {props.children}
    </div>
  );
}
