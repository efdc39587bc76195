// First, so that its order of layers holds for the styles of the parts.
import '../web/exercise/exercise.css';
import { I18nProvider } from '@lingui/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ExerciseApp } from '../domains/exercises/ui/app.tsx';
import { likelyLanguage, speak, speaker } from '../web/language.ts';

/* Where the page of the exercise is put together. */

const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the exercise.');
const app = createRoot(place);

async function start(): Promise<void> {
  await speak(likelyLanguage());
  app.render(
    <StrictMode>
      <I18nProvider i18n={speaker}>
        <ExerciseApp />
      </I18nProvider>
    </StrictMode>,
  );
}

void start();
