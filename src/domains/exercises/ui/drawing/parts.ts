/** A thing in a room, drawn from paths: each with the class that says what it is made of. Its lower left corner is at 0, 0. */
export type DrawnThing = readonly (readonly [
  made: 'wood' | 'steel' | 'cloth' | 'paper' | 'dark' | 'line' | 'light' | 'green',
  path: string,
])[];

/** The things that rooms are furnished with, in our own style: plain outlines, few colours, nothing that tells more than the text does. */
export const parts = {
  hood: [
    ['steel', 'M0 0 26-46h70l26 46v18H0z'],
    ['steel', 'M30-46h62v-40H30z'],
  ],
  stove: [
    ['steel', 'M0 0h160v-110H0z'],
    ['dark', 'M0-110h160v-8H0z'],
    ['line', 'M14-20h60v-62H14zM86-20h60v-62H86z'],
    ['steel', 'M16-118h44v-30H16z'],
    ['dark', 'M100-118h44l-6-10h-32z'],
  ],
  board: [
    ['paper', 'M0 0h80v-62H0z'],
    ['line', 'M8-50h20M34-50h12M8-38h34M52-38h18M8-26h28M8-14h46'],
  ],
  counter: [
    ['wood', 'M0 0h140v-84H0z'],
    ['dark', 'M-6-84h152v-9H-6z'],
    ['line', 'M0-40h140M70-84v84'],
  ],
  sink: [
    ['steel', 'M0 0h96v-84H0z'],
    ['dark', 'M-4-84h104v-8H-4z'],
    ['line', 'M46-92v-26q0-10 10-10t10 8v6'],
    ['paper', 'M70-93h24v-5H70zM72-100h20v-5H72z'],
  ],
  shelf: [
    ['wood', 'M0 0h110v8H0z'],
    ['dark', 'M10 0h13v-40H10zM26 0h10v-34H26z'],
    ['paper', 'M46 0h18v-26H46zM68 0h14v-22H68z'],
    ['steel', 'M88 0h16v-18H88z'],
  ],
  table: [
    ['wood', 'M0-60h110v8H0z'],
    ['line', 'M12-52v52M98-52v52'],
    ['paper', 'M34-60h26v-4H34z'],
    ['steel', 'M70-60h10v-14H70z'],
  ],
  chair: [
    ['cloth', 'M0-36h44v8H0z'],
    ['line', 'M4-28v28M40-28v28M4-36v-40'],
  ],
  till: [
    ['dark', 'M0 0h46v-22H0z'],
    ['steel', 'M8-22h34v-26H8z'],
  ],
  lamp: [
    ['line', 'M0-34v30'],
    ['dark', 'M-26 8q26-26 52 0z'],
    ['light', 'M-26 8h52l34 96h-120z'],
  ],
  window: [
    ['steel', 'M0 0h90v-70H0z'],
    ['line', 'M45 0v-70M0-35h90'],
  ],
  crates: [
    ['wood', 'M0 0h58v-36H0zM64 0h58v-36H64zM30-36h58v-36H30z'],
    ['line', 'M0-18h58M64-18h58M30-54h58'],
  ],
  freezer: [
    ['steel', 'M0 0h120v-70H0z'],
    ['line', 'M0-54h120M52-46h16'],
  ],
  door: [
    ['wood', 'M0 0h84v-190H0z'],
    ['line', 'M10-100h64M10-12h64v-78H10zM10-110h64v-70H10zM70-96h4'],
  ],
  desk: [
    ['wood', 'M0-70h200v10H0z'],
    ['wood', 'M130-60h60v60h-60z'],
    ['line', 'M10-60v60M130-40h60M130-20h60M156-50h8M156-30h8M156-10h8'],
    ['paper', 'M40-70h44v-6H40z'],
  ],
  binders: [
    ['wood', 'M0 0h150v8H0z'],
    ['dark', 'M8 0h14v-46H8zM25 0h14v-46H25z'],
    ['cloth', 'M46 0h14v-46H46zM63 0h14v-46H63z'],
    ['paper', 'M86 0h30v-8H86z'],
  ],
  bunk: [
    ['line', 'M0 0v-170M190 0v-170'],
    ['wood', 'M0-40h190v10H0zM0-120h190v10H0z'],
    ['cloth', 'M6-40h140v-18H6zM6-120h140v-18H6z'],
    ['paper', 'M150-40h34v-14h-34zM150-120h34v-14h-34z'],
  ],
  line: [
    ['line', 'M0 0q90 24 200 0'],
    ['cloth', 'M30 4h34v40H30zM90 10h30v34H90z'],
    ['paper', 'M140 8h26v30h-26z'],
  ],
  bag: [
    ['dark', 'M0 0h60v-34H0z'],
    ['line', 'M20-34v-8h20v8'],
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
  van: [
    ['steel', 'M0-20v-110h210l60 56 20 8v46z'],
    ['dark', 'M216-76h46l-44-44z'],
    ['line', 'M120-130v110'],
    ['dark', 'M40-20a24 24 0 1 0 48 0zM200-20a24 24 0 1 0 48 0z'],
  ],
  car: [
    ['cloth', 'M0-20q0-40 40-44l40-40h110l44 40q46 4 46 44z'],
    ['steel', 'M92-68l26-28h30v28zM158-68v-28h26l28 28z'],
    ['dark', 'M40-20a24 24 0 1 0 48 0zM190-20a24 24 0 1 0 48 0z'],
  ],
  scaffold: [
    [
      'line',
      'M0 0v-250M80 0v-250M160 0v-250M240 0v-250M0-80h240M0-160h240M0-240h240M0 0l80-80M160 0l80-80M0-80l80-80M160-80l80-80',
    ],
    ['wood', 'M-6-86h252v7H-6zM-6-166h252v7H-6z'],
  ],
  gate: [
    ['steel', 'M0 0h10v-120H0zM96 0h10v-120H96z'],
    ['line', 'M10-20h86M10-60h86M10-100h86'],
  ],
  rows: [
    [
      'green',
      'M0-60q20-24 40 0zM60-60q20-24 40 0zM120-60q20-24 40 0zM180-60q20-24 40 0zM240-60q20-24 40 0zM300-60q20-24 40 0zM10-10q26-30 52 0zM90-10q26-30 52 0zM170-10q26-30 52 0zM250-10q26-30 52 0z',
    ],
    ['line', 'M0-58h350M0-8h320'],
  ],
  stairs: [
    ['steel', 'M0 0h36v-30h36v-30h36v-30h36v-30h36v-30h36v150z'],
    ['line', 'M0-70 180-230'],
  ],
  bucket: [
    ['cloth', 'M4 0h34l6-44H0z'],
    ['line', 'M0-44q22-30 44 0M60 0v-130'],
  ],
} as const satisfies Readonly<Record<string, DrawnThing>>;
