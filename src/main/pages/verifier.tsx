import '../../domains/prosecution/ui/verifier/verifier.css';
import { I18nProvider } from '@lingui/react';
import { createRoot } from 'react-dom/client';
import { VerifierApp } from '../../domains/prosecution/ui/verifier/app.tsx';
import { likelyLanguage, speak, speaker } from '../../web/language.ts';

/* Where the page that checks sealed packages is put together. The build makes one file of it. */

const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the verifier.');
const app = createRoot(place);

async function start(): Promise<void> {
  await speak(likelyLanguage());
  app.render(
    <I18nProvider i18n={speaker}>
      <VerifierApp />
    </I18nProvider>,
  );
}

void start();
