import { type ReactElement, useEffect, useState } from 'react';
import { Choices, Press, Written } from '../../../../../web/field/controls.tsx';
import { Screen } from '../../../../../web/field/screen.tsx';
import { DeviceNotFree, isTrusted, keepEnrolled, makeDevice } from '../../../../../web/offline/device.ts';
import {
  canUsePasskey,
  isStrongEnough,
  NoPasskey,
  setUnlock,
  type UnlockMethod,
} from '../../../../../web/offline/unlock.ts';
import { newAct } from '../../../../../web/sending/act-envelope.ts';
import { failureOf, post } from '../../../../../web/sending/request.ts';
import { useText } from '../../../../../web/text.tsx';
import { DeviceEnrolled, enrolText, type SessionShown } from '../../../../access/public.ts';
import { Unsent } from '../live/unsent.tsx';
import { look, type Phone } from './phone.ts';
import { SessionNeeded } from './session-needed.tsx';
import * as texts from './start-messages.ts';

/** A phone that is registered to no one, or that has forgotten how to read: who it belongs to, and how it opens. */
export function SetUp({ phone }: { phone: Phone }): ReactElement {
  const say = useText();
  const isEnded = phone.device !== null && !isTrusted(phone.device);
  return (
    <Screen title={say(phone.device ? texts.howToOpen : texts.setUpTitle)}>
      <p className="lead">{say(isEnded ? texts.notTrusted : phone.device ? texts.gone : texts.setUpLead)}</p>
      {phone.device && <p>{say(isEnded ? texts.notTrustedThen : texts.goneThen)}</p>}
      {phone.device && <Unsent phone={phone} />}
      <SessionNeeded lead={texts.signInFirst}>
        {(session) => <HowToOpen session={session} phone={phone} />}
      </SessionNeeded>
    </Screen>
  );
}

type Kind = UnlockMethod['kind'];

async function enrol(session: SessionShown): Promise<void> {
  const { id, publicKey, token, proof } = await makeDevice();
  const act = await newAct({ capacity: session.capacity, sitting: session.sitting });
  const signed = await proof(enrolText(id, publicKey));
  const told = await post('/api/devices/enrol', { act, device: id, publicKey, token, proof: signed }, DeviceEnrolled);
  await keepEnrolled(told);
}

function HowToOpen({ session, phone }: { session: SessionShown; phone: Phone }): ReactElement {
  const say = useText();
  const [hasPasskey, setHasPasskey] = useState(false);
  const [kind, setKind] = useState<Kind | null>(null);
  const [secret, setSecret] = useState('');
  const [isMaking, setMaking] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    void canUsePasskey()
      .catch(() => false)
      .then((can) => {
        setHasPasskey(can);
        setKind((chosen) => chosen ?? (can ? 'passkey' : 'pin'));
      });
  }, []);
  const isWeak = kind !== 'passkey' && isStrongEnough(secret) !== kind;

  async function make(): Promise<void> {
    if (kind === null) return;
    setAsked(true);
    if (isWeak) return;
    setMaking(true);
    setProblem(null);
    try {
      if (!phone.device || !isTrusted(phone.device)) await enrol(session);
      await setUnlock({ kind }, kind === 'passkey' ? null : secret);
      // biome-ignore lint/suspicious/noDocumentCookie: the one way that every browser has; by it the server knows that signing out clears nothing here
      document.cookie = 'cape-phone=1; path=/; max-age=31536000; samesite=strict';
      await look();
    } catch (error) {
      const failure = failureOf(error);
      if (error instanceof NoPasskey) setProblem(say(texts.noPasskey));
      else if (error instanceof DeviceNotFree) setProblem(say(texts.unsentFirst));
      else if (failure.kind === 'refused') setProblem(failure.sentence);
      else setProblem(say(texts.noNetworkNow));
    } finally {
      setMaking(false);
    }
  }

  return (
    <>
      <p>{say(texts.signedInAs, { name: session.name, unit: session.unit.name })}</p>
      <Choices
        id="kind"
        label={say(texts.howToOpen)}
        value={kind}
        onChange={(next: Kind) => {
          setKind(next);
          setAsked(false);
          setProblem(null);
        }}
        choices={[
          ...(hasPasskey
            ? [{ value: 'passkey' as const, label: say(texts.byPasskey), detail: say(texts.byPasskeyDetail) }]
            : []),
          { value: 'pin', label: say(texts.byPin), detail: say(texts.byPinDetail) },
          { value: 'words', label: say(texts.byWords), detail: say(texts.byWordsDetail) },
        ]}
      />
      {kind !== null && kind !== 'passkey' && (
        <Written
          id="secret"
          label={say(kind === 'pin' ? texts.yourPin : texts.yourWords)}
          hint={say(texts.pinOfNobody)}
          value={secret}
          onChange={setSecret}
          maxLength={200}
          type="password"
          inputMode={kind === 'pin' ? 'numeric' : 'text'}
          autoComplete="new-password"
          error={isAsked && isWeak ? say(texts.tooShort) : undefined}
        />
      )}
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <Press look="primary" barred={isMaking || kind === null} onClick={() => void make()}>
        {say(isMaking ? texts.making : texts.makeMine)}
      </Press>
    </>
  );
}
