import { sharedTypst } from './shared-typst.ts';

/** A leaflet: one side of A4, folded in three. What is in front when it is folded asks; inside it says what holds, and who can be called. */
export const leafletTypst = `${sharedTypst}
#set page(width: 297mm, height: 210mm, margin: 0mm, background: {
  mark(90pt)
  for x in (99mm, 198mm) {
    place(top + left, dx: x, line(length: 100%, angle: 90deg, stroke: (paint: luma(75%), thickness: 0.5pt, dash: "dashed")))
  }
})
#let side = data.sides.first()
#set text(lang: side.language, size: 13pt, dir: if side.direction == "rtl" { rtl } else { ltr })
#let part(body, fill: none) = block(width: 99mm, height: 210mm, inset: (x: 10mm, y: 11mm), fill: fill, body)
#grid(
  columns: (99mm, 99mm, 99mm),
  part({
    block(width: 100%, fill: sea, radius: 3mm, inset: 8mm, heading(level: 1, text(size: 29pt, weight: 700, fill: white, side.title)))
    v(1fr)
    text(size: 17pt, weight: 700, side.lead)
    for one in side.promises { parbreak(); one }
    v(1fr)
    align(center, { code(62mm); v(1mm); text(weight: 700, size: 13pt, data.address) })
    v(1fr)
    text(weight: 700, side.danger)
  }),
  part({
    for right in side.rights { block(below: 1.1em, text(size: 16pt, weight: 700, fill: sea, right)) }
    if side.can != none {
      v(4mm)
      text(size: 15pt, weight: 700, side.can.lead)
      list(spacing: 0.9em, ..side.can.each.map(one => [#one]))
    }
  }),
  part({
    for one in data.numbers {
      block(below: 1.1em, {
        text(weight: 700, one.name)
        linebreak()
        text(size: 17pt, weight: 700, fill: sea, one.phone)
        if one.hours != none { linebreak(); text(size: 11pt, one.hours) }
      })
    }
    v(1fr)
    sender(10pt)
  }),
)
`;
