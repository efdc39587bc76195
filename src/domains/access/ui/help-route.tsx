import type { ReactElement } from 'react';
import { HelpPage } from '../../../web/shell/help-page.tsx';
import { useSession } from './public.tsx';

/** Help for the person who is signed in: their unit, their agency, this version. */
export default function HelpRoute(): ReactElement {
  const { unit, agency, version } = useSession();
  return <HelpPage unit={unit.name} agency={agency} version={version} />;
}
