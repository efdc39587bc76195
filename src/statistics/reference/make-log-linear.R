# Reference values of log-linear models for lists, by base glm, on invented tables. Run: Rscript make-log-linear.R OUTDIR.
# R 4.5.0 (2025-04-11), stats 4.5.0. A history is a bit mask: bit i is list i + 1.
source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "json.R"))
out <- commandArgs(TRUE)[1]
set.seed(20261127)

# Invented people: each is on list j with its own chance, and the pairs given are found together more (or less) often.
invent <- function(people, chance, pairs = list(), never = integer()) {
  lists <- length(chance)
  histories <- 0:(2^lists - 1)
  on <- function(j) bitwAnd(histories, 2^(j - 1)) > 0
  log_p <- Reduce(`+`, lapply(seq_len(lists), function(j) on(j) * qlogis(chance[j])))
  for (pair in pairs) log_p <- log_p + on(pair[1]) * on(pair[2]) * pair[3]
  log_p[histories %in% never] <- -Inf
  drawn <- as.vector(rmultinom(1, people, exp(log_p)))
  drawn[1] <- 0
  drawn
}
tables <- list(
  three = invent(900, c(.2, .15, .1), list(c(1, 2, .8))),
  threeSparse = c(0, 41, 33, 0, 28, 6, 4, 0),           # no one on both of the first two
  nested = c(0, 30, 0, 22, 25, 6, 0, 5),                # the second list is within the first
  four = invent(2500, c(.12, .15, .08, .1), list(c(1, 2, 1), c(3, 4, -.7))),
  five = invent(4000, c(.05, .12, .1, .08, .03), list(c(1, 2, 1), c(2, 3, -1), c(4, 5, 1.2))),
  fiveSparse = invent(700, c(.05, .06, .12, .06, .03), list(c(2, 5, -6), c(1, 5, -6))),
  six = invent(12000, c(.005, .05, .085, .06, .03, .006), list(c(1, 2, 1.2), c(1, 3, 1.3), c(2, 5, -1.2), c(3, 6, 1.5), c(4, 5, -1), c(3, 5, -1.1))))

masks_of <- function(lists, generators) {
  all <- 0:(2^lists - 1)
  sort(unique(c(0, 2^(0:(lists - 1)), unlist(lapply(generators, function(g) all[bitwAnd(all, g) == all])))))
}
# Extended maximum likelihood: terms with no one go to minus infinity with their cells, glm fits the rest.
fit <- function(counts, masks) {
  cells <- seq_along(counts) - 1
  on_all <- vapply(masks, function(m) sum(counts[bitwAnd(cells, m) == m]), 0)
  gone <- masks[on_all == 0]
  dead <- function(w) any(bitwAnd(w, gone) == gone)
  live <- Filter(function(w) !dead(w), cells[-1])
  kept <- Filter(function(m) !dead(m), masks)
  design <- vapply(kept, function(m) as.numeric(bitwAnd(live, m) == m), numeric(length(live)))
  made <- suppressWarnings(glm.fit(design, counts[live + 1], family = poisson(), control = glm.control(epsilon = 1e-15, maxit = 200)))
  class(made) <- c("glm", "lm")
  list(made = made, live = live, kept = kept, masks = masks, coefficient = unname(coef(made)), fitted = fitted(made))
}
figures <- function(counts, masks) {
  one <- fit(counts, masks)
  n <- sum(counts); y <- counts[one$live + 1]
  log_lik <- sum(dpois(y, one$fitted, log = TRUE))
  hidden <- exp(one$coefficient[1])
  variance <- summary(one$made)$cov.unscaled[1, 1]
  list(masks = I(masks), total = n + hidden, standardError = sqrt(hidden + hidden^2 * variance), deviance = one$made$deviance,
    aic = 2 * length(masks) - 2 * log_lik, bic = length(masks) * log(n) - 2 * log_lik,
    kept = I(one$kept), coefficients = I(one$coefficient))
}
pair_masks <- function(lists) apply(combn(lists, 2), 2, function(p) sum(2^(p - 1)))
models <- function(lists) {
  pairs <- pair_masks(lists)
  c(list(integer()), as.list(pairs), list(pairs[1:2], pairs[c(1, length(pairs))], pairs), if (lists > 3) list(7, c(7, pairs)))
}
# A fit that runs off has a fitted cell near zero where no one is: none of the models below comes near that in doubt.
smallest <- function(counts, one) min(c(1, one$fitted[counts[one$live + 1] == 0]))
is_full <- function(one) length(one$kept) <= length(one$live)

stepwise <- function(counts, threshold = .02) {
  lists <- log2(length(counts)); cells <- seq_along(counts) - 1
  pairs <- pair_masks(lists); chosen <- c(); at <- fit(counts, masks_of(lists, chosen))
  repeat {
    free <- setdiff(pairs, chosen)
    p <- vapply(free, function(m) {
      seen <- sum(counts[bitwAnd(cells, m) == m])
      expected <- sum(at$fitted[bitwAnd(at$live, m) == m])
      min(ppois(seen, expected), ppois(seen - 1, expected, lower.tail = FALSE))
    }, 0)
    added <- FALSE
    for (m in free[order(p)]) {
      if (p[free == m] >= threshold) break
      tried <- fit(counts, masks_of(lists, c(chosen, m)))
      if (is_full(tried) && smallest(counts, tried) > 1e-9) { chosen <- c(chosen, m); at <- tried; added <- TRUE; break }
    }
    if (!added) return(list(total = sum(counts) + exp(at$coefficient[1]), pairs = I(as.numeric(chosen))))
  }
}
draws <- function(counts, times) lapply(seq_len(times), function(i) {
  drawn <- as.vector(rmultinom(1, sum(counts), counts))
  list(counts = I(drawn), total = stepwise(drawn)$total)
})
write_("log-linear.json", list(made = list(R = R.version.string, stats = as.character(packageVersion("stats"))), calls = list(
    fits = "glm.fit(design, counts, family = poisson(), epsilon 1e-15); total = n + exp(intercept); bic = p log(n) - 2 logLik",
    stepwise = "smallest of ppois(seen, expected) and its upper tail below 0.02, added by glm.fit until none is",
    draws = "the same stepwise for tables of rmultinom(1, n, counts)"),
  tables = lapply(names(tables), function(name) {
    counts <- tables[[name]]; lists <- log2(length(counts))
    tried <- lapply(models(lists), function(g) masks_of(lists, g))
    sound <- Filter(function(m) { one <- fit(counts, m); is_full(one) && smallest(counts, one) > 1e-6 }, tried)
    list(name = name, counts = I(counts), fits = lapply(sound, function(m) figures(counts, m)), stepwise = stepwise(counts))
  }),
  draws = list(five = draws(tables$five, 20), six = draws(tables$six, 30))))
