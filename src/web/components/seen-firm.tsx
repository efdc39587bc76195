import { type ComponentType, createContext, type ReactElement, Suspense, useContext, useState } from 'react';

type Firm = { readonly name: string };

/** What shows whether the unit has met a firm: a later domain brings it, and it is fetched with the first form that asks for it. */
export const SeenFirmBefore = createContext<ComponentType<Firm> | null>(null);

/** Whether the unit has met the firm that a form names, once its field was left. A form is whole without it. */
export function SeenFirm(firm: Firm): ReactElement | null {
  const Seen = useContext(SeenFirmBefore);
  return (
    Seen && (
      <Suspense fallback={null}>
        <Seen {...firm} />
      </Suspense>
    )
  );
}

/** What stood in a field when it was last left: each time it is asked is in the log, so it is not asked at each key. */
export function useLeft(value: string): readonly [left: string, leave: () => void] {
  const [left, setLeft] = useState('');
  return [left, () => setLeft(value.trim())];
}
