import { sharedTypst } from './shared-typst.ts';

/** A poster, A3: a question that one can be seen standing in front of, in one language or two of the same size. */
export const posterTypst = `${sharedTypst}
#set page(width: 297mm, height: 420mm, margin: 10mm, background: mark(130pt))

#block(width: 100%, fill: sea, radius: 4mm, inset: (x: 16mm, y: 17mm), {
  set text(fill: white, weight: 700)
  set par(leading: 0.35em, spacing: 0.55em)
  fitting((66pt, 60pt, 54pt, 48pt, 42pt), 245mm, 120mm, size => {
    set text(size: size)
    heading(level: 1, text(size: size, fill: white, said(data.sides.first(), data.sides.first().title)))
    for side in data.sides.slice(1) { block(above: 0.45em, said(side, side.title)) }
  })
})

#v(1fr)
#let cells(at) = data.sides.map(side => said(side, side.questions.at(at)))
#if data.sides.first().questions.len() > 0 {
  fitting((30pt, 27pt, 24pt, 21pt), 250mm, 120mm, size => {
    set text(size: size, weight: 600)
    block(inset: (x: 8mm), grid(
      columns: (24mm, ..data.sides.map(_ => 1fr)),
      column-gutter: 9mm,
      row-gutter: 12mm,
      align: horizon,
      ..range(3).map(at => (pdf.artifact(image("sign-" + str(at) + ".svg", width: 22mm)), ..cells(at))).flatten(),
    ))
  })
}
#v(1fr)

#block(inset: (x: 8mm), grid(
  columns: (1fr, 76mm),
  column-gutter: 10mm,
  align: (left + horizon, center),
  fitting((29pt, 26pt, 23pt, 20pt, 17pt), 170mm, 92mm, size => {
    grid(row-gutter: size, ..data.sides.map(side => said(side, {
      text(size: size, weight: 700, side.lead)
      for one in side.promises { parbreak(); text(size: size * 0.78, one) }
      if side.call != none { parbreak(); text(size: size, weight: 700, fill: sea, side.call) }
    })))
  }),
  { code(76mm); v(2mm); text(size: 17pt, weight: 700, data.address) },
))
#v(6mm)
#line(length: 100%, stroke: 1.2pt + rgb("#17212b"))
#v(3mm)
#grid(
  columns: data.sides.map(_ => 1fr),
  column-gutter: 8mm,
  ..data.sides.map(side => said(side, text(size: 18pt, weight: 600, side.danger))),
)
#v(2mm)
#sender(13pt)
`;
