/**
 * How a document looks on paper, in Typst. It is the same for every document: what is said comes as data (`data.json`) and is
 * set as strings, so no text can become markup or code. Drawings come as files `0.svg`, `1.svg` and so on.
 *
 * The face is the one that the compiler brings along, so that a document is the same on every machine.
 */
export const typstTemplate = `
#let data = json("data.json")
#let ink2 = rgb("#4a5560")
#set document(title: data.title, date: none, keywords: data.at("keywords", default: ()))
#set text(font: "Libertinus Serif", size: 10.5pt, lang: data.language)
#set par(leading: 0.62em, spacing: 0.9em)
#set page(
  paper: "a4",
  flipped: data.at("isWide", default: false),
  margin: (top: 25mm, bottom: 25mm, x: 20mm),
  header: text(size: 8.5pt, fill: ink2, data.running),
  footer: context text(size: 8.5pt, fill: ink2, {
    data.forWhom
    h(1fr)
    if "letter" in data {
      let (before, between, after) = data.letter.pageOf
      before
      counter(page).display()
      between
      str(counter(page).final().first())
      after
    } else { counter(page).display("1 / 1", both: true) }
  }),
)
#show title: set text(size: 20pt)
#show title: set block(below: 1em)
#show heading.where(level: 1): set text(size: 16pt)
#show heading.where(level: 2): set text(size: 12.5pt)
#show heading: set block(above: 1.6em, below: 0.7em, sticky: true)
#show figure.where(kind: table): set block(breakable: true)
#show figure: set align(start)
#show figure.caption: set text(weight: 600)
// The head of a table stays with its first rows.
#show figure.caption: it => block(sticky: true, it)
#show figure.where(kind: table): set figure.caption(position: top)
#set figure(numbering: none, gap: 0.6em)
#set table(stroke: none, inset: (x: 4pt, y: 3.5pt))
#show table: set text(size: 9pt)
#show table: set text(hyphenate: true)
#show table: set par(leading: 0.5em)
#show outline.entry.where(level: 1): set block(above: 1.2em)
#show outline.entry.where(level: 1): set text(weight: 600)

// A number is never broken over two lines.
#let cell(words, column) = if column.isNumber and words.len() < 16 { box(words) } else { text(words) }

#let set-block(part) = if part.kind == "heading" {
  heading(level: part.level, part.text)
} else if part.kind == "paragraph" {
  if part.look == "lead" { par(text(size: 12pt, part.text)) }
  else if part.look == "quiet" { par(text(fill: ink2, size: 9.5pt, part.text)) }
  else { par(part.text) }
} else if part.kind == "figure" {
  let drawn = image(part.file, width: calc.min(if part.width > 600 { 170mm } else { 136mm }, 185mm * part.width / part.height), alt: part.alt)
  figure(drawn, alt: part.alt, kind: image, supplement: none)
} else if part.kind == "table" {
  show table: set text(size: 8pt) if part.columns.len() > 7
  figure(kind: table, supplement: none, caption: part.caption, table(
    columns: part.columns.map(column => column.weight * 1fr),
    align: part.columns.map(column => if column.isNumber { right } else { left }),
    table.header(
      table.hline(stroke: 0.8pt),
      ..part.columns.map(column => text(weight: 600, column.name)),
      table.hline(stroke: 0.5pt),
    ),
    ..part.rows.map(row => row.zip(part.columns).map(((words, column)) => cell(words, column))).flatten(),
    table.hline(stroke: 0.8pt),
  ))
} else if part.kind == "list" {
  list(..part.items.map(item => text(item.name) + [: ] + text(item.value)))
}

#let lines(words) = words.map(line => [#text(line)]).join(linebreak())

#if "letter" in data {
  let head = data.letter
  grid(
    columns: (1fr, 1fr),
    column-gutter: 8mm,
    row-gutter: 8mm,
    {
      if head.logo != none {
        block(below: 3mm, image("logo.png", alt: head.logo.alt, height: calc.min(17mm, 50mm * head.logo.height / head.logo.width)))
      }
      par(strong(text(head.agency)) + linebreak() + lines((head.unit, ..head.contacts)))
    },
    par(head.facts.map(fact => strong(text(fact.name) + [: ]) + text(fact.value)).join(linebreak())),
    [],
    par(lines(head.to)),
  )
  v(6mm)
}
#title()
#for words in data.preface { set-block(words) }
#if data.contents {
  outline(indent: 1em)
  pagebreak()
}
// What stands between a heading and its drawing goes with them to the next page.
#for (place, part) in data.blocks.enumerate() {
  let next = data.blocks.at(place + 1, default: part)
  if part.kind == "paragraph" and next.kind == "figure" { block(sticky: true, set-block(part)) }
  else { set-block(part) }
}
#if "letter" in data {
  v(5mm)
  for line in data.letter.closing { par(text(line)) }
  v(9mm)
  block(breakable: false, for line in data.letter.signature { par(text(line)) })
}
`;
