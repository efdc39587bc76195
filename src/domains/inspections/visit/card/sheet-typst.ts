/**
 * A sheet of eight cards in Typst, cut along the lines. What is said comes as data and is set as strings, so no text can become markup or
 * code. A screen reader says the card once: the other seven are marked as having nothing of their own.
 */
export const cardSheetTemplate = `
#let data = json("data.json")
#set document(title: data.title, date: none)
#set text(font: "Libertinus Serif", lang: data.language, hyphenate: false)
#set par(leading: 0.42em, spacing: 0.6em)
#set page(paper: "a4", margin: (x: 7mm, y: 6mm))

#let side(one) = text(lang: one.language, {
  text(weight: 600, size: 1.2em, one.heading)
  set par(hanging-indent: 0.8em)
  for right in one.rights { parbreak(); [– ] + text(right) }
  parbreak()
  set par(hanging-indent: 0pt)
  text(one.everybody)
})

#let code = {
  set par(spacing: 0.5em)
  text(weight: 600, size: 11pt, data.card.sides.map(one => one.call).dedup().join(" / "))
  parbreak()
  if data.card.words != none {
    text(data.card.sides.map(one => one.sayWords).join(" "))
    parbreak()
    text(weight: 600, size: 13pt, lang: data.card.words.language, data.card.words.said.join("  "))
    parbreak()
  }
  text(data.card.sides.map(one => one.sayNumbers).join(" "))
  if data.card.words == none { parbreak() } else { h(0.5em) }
  box(text(weight: 600, size: if data.card.words == none { 13pt } else { 1em }, data.card.numbers.join(" ")))
}

#let inside(size) = {
  set text(size: size)
  if data.strip != none {
    block(width: 100%, fill: luma(90%), inset: (x: 1.5mm, y: 0.8mm), below: 0.6em, text(size: 7.5pt, weight: 600, lang: data.language, data.strip))
  }
  grid(columns: data.card.sides.map(_ => 1fr), column-gutter: 3mm, ..data.card.sides.map(side))
  v(1fr)
  code
}

// The largest letters with which nothing is cut off. Where none of them fits nothing is printed: half a sentence about a right is none.
#let sizes = if data.card.sides.len() > 1 { (8.8pt, 8.2pt, 7.6pt, 7pt) } else { (11pt, 10pt, 9pt) }
#let card = context {
  let size = sizes.find(size => measure(block(width: 90mm, inside(size))).height <= 64mm)
  block(
    width: 98mm,
    height: 71mm,
    inset: (x: 4mm, y: 3mm),
    stroke: (paint: luma(60%), thickness: 0.4pt, dash: "dashed"),
    inside(size),
  )
}

#grid(columns: 2, card, ..range(7).map(_ => pdf.artifact(card)))
`;
