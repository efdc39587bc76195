/**
 * How a document looks on paper, in Typst. It is the same for every document: what is said comes as data (`data.json`) and is
 * set as strings, so no text can become markup or code. Drawings come as files `0.svg`, `1.svg` and so on.
 *
 * The face is the one that the compiler brings along, so that a document is the same on every machine.
 */
export const typstTemplate = `
#let data = json("data.json")
#let ink2 = rgb("#4a5560")
#set document(title: data.title, date: none)
#set text(font: "Libertinus Serif", size: 10.5pt, lang: data.language)
#set par(leading: 0.62em, spacing: 0.9em)
#set page(
  paper: "a4",
  margin: (top: 25mm, bottom: 25mm, x: 20mm),
  header: text(size: 8.5pt, fill: ink2, data.running),
  footer: context text(size: 8.5pt, fill: ink2, {
    data.forWhom
    h(1fr)
    counter(page).display("1 / 1", both: true)
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

#let set-block(block) = if block.kind == "heading" {
  heading(level: block.level, block.text)
} else if block.kind == "paragraph" {
  if block.look == "lead" { par(text(size: 12pt, block.text)) }
  else if block.look == "quiet" { par(text(fill: ink2, size: 9.5pt, block.text)) }
  else { par(block.text) }
} else if block.kind == "figure" {
  let drawn = image(block.file, width: calc.min(if block.width > 600 { 170mm } else { 136mm }, 195mm * block.width / block.height), alt: block.alt)
  figure(drawn, alt: block.alt, kind: image, supplement: none)
} else if block.kind == "table" {
  show table: set text(size: 8pt) if block.columns.len() > 7
  figure(kind: table, supplement: none, caption: block.caption, table(
    columns: block.columns.map(column => column.weight * 1fr),
    align: block.columns.map(column => if column.isNumber { right } else { left }),
    table.header(
      table.hline(stroke: 0.8pt),
      ..block.columns.map(column => text(weight: 600, column.name)),
      table.hline(stroke: 0.5pt),
    ),
    ..block.rows.map(row => row.zip(block.columns).map(((words, column)) => cell(words, column))).flatten(),
    table.hline(stroke: 0.8pt),
  ))
} else if block.kind == "list" {
  list(..block.items.map(item => text(item.name) + [: ] + text(item.value)))
}

#title()
#for block in data.preface { set-block(block) }
#outline(indent: 1em)
#pagebreak()
#for block in data.blocks { set-block(block) }
`;
