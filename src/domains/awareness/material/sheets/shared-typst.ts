/**
 * What every sheet begins with. What is said comes as data and is set as strings, so no text can become markup or code. Nothing is drawn nearer
 * to the edge than eight millimetres: any printer prints it whole, and a printing house needs no bleed.
 */
export const sharedTypst = `
#let data = json("data.json")
#set document(title: data.title, date: none)
#set text(font: ("Source Sans 3", "Libertinus Serif"), lang: data.language, hyphenate: false, fill: rgb("#17212b"))
#set par(leading: 0.5em, spacing: 0.6em)
#let sea = rgb("#0b4f61")
#let said(side, body) = text(lang: side.language, dir: if side.direction == "rtl" { rtl } else { ltr }, body)
#let code(size, alt: none) = image("code.svg", width: size, alt: if alt == none { data.codeAlt } else { alt })
#let mark(size) = if data.draft != none {
  place(center + horizon, rotate(-28deg, text(size: size, weight: 700, fill: rgb("#a3231b").transparentize(62%), data.draft)))
}
#let sender(size) = if data.sender != none {
  set text(size: size, fill: rgb("#4a5560"))
  set align(horizon)
  grid(
    columns: (auto, auto),
    column-gutter: 4mm,
    ..if data.sender.logo { (image("logo.png", height: size * 2.6, alt: data.sender.logoAlt),) } else { () },
    text(data.sender.name),
  )
}
// The largest letters with which nothing is cut off.
#let fitting(sizes, width, height, body) = context {
  let size = sizes.find(one => measure(block(width: width, body(one))).height <= height)
  body(if size == none { sizes.last() } else { size })
}
`;
