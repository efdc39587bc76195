import type { DrawnThing } from './part.ts';

/** What stands in yards, on sites and where goods and cars are. */
export const workplaceParts = {
  crates: [
    ['wood', 'M0 0h58v-36H0zM64 0h58v-36H64zM30-36h58v-36H30z'],
    ['line', 'M0-18h58M64-18h58M30-54h58'],
  ],
  gate: [
    ['steel', 'M0 0h10v-120H0zM96 0h10v-120H96z'],
    ['line', 'M10-20h86M10-60h86M10-100h86'],
  ],
  bin: [
    ['green', 'M4 0h46l4-70H0z'],
    ['dark', 'M-3-70h60v-8H-3z'],
  ],
  bicycle: [
    [
      'line',
      'M0-24a24 24 0 1 0 48 0a24 24 0 1 0-48 0M96-24a24 24 0 1 0 48 0a24 24 0 1 0-48 0M24-24l30-44h46l20 44M54-68l26 44h-56M96-78h14M46-72h16',
    ],
  ],
  wallLamp: [
    ['line', 'M0 0v-20h14'],
    ['light', 'M-14 0h28l30 90h-88z'],
    ['dark', 'M-14 2q14-16 28 0z'],
  ],
  bench: [
    ['wood', 'M0-30h120v8H0zM0-58h120v8H0z'],
    ['line', 'M12-22V0M108-22V0M12-30v-20M108-30v-20'],
  ],
  birch: [
    ['green', 'M-20-130q-20-60 40-80q10-60 60-20q50 20 30 70q10 40-50 40q-60 20-80-10z'],
    ['paper', 'M34 0 38-124h12L54 0z'],
    ['line', 'M38-30h8M42-70h7M40-100h6'],
  ],
  smallVan: [
    ['steel', 'M0-12v-56h72l24 26 10 4v26z'],
    ['dark', 'M74-44h18l-16-18z'],
    ['dark', 'M14-12a11 11 0 1 0 22 0zM72-12a11 11 0 1 0 22 0z'],
  ],
  smallCar: [
    ['cloth', 'M0-12q0-22 22-24l16-20h40l18 20q14 2 14 24z'],
    ['steel', 'M36-38l10-12h10v12zM62-38v-12h10l12 12z'],
    ['dark', 'M14-12a12 12 0 1 0 24 0zM74-12a12 12 0 1 0 24 0z'],
  ],
  passengerCar: [
    ['cloth', 'M0-20q0-40 40-44l34-42h100l38 42q44 4 44 44z'],
    ['steel', 'M66-66l22-30h32v30zM130-66v-30h36l24 30z'],
    ['line', 'M126-66v44M136-56h14'],
    ['dark', 'M36-20a24 24 0 1 0 48 0zM176-20a24 24 0 1 0 48 0z'],
  ],
  pails: [
    ['cloth', 'M4 0h28l5-32H-1zM50 0h28l5-32H45z'],
    ['line', 'M-1-32q19-20 38 0M45-32q19-20 38 0'],
  ],
  container: [
    ['green', 'M0 0h230v-130H0z'],
    ['steel', 'M30-50h70v-50H30z'],
    ['wood', 'M150 0h50v-104h-50z'],
    ['line', 'M65-50v-50M190-52h4'],
  ],
  turnstile: [
    ['steel', 'M0 0h14v-170H0zM86 0h14v-170H86zM0-170h100v-12H0z'],
    ['line', 'M50-170V0M14-120h72M14-90h72M14-60h72'],
    ['dark', 'M86-110h20v-26H86z'],
  ],
  wetPlaster: [
    ['paper', 'M0 0h150v-230H0z'],
    ['steel', 'M0-90q40-20 70 0t80-10V0H0z'],
    ['line', 'M20-40h50M60-66h50'],
  ],
  standLamp: [
    ['line', 'M0 0 16-40 32 0M16-40v-120'],
    ['dark', 'M2-160h28v-20H2z'],
    ['light', 'M2-160h28l30 90h-88z'],
  ],
  openScaffold: [
    ['line', 'M0 0v-210M160 0v-210M0-94h160M0 0l160-94M160 0 0-94'],
    ['wood', 'M-8-100h176v8H-8zM-8-204h176v8H-8z'],
  ],
  sacks: [
    ['paper', 'M0 0q-8-30 6-34h60q14 4 6 34zM76 0q-8-30 6-34h40q14 4 6 34zM20-36q-8-30 6-34h70q14 4 6 34z'],
    ['line', 'M20-18h30M44-54h30'],
  ],
  sleepingBags: [
    ['wood', 'M0 0h270v-8H0z'],
    ['cloth', 'M4-8h40v-24q-20-14-40 0zM92-8h40v-24q-20-14-40 0zM180-8h40v-24q-20-14-40 0z'],
    ['green', 'M48-8h40v-24q-20-14-40 0zM136-8h40v-24q-20-14-40 0zM224-8h40v-24q-20-14-40 0z'],
  ],
  crane: [
    ['line', 'M40 0v-270M64 0v-270M-60-270h260M40-300l-100 30M64-300l136 30M40-270v-30h24v30'],
    ['line', 'M40-20l24-30-24-30 24-30-24-30 24-30-24-30 24-30-24-30M160-270v90'],
    ['dark', 'M-60-270h40v24h-40z'],
  ],
  pallets: [
    ['wood', 'M0 0h80v-8H0zM0-14h80v-8H0zM0-28h80v-8H0z'],
    ['paper', 'M6-36h68v-44H6z'],
    ['line', 'M6-58h68M40-80v44M8-8v-6M72-8v-6M8-22v-6M72-22v-6'],
  ],
  bigGate: [
    ['steel', 'M0 0h220v-200H0z'],
    ['line', 'M0-40h220M0-80h220M0-120h220M0-160h220'],
  ],
  foam: [
    [
      'paper',
      'M0 0q-16-20 6-30q0-30 36-24q16-30 48-14q36-20 52 12q34-2 28 28q24 14 4 28q-30 14-60 2q-30 14-56 0q-30 12-58-2z',
    ],
  ],
  drums: [
    ['cloth', 'M0 0h20v-44H0zM48 0h20v-44H48z'],
    ['green', 'M24 0h20v-44H24zM72 0h20v-44H72z'],
  ],
  dashboard: [
    ['steel', 'M20-140 70-290h340l50 150z'],
    ['line', 'M240-140v-150'],
    ['dark', 'M0 0v-110q20-30 60-30h360q40 0 60 30V0z'],
    ['steel', 'M60-70a44 44 0 1 0 88 0a44 44 0 1 0-88 0'],
    ['paper', 'M190-142h40v-12h-40zM240-142h26v-18h-26zM274-142h40v-8h-40z'],
    ['wood', 'M320-68h110v-56H320z'],
    ['line', 'M364-112h24'],
  ],
} as const satisfies Readonly<Record<string, DrawnThing>>;
