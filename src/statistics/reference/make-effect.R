# Reference values of the Rasch model, of difference in differences and of survey weights. All data are invented or drawn here, but
# for LSAT section 6 (Bock and Lieberman 1970, Psychometrika 35:179), whose 32 frequencies are published.
# Run: Rscript make-effect.R OUTDIR. R 4.5.0, eRm 1.0-6, clubSandwich 0.5.11, survey 4.4-2 (Debian 13).
source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "json.R"))
suppressPackageStartupMessages({library(eRm); library(clubSandwich); library(survey)})
out <- commandArgs(TRUE)[1]
made <- function(...) c(list(R = R.version.string), lapply(list(...), function(p) as.character(packageVersion(p))))

# --- Rasch ---
freq <- c(3,6,2,11,1,1,3,4,1,8,0,16,0,3,2,15,10,29,14,81,3,28,15,80,16,56,21,173,11,61,28,298)
patterns <- as.matrix(expand.grid(rep(list(0:1), 5)))[, 5:1]
lsat <- patterns[rep(1:32, freq), ]
set.seed(20261201)
theta <- rnorm(180, .3, 1.1); delta <- c(-1.6, -1, -.6, -.2, 0, .3, .7, 1.1, 1.4, -.1)
whole <- (matrix(runif(1800), 180) < plogis(outer(theta, delta, "-"))) * 1
forms <- whole; forms[1:90, 9:10] <- NA; forms[91:180, 1:2] <- NA
# The root of Warm's equation, by uniroot on its own formula.
wle <- function(d, r) uniroot(function(t) { p <- plogis(t - d); i <- sum(p * (1 - p))
  r - sum(p) + sum(p * (1 - p) * (1 - 2 * p)) / (2 * i) }, c(-20, 20), tol = 1e-13)$root
raschOf <- function(x, splits = list()) {
  fit <- RM(x, sum0 = TRUE)
  d <- -fit$betapar; pp <- person.parameter(fit); f <- itemfit(pp)
  list(difficulty = I(unname(d)), se = I(unname(fit$se.beta)), logLikelihood = fit$loglik,
    outfit = I(unname(f$i.outfitMSQ)), infit = I(unname(f$i.infitMSQ)),
    splits = lapply(splits, function(s) { t <- LRtest(fit, splitcr = s$by)
      list(by = s$name, statistic = t$LR, degrees = t$df, p = t$pvalue) }))
}
score <- rowSums(lsat)
lsatFit <- raschOf(lsat, list(list(name = "r <= 3", by = as.numeric(score > 3)), list(name = "all raw scores", by = "all.r")))
d <- lsatFit$difficulty
mle <- person.parameter(RM(lsat, sum0 = TRUE))$pred.list[[1]]
half <- rep(1:2, 90)
code <- function(x) I(apply(x, 1, function(r) paste(ifelse(is.na(r), "-", r), collapse = "")))
write_("rasch.json", list(made = made(eRm = "eRm"),
  calls = list(difficulty = "-RM(x, sum0 = TRUE)$betapar", se = "RM(x, sum0 = TRUE)$se.beta",
    fit = "itemfit(person.parameter(RM(x)))", split = "LRtest(RM(x), splitcr = by)", abilities = "uniroot on Warm's equation; person.parameter"),
  lsat = c(list(frequencies = I(freq)), lsatFit, list(weighted = I(sapply(0:5, function(r) wle(d, r))),
    likeliest = I(mle$y[mle$x %in% 1:4]))),
  whole = c(list(answers = code(whole)), raschOf(whole, list(list(name = "odd and even", by = half)))),
  forms = c(list(answers = code(forms)), raschOf(forms))))

# --- Difference in differences ---
panel <- function(starts, periods, y, keep = TRUE, w = NULL) {
  g <- expand.grid(period = 0:(periods - 1), unit = 0:(length(starts) - 1))
  g$trained <- as.numeric(!is.na(starts[g$unit + 1]) & g$period >= starts[g$unit + 1])
  g$y <- y; g$w <- if (is.null(w)) 1 else w
  g[keep, ]
}
base <- c(22,35,41,30,44,38, 30,26,40,46,35,50, 18,24,15,37,29,40, 26,19,29,33,45,31,
  35,31,41,28,45,43, 15,27,20,23,37,22, 28,22,33,31,25,46, 21,26,18,31,30,27)
starts <- c(2,2,3,3,4,4,5,5)
set.seed(7)
some <- round(30 + rnorm(50, 0, 6) + 5 * rep(c(0, 1), 25), 1)
cases <- list(
  list(name = "eight units, four steps, balanced", d = panel(starts, 6, base)),
  list(name = "cells missing", d = panel(starts, 6, base, keep = -c(4, 17, 30, 48))),
  list(name = "two units never trained", d = panel(c(NA, NA, 2, 2, 3), 10, some)),
  list(name = "weights", d = panel(starts, 6, base, w = rep(c(4, 9, 16, 25, 36, 10), 8))))
