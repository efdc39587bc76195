# Reference values of shares in stratified samples, by the formulas of Cochran (1977, 5.3 and 5.5) written in base R.
# Run: Rscript make-sampling.R OUTDIR. R 4.5.0 (2025-04-11), stats 4.5.0.
source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "json.R"))
out <- commandArgs(TRUE)[1]

cases <- list(
  # Read by drawing: sizes, read, marked.
  list(size = c(400, 250, 150), read = c(40, 25, 15), marked = c(12, 10, 9)),
  list(size = c(1000, 60, 8), read = c(20, 20, 8), marked = c(3, 11, 8)),
  list(size = c(55, 210, 33, 90, 12), read = c(5, 30, 6, 14, 4), marked = c(1, 0, 6, 7, 2)),
  list(size = c(5000), read = c(120), marked = c(17)),
  list(size = c(100, 100), read = c(50, 2), marked = c(1, 1)),
  list(size = c(30, 20), read = c(10, 5), marked = c(0, 0)),
  list(size = c(30, 20), read = c(10, 5), marked = c(10, 5)),
  list(size = c(12, 7), read = c(12, 7), marked = c(4, 3)))

# The sample things themselves, so that the variance is R's own var() of zeros and ones in each stratum.
made <- function(case) with(case, {
  weight <- size / sum(size)
  samples <- Map(function(n, k) rep(c(1, 0), c(k, n - k)), read, marked)
  estimate <- weighted.mean(vapply(samples, mean, 0), weight)
  variances <- vapply(samples, var, 0)
  variance <- sum(ifelse(read == size, 0, weight^2 * (1 - read / size) * variances / read))
  alike <- sum(ifelse(read == size, 0, weight^2 * (1 - read / size) * size / (size - 1) / read))
  effective <- if (variance > 0) min(1 / alike, estimate * (1 - estimate) / variance) else 1 / alike
  limits <- if (is.finite(effective))
    suppressWarnings(prop.test(estimate * effective, effective, correct = FALSE)$conf.int) else c(estimate, estimate)
  list(size = I(size), read = I(read), marked = I(marked), estimate = estimate, se = sqrt(variance),
    effective = effective, lower = limits[1], upper = limits[2])
})
# The smallest whole number of marked things of which a drawing of `read` of `size` misses all with a chance of at most 5 %.
seen <- list(c(100, 20), c(199, 60), c(1500, 200), c(40, 3), c(40, 39), c(12, 12), c(20000, 300))
smallest <- function(d) { k <- 1:d[1]; k[which(phyper(0, k, d[1] - k, d[2]) <= .05)[1]] }

write_("sampling.json", list(made = list(R = R.version.string), calls = list(
    estimate = "weighted.mean(vapply(samples, mean, 0), size / sum(size))",
    se = "sqrt(sum(weight^2 * (1 - read / size) * vapply(samples, var, 0) / read)), 0 where read == size",
    effective = "min(1 / sum(weight^2 * (1 - read / size) * size / (size - 1) / read), estimate * (1 - estimate) / se^2)",
    limits = "prop.test(estimate * effective, effective, correct = FALSE)$conf.int",
    seen = "k[which(phyper(0, k, size - k, read) <= 0.05)[1]], as size, read, k"),
  seen = lapply(seen, function(d) I(c(d, smallest(d)))),
  cases = lapply(cases, made)))
