import { type DragEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { isLanguage } from '../../../../kernel/language.ts';
import { speak, speaker } from '../../../../web/language.ts';
import { useText } from '../../../../web/text.tsx';
import { packageCommandMessages, verdictMessages } from '../../package/command-messages.ts';
import { placeInWords } from '../../package/place-words.ts';
import { isSameFingerprint } from '../../package/signed-text.ts';
import { type JudgedPackage, verifyPackage } from '../../package/verify-package.ts';
import { browserSums, sourceOf } from './browser-sums.ts';
import { PackageShownWhole } from './contents.tsx';
import * as texts from './verifier-messages.ts';

type Checked = { readonly file: File; readonly judged: JudgedPackage };
type Doing = { readonly name: string; readonly percent: number };

/** The page that checks a package: a file is chosen, and what it holds and whether it is whole is said. Nothing leaves the computer. */
export function VerifierApp(): ReactElement {
  const say = useText();
  const [doing, setDoing] = useState<Doing | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [isUnread, setUnread] = useState(false);
  const turn = useRef(0);

  async function check(file: File | undefined): Promise<void> {
    if (!file) return;
    turn.current += 1;
    const mine = turn.current;
    setChecked(null);
    setUnread(false);
    setDoing({ name: file.name, percent: 0 });
    let shown = 0;
    try {
      const judged = await verifyPackage(sourceOf(file), browserSums, (done) => {
        const percent = Math.min(99, Math.floor((done / file.size) * 100));
        if (percent < shown + 10 || mine !== turn.current) return;
        shown = percent;
        setDoing({ name: file.name, percent });
      });
      if (mine === turn.current) setChecked({ file, judged });
    } catch {
      if (mine === turn.current) setUnread(true); // it was moved, or the disk is away
    } finally {
      if (mine === turn.current) setDoing(null);
    }
  }
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    void check(event.dataTransfer?.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file anywhere is a second way, beside the field
    <div className="page" onDragOver={(event) => event.preventDefault()} onDrop={dropped}>
      <header>
        <Languages />
        <h1>{say(texts.verifierTitle)}</h1>
        <p className="lead">{say(texts.verifierLead)}</p>
      </header>
      <main>
        <div className="choose not-on-paper">
          <label htmlFor="package">{say(texts.chooseFile)}</label>
          <input
            id="package"
            type="file"
            accept=".capepack,.zip"
            aria-describedby="package-hint"
            onChange={(event) => void check(event.currentTarget.files?.[0])}
          />
          <p className="hint" id="package-hint">
            {say(texts.dropHere)}
          </p>
        </div>
        <p role="status" className="status">
          {doing && say(texts.checking, doing)}
        </p>
        {isUnread && <p role="alert">{say(texts.notRead)}</p>}
        {checked && <Verdict key={turn.current} {...checked} />}
      </main>
    </div>
  );
}

const names = [
  ['sv', 'Svenska'],
  ['en', 'English'],
] as const;

function Languages(): ReactElement {
  const [spoken, setSpoken] = useState(isLanguage(speaker.locale) ? speaker.locale : 'sv');
  return (
    <p className="languages not-on-paper">
      {names.map(([language, name]) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={spoken === language}
          onClick={() => void speak(language).then(() => setSpoken(language))}
        >
          {name}
        </button>
      ))}
    </p>
  );
}

function Verdict({ file, judged }: Checked): ReactElement {
  const say = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { verdict, places, restNotChecked, fingerprint, digest } = judged;
  return (
    <>
      <section className={`verdict ${verdict}`}>
        <h2 ref={heading} tabIndex={-1}>
          {say(verdictMessages[verdict])}
        </h2>
        <p className="file-name">{file.name}</p>
        {places.length > 0 && (
          <>
            <h3>{say(texts.whereTitle)}</h3>
            <ul>
              {places.map((place) => (
                <li key={JSON.stringify(place)}>{placeInWords(place, say)}</li>
              ))}
            </ul>
          </>
        )}
        {verdict === 'changed' && restNotChecked && <p>{say(packageCommandMessages.restNotChecked)}</p>}
        <p className="not-on-paper">
          <button type="button" onClick={() => window.print()}>
            {say(texts.printIt)}
          </button>
        </p>
      </section>
      {fingerprint && <Key fingerprint={fingerprint} />}
      {verdict === 'whole' && digest && <ToConfirm digest={digest} />}
      {judged.manifest && <PackageShownWhole file={file} judged={judged} manifest={judged.manifest} />}
      {verdict !== 'unreadable' && <p className="limits">{say(texts.limitsText)}</p>}
    </>
  );
}

/** What the recipient says when they confirm that they have the package, in groups of four, as it is read out. */
function ToConfirm({ digest }: { digest: string }): ReactElement {
  const say = useText();
  return (
    <section aria-labelledby="confirm">
      <h2 id="confirm">{say(texts.confirmTitle)}</h2>
      <p>{say(packageCommandMessages.sayDigest)}</p>
      <p className="label">{say(packageCommandMessages.digest)}</p>
      <p className="sum digest">{(digest.match(/.{4}/g) ?? []).join(' ')}</p>
    </section>
  );
}

/** The fingerprint, and a field for the one that was said by telephone. */
function Key({ fingerprint }: { fingerprint: string }): ReactElement {
  const say = useText();
  const [typed, setTyped] = useState('');
  const isTyped = typed.replaceAll(/[^0-9a-f]/gi, '').length >= 64;
  const isSame = isSameFingerprint(typed, fingerprint);
  return (
    <section aria-labelledby="key">
      <h2 id="key">{say(texts.keyTitle)}</h2>
      <p>{say(texts.keyText)}</p>
      <p className="label">{say(packageCommandMessages.fingerprint)}</p>
      <p className="sum">{fingerprint}</p>
      <div className="not-on-paper">
        <label htmlFor="typed">{say(texts.typeFingerprint)}</label>
        <input
          id="typed"
          className="sum"
          value={typed}
          autoComplete="off"
          spellCheck={false}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <p role="status" className={isTyped ? (isSame ? 'same' : 'other') : ''}>
        {isTyped && say(isSame ? packageCommandMessages.sameKey : packageCommandMessages.otherKey)}
      </p>
    </section>
  );
}
