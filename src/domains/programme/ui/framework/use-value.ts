import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import type { Value } from '../../programme-schema.ts';
import * as texts from '../programme-messages.ts';

/** A value in words: never a dash, never zero where it is not known. */
export function useValue(): (of: Value) => string {
  const say = useText();
  const { number } = useFormats();
  return (of) => {
    switch (of.is) {
      case 'number':
        if (of.unit !== 'count') return say(texts.sumOf, { currency: of.unit, value: number(of.value) });
        return of.of === null ? number(of.value) : say(texts.countOf, { value: number(of.value), of: number(of.of) });
      case 'not-known':
        return say(texts.notKnown);
      case 'not-shown':
        return say(texts.notShown);
      case 'none-set':
        return say(texts.noneSet);
    }
  };
}
