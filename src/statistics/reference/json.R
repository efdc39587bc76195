# Writes R values as JSON with 17 digits; sourced by the make files of this folder. NA, NaN and infinite become null.
quote_ <- function(x) paste0('"', gsub('"', '\\\\"', x), '"')
json <- function(x) {
  if (is.list(x)) {
    parts <- vapply(x, json, "")
    if (is.null(names(x))) paste0("[", paste(parts, collapse = ","), "]")
    else paste0("{", paste0(quote_(names(x)), ":", parts, collapse = ","), "}")
  } else {
    parts <- if (is.character(x)) quote_(x) else ifelse(is.finite(x), sub(" +", "", formatC(as.numeric(x), digits = 17, format = "g", width = 1)), "null")
    if (length(x) == 1 && !inherits(x, "AsIs")) parts else paste0("[", paste(parts, collapse = ","), "]")
  }
}
write_ <- function(name, x) writeLines(json(x), file.path(out, name))
