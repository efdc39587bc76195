import type { ReactElement } from 'react';
import { useMay } from '../../access/ui/public.tsx';
import SeenBefore from './seen-before.tsx';

/** Whether the unit has met a firm that a form of another domain names, by its name alone. */
export default function SeenName({ name }: { name: string }): ReactElement | null {
  const may = useMay('workplace.seen');
  if (!may) return null;
  const asked = { name: name || null, organisationNumber: null, vatNumber: null, country: null, matter: null };
  return <SeenBefore asked={asked} chosen={null} />;
}
