# Averages over decomposable graphs by the formula as it is written, in base R. Run: Rscript make-dga.R OUTDIR. R 4.5.0.
# Graphs are found by taking away simplicial vertices one by one; cliques are the largest complete sets, and separators come
# from a largest spanning tree of the cliques (weights: how many lists two cliques share). Tables are invented.
source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "json.R"))
out <- commandArgs(TRUE)[1]

complete <- function(joined, set) all(joined[set, set] | diag(length(set)) == 1)
chordal <- function(joined) {
  left <- seq_len(nrow(joined))
  while (length(left) > 0) {
    free <- Filter(function(v) complete(joined, left[joined[v, left]]), left)
    if (length(free) == 0) return(FALSE)
    left <- setdiff(left, free[1])
  }
  TRUE
}
graphOf <- function(joined) {
  t <- nrow(joined)
  sets <- lapply(1:(2^t - 1), function(m) which(bitwAnd(m, 2^(0:(t - 1))) > 0))
  full <- Filter(function(s) complete(joined, s), sets)
  cliques <- Filter(function(s) !any(vapply(full, function(o) length(o) > length(s) && all(s %in% o), NA)), full)
  separators <- list(); tree <- 1
  while (length(tree) < length(cliques)) {
    best <- -1
    for (i in tree) for (j in setdiff(seq_along(cliques), tree)) {
      shared <- intersect(cliques[[i]], cliques[[j]])
      if (length(shared) > best) { best <- length(shared); pick <- j; separator <- shared }
    }
    tree <- c(tree, pick); separators <- c(separators, list(separator))
  }
  list(cliques = cliques, separators = separators)
}
graphsOf <- function(t) {
  pairs <- combn(t, 2)
  found <- lapply(0:(2^ncol(pairs) - 1), function(m) {
    joined <- matrix(FALSE, t, t)
    for (e in which(bitwAnd(m, 2^(seq_len(ncol(pairs)) - 1)) > 0)) { joined[pairs[1, e], pairs[2, e]] <- TRUE; joined[pairs[2, e], pairs[1, e]] <- TRUE }
    if (chordal(joined)) graphOf(joined)
  })
  Filter(Negate(is.null), found)
}
maskOf <- function(set) sum(2^(set - 1))
dga <- function(counts, t, unseen, delta = 2^-t) { # counts[m] belongs to the set of lists whose mask is m
  n <- sum(counts); on <- sapply(1:t, function(j) bitwAnd(0:(2^t - 1), 2^(j - 1)) > 0)
  L <- function(set) {
    cell <- rowSums(t(t(on[, set, drop = FALSE]) * 2^(seq_along(set) - 1)))
    d <- delta * 2^(t - length(set))
    margin <- tapply(c(0, counts), factor(cell, 0:(2^length(set) - 1)), sum)
    lgamma(unseen + margin[1] + d) + sum(lgamma(margin[-1] + d)) - 2^length(set) * lgamma(d)
  }
  N <- n + unseen
  logs <- sapply(graphsOf(t), function(g) Reduce(`+`, lapply(g$cliques, L)) - Reduce(`+`, lapply(g$separators, L), 0 * unseen) +
    (length(g$cliques) - length(g$separators)) * (lgamma(2^t * delta) - lgamma(N + 2^t * delta)) +
    lgamma(N + 1) - lgamma(unseen + 1) - log(N))
  p <- exp(logs - max(logs)); p <- p / sum(p)
  byN <- rowSums(p); weights <- colSums(p); order_ <- order(-weights)[1:5]
  below <- function(share) N[which(cumsum(byN) >= share)[1]]
  list(t = t, counts = I(counts), smallest = min(unseen), largest = max(unseen), delta = delta, graphs = length(weights),
    median = below(.5), lower = below(.025), upper = below(.975), mean = sum(N * byN),
    weights = I(weights[order_]), bestCliques = I(sort(sapply(graphsOf(t)[[order_[1]]]$cliques, maskOf))),
    probability = I(byN[1 + floor((0:8) * (length(byN) - 1) / 8)]))
}
five <- c(31, 24, 6, 40, 3, 5, 1, 19, 4, 2, 0, 7, 1, 0, 0, 52, 2, 6, 1, 3, 0, 1, 0, 4, 1, 0, 0, 2, 0, 0, 1)
write_("dga.json", list(made = list(R = R.version.string, call = "dga(counts, t, smallest:largest, delta) of make-dga.R"), cases = list(
  dga(c(35, 41, 12, 28, 7, 15, 4), 3, 0:1420),
  dga(c(90, 3, 0, 2, 0, 0, 0), 3, 1:500, .5),
  dga(c(22, 31, 9, 17, 6, 2, 3, 44, 8, 12, 1, 5, 0, 4, 2), 4, 0:1660),
  dga(five, 5, 0:2160))))
