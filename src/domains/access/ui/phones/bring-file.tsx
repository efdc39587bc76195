import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useId, useState } from 'react';
import { announce } from '../../../../web/announce.ts';
import { Button } from '../../../../web/components/button.tsx';
import { LeaveGuard } from '../../../../web/components/leave-guard.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import * as texts from './bring-messages.ts';
import { type Brought, bringFile, nothingBrought, type WhyStopped } from './bring-phone-file.ts';
import { BroughtSummary } from './brought-summary.tsx';
import { lookThrough, type PhoneFile } from './phone-file.ts';
import { phonesQuery } from './phones-api.ts';

type Wrong = 'newer' | 'no-phone' | 'unread';
const wrongTexts = { newer: texts.newer, 'no-phone': texts.noPhone, unread: texts.fileUnread } as const;

/** A file that a phone has saved is chosen, looked through, and sent line by line; where it breaks off it goes on. */
export function BringFile({ own }: { own: readonly string[] }): ReactElement {
  const say = useText();
  const [heading, picker, hint] = [useId(), useId(), useId()];
  const [isLooking, setLooking] = useState(false);
  const [isBringing, setBringing] = useState(false);
  const [chosen, setChosen] = useState<{ of: PhoneFile; number: number } | null>(null);
  const [wrong, setWrong] = useState<Wrong | null>(null);

  async function take(file: File | undefined): Promise<void> {
    if (!file || isLooking || isBringing) return;
    setLooking(true);
    setWrong(null);
    const found = await lookThrough(file, file.name).catch(() => 'unread' as const);
    setLooking(false);
    if (typeof found === 'string') {
      setChosen(null);
      setWrong(found);
      announce(say(wrongTexts[found]));
    } else setChosen((before) => ({ of: found, number: (before?.number ?? 0) + 1 }));
  }

  return (
    <section className="section not-on-paper" aria-labelledby={heading}>
      <h2 id={heading}>{say(texts.bringTitle)}</h2>
      <p>{say(texts.bringLead)}</p>
      <div className="field bring-field">
        <label className="label" htmlFor={picker}>
          {say(texts.chooseFile)}
        </label>
        <p className="hint" id={hint}>
          {say(texts.chooseHint)}
        </p>
        <input
          id={picker}
          type="file"
          className="bring-file"
          accept=".capephone"
          aria-describedby={hint}
          disabled={isBringing}
          onChange={({ target }) => {
            void take(target.files?.[0]);
            target.value = ''; // so that the same file can be chosen again
          }}
        />
      </div>
      {isLooking && <p className="quiet">{say(texts.lookingThrough)}</p>}
      {wrong && <p className="field-error">{say(wrongTexts[wrong])}</p>}
      {chosen && !isLooking && (
        <Chosen
          key={chosen.number}
          of={chosen.of}
          isOwn={own.includes(chosen.of.head.device)}
          isBringing={isBringing}
          setBringing={setBringing}
        />
      )}
      <LeaveGuard unsent={isBringing} />
    </section>
  );
}

function Chosen(props: {
  of: PhoneFile;
  isOwn: boolean;
  isBringing: boolean;
  setBringing: (is: boolean) => void;
}): ReactElement {
  const say = useText();
  const moment = useMoment();
  const client = useQueryClient();
  const { of, isOwn, isBringing, setBringing } = props;
  const [brought, setBrought] = useState<Brought>(nothingBrought);
  const [stopped, setStopped] = useState<WhyStopped | null>(null);
  const [isDone, setDone] = useState(false);

  async function bring(): Promise<void> {
    setBringing(true);
    setStopped(null);
    const why = await bringFile(of, brought, setBrought);
    setBringing(false);
    setStopped(why);
    setDone(why === null);
    announce(say(why ? texts.stopped[why] : texts.broughtTitle));
    void client.invalidateQueries({ queryKey: phonesQuery().queryKey });
    void client.invalidateQueries({ queryKey: ['phone-kept'] });
  }

  return (
    <>
      <p>
        <b>{of.name}</b>.{' '}
        {say(texts.holds, {
          time: moment({ from: of.head.madeAt, to: null, precision: 'minute' }),
          acts: of.acts,
          media: of.media,
        })}
      </p>
      {!isOwn && <p>{say(texts.ofAnother)}</p>}
      {of.damaged > 0 && <p className="field-error">{say(texts.damaged, { count: of.damaged })}</p>}
      {(isBringing || brought.lines > 0) && !isDone && (
        <p>
          <progress
            className="bring-progress"
            aria-label={say(texts.progressLabel)}
            max={of.lines}
            value={brought.lines}
          />
          <span className="small tabular">{say(texts.bringing, { done: brought.lines, all: of.lines })}</span>
        </p>
      )}
      {stopped && <p className="field-error">{say(texts.stopped[stopped])}</p>}
      {isDone ? (
        <BroughtSummary of={brought} damaged={of.damaged} />
      ) : (
        <div className="actions">
          <Button look="primary" barred={isBringing} onClick={() => void bring()}>
            {say(stopped ? texts.goOn : texts.bring)}
          </Button>
        </div>
      )}
    </>
  );
}
