import { type ReactElement, useEffect, useState } from 'react';
import { Press } from '../../../../../web/field/controls.tsx';
import { goTo } from '../../../../../web/field/place.ts';
import { Screen } from '../../../../../web/field/screen.tsx';
import { saveBundle } from '../../../../../web/offline/bundles.ts';
import { utf8 } from '../../../../../web/offline/bytes.ts';
import { StorageError } from '../../../../../web/offline/storage-error.ts';
import { failureOf, get } from '../../../../../web/sending/request.ts';
import { useText } from '../../../../../web/text.tsx';
import { PlanBundle } from '../../../field/bundle-schema.ts';
import { sizeOf } from '../../../field/size.ts';
import { type TalkLanguageShown, TalkLanguagesShown, WorkerTalkShown } from '../../../visit/talk/schema.ts';
import { languageNames } from '../../code-messages.ts';
import type { Taken } from '../inspection.ts';
import { endSession } from '../phone/end-session.ts';
import { look, type Phone } from '../phone/phone.ts';
import { SessionNeeded } from '../phone/session-needed.tsx';
import * as texts from '../phone/start-messages.ts';
import { briefTitle } from './brief-messages.ts';
import { PlanParts } from './plan-parts.tsx';

/** What the agency has for one inspection: the plan, and the languages that a worker may be asked in here. */
type Offered = { readonly pack: PlanBundle; readonly languages: readonly TalkLanguageShown[] };

/** The plan as it is at the agency now, and, beneath it, what it takes to download it. */
export function DownloadPlan({ inspection, phone }: { inspection: string; phone: Phone }): ReactElement {
  const say = useText();
  const [offered, setOffered] = useState<Offered | null>(null);
  return (
    <Screen
      title={offered?.pack.plan.workplace?.name ?? say(briefTitle)}
      back="/"
      bottom={offered && <Take of={offered} phone={phone} />}
    >
      {offered ? (
        <PlanParts of={offered.pack} />
      ) : (
        <SessionNeeded lead={texts.signInToFetch}>
          {() => <Fetching inspection={inspection} done={setOffered} />}
        </SessionNeeded>
      )}
    </Screen>
  );
}

function Fetching(props: { inspection: string; done: (offered: Offered) => void }): ReactElement {
  const { inspection, done } = props;
  const say = useText();
  const [failed, setFailed] = useState<string | null>(null);
  const fetchIt = (): void => {
    setFailed(null);
    const asked = [
      get(`/api/inspections/${inspection}/pack`, PlanBundle),
      get('/api/inspections/worker-texts', TalkLanguagesShown),
    ] as const;
    void Promise.all(asked)
      .then(([pack, { languages }]) => done({ pack, languages: languages.filter(({ mayBeHeld }) => mayBeHeld) }))
      .catch((error: unknown) => setFailed(wordsFor(error, say)));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each inspection, and by a press
  useEffect(fetchIt, [inspection]);
  if (failed === null) return <p className="quiet">{say(texts.making)}</p>;
  return (
    <>
      <p className="problem" role="alert">
        {failed}
      </p>
      <Press onClick={fetchIt}>{say(texts.again)}</Press>
    </>
  );
}

function wordsFor(error: unknown, say: ReturnType<typeof useText>): string {
  if (error instanceof StorageError) return say(texts.notTaken);
  const failure = failureOf(error);
  return failure.kind === 'refused' ? failure.sentence : say(texts.noNetworkNow);
}

/**
 * Keeps the plan, and fetches what a worker reads in every language that may be used here: they are small. In production the server
 * gives no draft. Then the session on this phone ends.
 */
async function take({ pack, languages }: Offered, phone: Phone): Promise<string> {
  const talks = await Promise.all(
    languages.map((one) => get(`/api/inspections/worker-texts/${one.language}`, WorkerTalkShown)),
  );
  const expiresAt = phone.methods.includes('passkey') ? pack.until : pack.untilWithSecret;
  const taken: Taken = { pack, talks };
  const key = await saveBundle(taken, { inspection: pack.inspection, expiresAt, boxKey: pack.boxKey });
  await endSession();
  await look();
  return key;
}

/** The button, with how much room it takes, and which expected language has no texts. */
function Take({ of, phone }: { of: Offered; phone: Phone }): ReactElement {
  const say = useText();
  const [isTaking, setTaking] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const { pack, languages } = of;
  const { amount, unit } = sizeOf(languages.reduce((sum, { bytes }) => sum + bytes, utf8(JSON.stringify(pack)).length));
  const { plan } = pack;
  const expected = [...new Set([...plan.languages, ...plan.interpreters.map(({ language }) => language)])];
  const lacking = expected.filter((one) => !languages.some(({ language }) => language === one));
  async function press(): Promise<void> {
    setTaking(true);
    setFailed(null);
    try {
      goTo(`/i/${await take(of, phone)}/taken`, 'instead');
    } catch (error) {
      setFailed(wordsFor(error, say));
      setTaking(false);
    }
  }
  return (
    <>
      {failed && (
        <p className="problem" role="alert">
          {failed}
        </p>
      )}
      {lacking.length > 0 && (
        <p className="small" id="lacking">
          {say(texts.noTextsIn, { languages: lacking.map((one) => say(languageNames[one])).join(', ') })}
        </p>
      )}
      <Press look="primary" barred={isTaking} onClick={() => void press()}>
        {say(isTaking ? texts.taking : texts.take, { amount, unit, count: languages.length })}
      </Press>
    </>
  );
}