didOf <- function(case) {
  m <- lm(y ~ factor(unit) + factor(period) + trained, data = case$d, weights = w)
  cr <- function(type) sqrt(vcovCR(m, cluster = case$d$unit, type = type)["trained", "trained"])
  v <- vcovCR(m, cluster = case$d$unit, type = "CR2")
  ct <- coef_test(m, vcov = v, coefs = "trained"); ci <- conf_int(m, vcov = v, coefs = "trained")
  c(list(name = case$name, unit = I(case$d$unit), period = I(case$d$period), trained = I(case$d$trained), y = I(case$d$y), w = I(case$d$w)),
    list(estimate = unname(coef(m)["trained"]), classical = summary(m)$coefficients["trained", 2], cr0 = cr("CR0"), cr1 = cr("CR1"), cr1s = cr("CR1S"),
      cr2 = ct$SE, degrees = ct$df_Satt, p = ct$p_Satt, lower = ci$CI_L, upper = ci$CI_U))
}
write_("difference.json", list(made = made(clubSandwich = "clubSandwich"),
  calls = list(estimate = "lm(y ~ factor(unit) + factor(period) + trained, weights = w)",
    cr = "vcovCR(m, cluster = unit, type = ...)", cr2 = "coef_test(m, vcov = CR2)$df_Satt, conf_int(m, vcov = CR2)",
    t = "qt(p, df), 2 * pt(-abs(t), df), as p, df, qt, two sides of it"),
  student = lapply(list(c(.975, 6.3743), c(.8, 4), c(.6, 1.5), c(.51, 30), c(.9999, 3), c(.75, 200)),
    function(x) I(c(x, qt(x[1], x[2]), 2 * pt(-abs(qt(x[1], x[2])), x[2])))),
  # Before anything is counted: share .3, ICC .05, of which .8 stays; half of the units trained between two periods.
  twoGroups = lapply(c(6, 8, 12, 20, 40), function(u) I(c(u,
    (qt(.975, u - 2) + qt(.8, u - 2)) * sqrt(8 * .3 * .7 * (.95 / c(10, 30, 100) + .05 * .2) / u)))),
  # The same when a quarter of the units is trained at each of four steps: generalised least squares with a level of each unit.
  inSteps = lapply(c(8, 12, 20, 40), function(u) I(c(u, sapply(c(10, 30, 100), function(m) {
    g <- expand.grid(period = 0:4, unit = 0:(u - 1)); g$trained <- as.numeric(g$period >= 1 + g$unit %% 4)
    x <- model.matrix(~ factor(period) + trained, g)
    v <- diag(.21 * (.95 / m + .05 * .2), nrow(g)) + .21 * .05 * .8 * outer(g$unit, g$unit, "==")
    (qt(.975, u - 2) + qt(.8, u - 2)) * sqrt(solve(t(x) %*% solve(v, x))["trained", "trained"]) })))),
  cases = lapply(cases, didOf)))

# --- Weights ---
set.seed(11)
n <- 120
s <- data.frame(stratum = rep(0:2, c(50, 40, 30)), role = sample(0:1, n, TRUE), agency = sample(0:2, n, TRUE))
s$cluster <- c(rep(0:9, each = 5), rep(10:17, each = 5), rep(18:23, each = 5))
s$y <- rbinom(n, 1, plogis(-.6 + .5 * s$role + .4 * s$stratum + rep(rnorm(24, 0, .5), each = 5)))
sizes <- c(40, 20, 9); s$N <- sizes[s$stratum + 1]
s$w <- s$N / c(10, 8, 6)[s$stratum + 1] * 4
one <- function(design) { m <- svymean(~y, design, deff = "replace")
  list(estimate = unname(coef(m)), se = as.numeric(SE(m)), degrees = degf(design),
    logit = I(as.numeric(attr(svyciprop(~y, design, method = "xlogit"), "ci"))),
    beta = I(as.numeric(attr(svyciprop(~y, design, method = "beta"), "ci")))) }
clustered <- svydesign(id = ~cluster, strata = ~stratum, weights = ~w, fpc = ~N, data = s)
plain <- svydesign(id = ~1, weights = ~I(rep(4, n)), data = s)
pop <- data.frame(agency = 0:2, Freq = c(250, 130, 100)); roles <- data.frame(role = 0:1, Freq = c(300, 180))
two <- data.frame(stratum = rep(0:1, c(30, 30)), y = rep(c(1, 0, 1, 0), c(12, 18, 21, 9)), N = rep(c(400, 100), each = 30))
write_("weights.json", list(made = made(survey = "survey"),
  calls = list(clustered = "svydesign(id = ~cluster, strata = ~stratum, weights = ~w, fpc = ~N)",
    withoutSizes = "svydesign(id = ~cluster, strata = ~stratum, weights = ~w)",
    post = "postStratify(svydesign(id = ~1, weights = ~4), ~agency, population)", raked = "rake(..., list(~agency, ~role), control = list(maxit = 500, epsilon = 1e-12))",
    two = "svydesign(id = ~1, strata = ~stratum, fpc = ~N), 400 and 100, 12 and 21 right of 30",
    limits = "svyciprop(~y, method = 'xlogit' and 'beta')"),
  stratum = I(s$stratum), cluster = I(s$cluster), role = I(s$role), agency = I(s$agency), y = I(s$y), w = I(s$w), sizes = I(sizes),
  clustered = one(clustered), withoutSizes = one(svydesign(id = ~cluster, strata = ~stratum, weights = ~w, data = s)),
  post = one(postStratify(plain, ~agency, pop)),
  raked = { r <- rake(plain, list(~agency, ~role), list(pop, roles), control = list(maxit = 500, epsilon = 1e-12))
    c(one(r), list(weights = I(weights(r)[1:12]))) },
  two = one(svydesign(id = ~1, strata = ~stratum, fpc = ~N, data = two))))
