import { sharedTypst } from './shared-typst.ts';

/** Ten cards or twelve stickers on a sheet of A4, cut along the lines, or one square picture. A screen reader says it once. */
export const smallTypst = `${sharedTypst}
#let titles(sizes, width, height, fill) = fitting(sizes, width, height, size => {
  set text(size: size, weight: 700, fill: fill)
  heading(level: 1, text(size: size, fill: fill, said(data.sides.first(), data.sides.first().title)))
  for side in data.sides.slice(1) { block(above: 0.5em, said(side, text(size: size * 0.9, side.title))) }
})
#let cut = (paint: luma(60%), thickness: 0.4pt, dash: "dashed")

#let card = block(width: 91mm, height: 53mm, stroke: cut, inset: 5mm, {
  mark(30pt)
  grid(
    columns: (1fr, 34mm),
    column-gutter: 4mm,
    align: (left + top, center + top),
    titles((17pt, 15pt, 13pt, 11pt), 41mm, 36mm, sea),
    code(34mm),
  )
  v(1fr)
  text(size: 10pt, weight: 600, data.address)
})

#let sticker = block(width: 61mm, height: 66mm, stroke: cut, inset: 3.5mm, align(center, {
  mark(30pt)
  titles((12pt, 11pt, 10pt, 9pt), 54mm, 13mm, sea)
  v(1fr)
  code(40mm)
  v(1fr)
  text(size: 8pt, weight: 600, data.address)
}))

#let tile = block(width: 180mm, height: 180mm, fill: sea, inset: 12mm, {
  mark(80pt)
  set text(fill: white)
  titles((38pt, 34pt, 30pt, 26pt), 156mm, 68mm, white)
  v(1fr)
  grid(
    columns: (1fr, 72mm),
    column-gutter: 8mm,
    align: (left + bottom, right + bottom),
    {
      grid(row-gutter: 5mm, ..data.sides.map(side => said(side, text(size: 19pt, weight: 600, side.lead))))
      v(5mm)
      text(size: 15pt, data.address)
    },
    code(72mm),
  )
})

#if data.kind == "tile" {
  set page(width: 180mm, height: 180mm, margin: 0mm)
  tile
} else if data.kind == "card" {
  set page(paper: "a4", margin: (x: 14mm, y: 16mm))
  grid(columns: 2, card, ..range(9).map(_ => pdf.artifact(card)))
} else {
  set page(paper: "a4", margin: (x: 13.5mm, y: 16.5mm))
  grid(columns: 3, sticker, ..range(11).map(_ => pdf.artifact(sticker)))
}
`;
