import type { DrawnThing } from './part.ts';
import { workplaceParts } from './workplace-parts.ts';

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
  bag: [
    ['dark', 'M0 0h60v-34H0z'],
    ['line', 'M20-34v-8h20v8'],
  ],
  stairs: [
    ['steel', 'M0 0h36v-30h36v-30h36v-30h36v-30h36v-30h36v150z'],
    ['line', 'M0-70 180-230'],
  ],
  swingDoor: [
    ['wood', 'M0 0h84v-190H0z'],
    ['steel', 'M26-140a16 16 0 1 0 32 0a16 16 0 1 0-32 0'],
    ['line', 'M72-90v-30'],
  ],
  exit: [
    ['steel', 'M0 0h104v-200H0z'],
    ['line', 'M52 0v-200M14-96h28M62-96h28'],
  ],
  tablet: [
    ['dark', 'M0 0h34v-24H0z'],
    ['paper', 'M4-4h26v-16H4z'],
  ],
  laidTable: [
    ['paper', 'M0-60h110v14H0z'],
    ['line', 'M12-46v46M98-46v46'],
    ['steel', 'M24-60h20v-4H24zM70-60h8v-16h-8z'],
  ],
  longTable: [
    ['wood', 'M0-60h190v9H0z'],
    ['line', 'M14-51v51M176-51v51'],
  ],
  roundTable: [
    ['wood', 'M0-60q55-14 110 0q-55 14-110 0z'],
    ['line', 'M55-53v53M35 0h40'],
  ],
  turnedChair: [
    ['cloth', 'M0-6h44v8H0z'],
    ['line', 'M4-6v-34M40-6v-34M44 2v26'],
  ],
  drawers: [
    ['wood', 'M0 0h180v-84H0z'],
    ['dark', 'M-6-84h192v-9H-6z'],
    ['line', 'M0-48h180M90-84v84M38-66h14M94-56h80v-24H94zM126-68h16'],
  ],
  hotPlate: [
    ['dark', 'M0 0h48v-12H0z'],
    ['steel', 'M10-12h28v-18H10z'],
  ],
  binder: [
    ['dark', 'M0 0h44v-9H0z'],
    ['paper', 'M4-2h36v-4H4z'],
  ],
  scale: [
    ['line', 'M30 0v66M30 112v14'],
    ['steel', 'M8 66h44v46H8z'],
    ['line', 'M30 104V84M14 84q16-16 32 0'],
    ['cloth', 'M10 126h40l-5 34H15z'],
  ],
  keyBoard: [
    ['wood', 'M0 0h76v-54H0z'],
    ['line', 'M12-42v14M28-42v14M44-42v14M60-42v14M12-20v12M28-20v12M44-20v12'],
  ],
  pots: [
    ['steel', 'M0 0h44v-34H0zM54 0h34v-24H54z'],
    ['line', 'M-6-26h6M44-26h6M88-16h14'],
  ],
  hooks: [
    ['wood', 'M0-40h150v6H0z'],
    ['cloth', 'M16-32l24-2 6 62H10zM104-32l24-2 6 54H98z'],
    ['green', 'M60-32l24-2 6 70H54z'],
  ],
  mattress: [
    ['cloth', 'M0 0h160v-16H0z'],
    ['paper', 'M4-16h34v-10H4z'],
  ],
  drawings: [
    ['paper', 'M0 0h130v-90H0z'],
    ['line', 'M12-14h106v-62H12zM12-46h60v32M72-60h46'],
  ],
  schedule: [
    ['paper', 'M0 0h160v-90H0z'],
    ['cloth', 'M12-64h54v-12H12zM90-24h50v-12H90z'],
    ['green', 'M44-44h60v-12H44z'],
  ],
  coffee: [
    ['dark', 'M0 0h36v-8H0zM0-44h36v-8H0zM26-8h10v-36H26z'],
    ['steel', 'M4-8h18v-24H4z'],
  ],
  cabinet: [
    ['wood', 'M0 0h100v-74H0z'],
    ['line', 'M0-54h100M50-54V0M44-64h12M40-28h4M56-28h4'],
  ],
  heater: [
    ['steel', 'M0 0h76v-56H0z'],
    ['line', 'M14-6v-44M26-6v-44M38-6v-44M50-6v-44M62-6v-44'],
  ],
  uprightMattress: [
    ['cloth', 'M0 0h100v-170H0z'],
    ['line', 'M24-10v-150M50-10v-150M76-10v-150'],
    ['paper', 'M-10 0h60v-16h-60z'],
  ],
  tin: [
    ['steel', 'M0 0h28v-26H0z'],
    ['line', 'M0-20h28'],
  ],
  tenants: [
    ['dark', 'M0 0h120v-90H0z'],
    ['paper', 'M10-72h44v-6H10zM10-56h44v-6H10zM10-40h44v-6H10zM66-72h44v-6H66zM66-56h44v-6H66zM66-40h44v-6H66z'],
  ],
  frontDesk: [
    ['wood', 'M0 0h220v-84H0z'],
    ['dark', 'M-6-84h232v-10H-6z'],
    ['line', 'M12-12h196v-60H12z'],
  ],
  cart: [
    ['steel', 'M0-16h96v-66H0z'],
    ['cloth', 'M6-82h30v-26H6zM60-20h34v-56H60z'],
    ['line', 'M96-82h12v-20M44-82v-70'],
    ['dark', 'M10-8a8 8 0 1 0 16 0a8 8 0 1 0-16 0M72-8a8 8 0 1 0 16 0a8 8 0 1 0-16 0'],
  ],
  flask: [
    ['steel', 'M0 0h18v-40H0z'],
    ['dark', 'M2-40h14v-10H2z'],
  ],
  vending: [
    ['dark', 'M0 0h96v-190H0z'],
    ['steel', 'M8-60h58v-120H8z'],
    ['line', 'M8-90h58M8-120h58M8-150h58M76-120h12M76-110h12M8-20h58v-20H8z'],
  ],
  salonTable: [
    ['paper', 'M0-70h112v10H0z'],
    ['line', 'M10-60v60M102-60v60M90-70v-30q0-14-20-14'],
    ['dark', 'M50-106q20-20 40 0z'],
    ['steel', 'M20-70h10v-12H20zM34-70h8v-16h-8z'],
  ],
  footstool: [
    ['cloth', 'M0-20h46v10H0z'],
    ['line', 'M6-10V0M40-10V0'],
  ],
  masks: [
    ['wood', 'M0 0h80v-5H0z'],
    ['paper', 'M6-2q8 22 18 0zM30-2q8 22 18 0zM54-2q8 22 18 0z'],
    ['line', 'M0-20h80'],
  ],
  curtain: [
    ['dark', 'M-6-244h140v6H-6z'],
    ['cloth', 'M0-238h124V0q-16-10-30 0q-16-10-32 0q-16-10-32 0q-16-10-30 0z'],
    ['line', 'M30-238V0M62-238V0M94-238V0'],
  ],
  microwave: [
    ['steel', 'M0 0h80v-46H0z'],
    ['dark', 'M6-6h48v-34H6z'],
    ['line', 'M62-36h10M62-28h10M62-20h10'],
  ],
  backpack: [
    ['green', 'M0 0v-40q0-16 26-16t26 16V0z'],
    ['line', 'M10-6h32v-20H10zM18-56q8-14 16 0'],
  ],
  rolledMattress: [
    ['cloth', 'M0-24a24 24 0 1 0 48 0a24 24 0 1 0-48 0'],
    ['cloth', 'M24-48h80q16 24 0 48H24'],
    ['line', 'M12-24a12 12 0 1 0 24 0a12 12 0 1 0-24 0M60-48v48M90-48v48'],
  ],
  envelope: [['paper', 'M0 0h38v-5H0z']],
  bigWindow: [
    ['steel', 'M0 0h230v-150H0z'],
    ['green', 'M20-20q20-40 40 0zM160-20q24-50 48 0z'],
    ['line', 'M0-20h230M115 0v-150'],
  ],
  ...workplaceParts,
} as const satisfies Readonly<Record<string, DrawnThing>>;
