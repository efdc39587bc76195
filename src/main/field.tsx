import { I18nProvider } from '@lingui/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FieldApp } from '../domains/inspections/ui/field/app.tsx';
import { beginWatching, look } from '../domains/inspections/ui/field/phone/phone.ts';
import { screenUnderWay } from '../domains/inspections/ui/field/under-way.ts';
import { FieldHandOver } from '../domains/suspicions/ui/field-hand-over.tsx';
import { lockWhenIdle } from '../web/field/idle-lock.ts';
import { wear } from '../web/field/look.ts';
import { goTo } from '../web/field/place.ts';
import { likelyLanguage, speak, speaker } from '../web/language.ts';
import { addressOf } from '../web/own-program.ts';
import '../web/field/field.css';

/* Where the field app is put together. It starts from the disk of the phone, without a request. */

wear();
const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the field app.');
const app = createRoot(place);

/** Without a service worker the app works as long as there is a network; the ready check says so. */
async function keepApp(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const url = addressOf('/field/worker.js');
  await navigator.serviceWorker.register(url, { scope: '/field', updateViaCache: 'none' }).catch(() => undefined);
}

async function start(): Promise<void> {
  await Promise.all([speak(likelyLanguage()), look()]);
  const screen = await screenUnderWay(location.pathname);
  if (screen) goTo(screen); // so that *back* leads to the list
  app.render(
    <StrictMode>
      <I18nProvider i18n={speaker}>
        <FieldApp refer={FieldHandOver} />
      </I18nProvider>
    </StrictMode>,
  );
  beginWatching();
  lockWhenIdle();
  void keepApp();
}

void start();
