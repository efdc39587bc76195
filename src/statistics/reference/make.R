# Reference values for the tests of this folder's parent. Run: Rscript make.R OUTDIR
# R 4.5.0 (2025-04-11) with survival 3.8-3, stats 4.5.0. Inputs of the survival data sets are not written out: the
# tests rebuild them from the counts at each time, which hold all that a curve needs.
suppressMessages(library(survival))
out <- commandArgs(TRUE)[1]
made <- list(R = R.version.string, survival = as.character(packageVersion("survival")))
source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "json.R"))

km <- function(f, i = seq_along(f$time)) list(
  time = I(f$time[i]), atRisk = I(f$n.risk[i]), events = I(f$n.event[i]), censored = I(f$n.censor[i]),
  survival = I(f$surv[i]), standardError = I((f$surv * f$std.err)[i]), lower = I(f$lower[i]), upper = I(f$upper[i]))
quantiles <- function(f, p) {
  z <- quantile(f, p)
  lapply(seq_along(p), function(i) list(probability = p[i], estimate = as.numeric(z$quantile)[i], lower = as.numeric(z$lower)[i], upper = as.numeric(z$upper)[i]))
}
curves <- function(f, causes) list(
  time = I(f$time), atRisk = I(f$n.risk[, 1]), events = lapply(causes, function(k) I(f$n.event[, k + 1])), censored = I(rowSums(f$n.censor)),
  incidence = lapply(causes, function(k) I(f$pstate[, k + 1])), standardError = lapply(causes, function(k) I(f$std.err[, k + 1])),
  lower = lapply(causes, function(k) I(f$lower[, k + 1])), upper = lapply(causes, function(k) I(f$upper[, k + 1])))
case <- function(call, ...) list(call = call, ...)
probabilities <- c(.1, .25, .5, .75, .9)

cases <- list()
for (limits in c("log", "log-log", "plain")) for (arm in levels(aml$x)) {
  f <- survfit(Surv(time, status) ~ 1, data = aml[aml$x == arm, ], conf.type = limits)
  cases[[length(cases) + 1]] <- case(sprintf("survfit(Surv(time, status) ~ 1, data = aml[aml$x == '%s', ], conf.type = '%s')", arm, limits), limits = limits, confidence = .95, curve = km(f), quantiles = quantiles(f, probabilities))
}
f <- survfit(Surv(time, status) ~ 1, data = aml, conf.int = .9)
cases[[length(cases) + 1]] <- case("survfit(Surv(time, status) ~ 1, data = aml, conf.int = 0.9)", limits = "log", confidence = .9, curve = km(f), quantiles = quantiles(f, probabilities))
for (type in levels(veteran$celltype)) {
  f <- survfit(Surv(time, status) ~ 1, data = veteran[veteran$celltype == type, ])
  cases[[length(cases) + 1]] <- case(sprintf("survfit(Surv(time, status) ~ 1, data = veteran[veteran$celltype == '%s', ])", type), limits = "log", confidence = .95, curve = km(f), quantiles = quantiles(f, probabilities))
}
for (limits in c("log", "log-log", "plain")) {
  f <- survfit(Surv(1:8, rep(1, 8)) ~ 1, conf.type = limits)
  cases[[length(cases) + 1]] <- case(sprintf("survfit(Surv(1:8, rep(1, 8)) ~ 1, conf.type = '%s')", limits), limits = limits, confidence = .95, curve = km(f), quantiles = quantiles(f, c(.125, .25, .5, .75, .875)))
}
f <- survfit(Surv(c(1, 2, 3, 4, 9, 12), c(1, 1, 1, 0, 0, 0)) ~ 1)
cases[[length(cases) + 1]] <- case("survfit(Surv(c(1, 2, 3, 4, 9, 12), c(1, 1, 1, 0, 0, 0)) ~ 1)", limits = "log", confidence = .95, curve = km(f), quantiles = quantiles(f, c(.25, .5, .6)))
write_("kaplan-meier.json", list(made = made, cases = cases))

m <- mgus2
m$end <- with(m, ifelse(pstat == 0, futime, ptime))
m$ending <- factor(with(m, ifelse(pstat == 0, 2 * death, 1)), 0:2, c("censored", "progression", "death"))
cases <- list(case("survfit(Surv(end, ending) ~ 1, data = mgus2)", causes = 2, curves = curves(survfit(Surv(end, ending) ~ 1, data = m), 1:2)))
for (sex in c("F", "M")) cases[[length(cases) + 1]] <- case(sprintf("survfit(Surv(end, ending) ~ 1, data = mgus2[mgus2$sex == '%s', ])", sex), causes = 2, curves = curves(survfit(Surv(end, ending) ~ 1, data = m[m$sex == sex, ]), 1:2))
set.seed(11)
d <- data.frame(time = rpois(60, 5), cause = sample(0:3, 60, TRUE, c(.2, .4, .3, .1)))
d$ending <- factor(d$cause, 0:3)
cases[[length(cases) + 1]] <- case("set.seed(11); survfit(Surv(rpois(60, 5), factor(sample(0:3, 60, TRUE, c(.2, .4, .3, .1)), 0:3)) ~ 1)", causes = 3, curves = curves(survfit(Surv(time, ending) ~ 1, data = d), 1:3))
write_("aalen-johansen.json", list(made = made, cases = cases))

set.seed(7)
n <- 40
entry <- round(runif(n, 0, 6)); exit <- entry + 1 + rpois(n, 6); status <- rbinom(n, 1, .7)
cause <- ifelse(status == 0, 0, 1 + rbinom(n, 1, .4)); ending <- factor(cause, 0:2); id <- seq_len(n)
f <- survfit(Surv(entry, exit, status) ~ 1)
write_("late-entry.json", list(made = made, entries = I(entry), times = I(exit), causes = I(cause),
  kaplanMeier = case("survfit(Surv(entry, exit, status) ~ 1)", curve = km(f), quantiles = quantiles(f, probabilities)),
  aalenJohansen = case("survfit(Surv(entry, exit, factor(cause, 0:2)) ~ 1, id = 1:40)", curves = curves(survfit(Surv(entry, exit, ending) ~ 1, id = id), 1:2))))

shares <- list(c(0, 1), c(1, 1), c(1, 2), c(3, 7), c(37, 120), c(0, 15), c(15, 15), c(24, 171), c(999, 1e6))
rows <- list()
for (s in shares) for (confidence in c(.9, .95, .99)) {
  limits <- suppressWarnings(prop.test(s[1], s[2], correct = FALSE, conf.level = confidence)$conf.int)
  rows[[length(rows) + 1]] <- list(successes = s[1], trials = s[2], confidence = confidence, lower = limits[1], upper = limits[2])
}
write_("wilson.json", list(made = made, call = "prop.test(successes, trials, correct = FALSE, conf.level = confidence)$conf.int", rows = rows))

x <- c(-37, -30, -10, -5, -3, -1.96, -1.5, -1.0001, -1, -.9999, -.5, -1e-5, 0, .3, 1, 1.0001, 2, 5, 10)
p <- c(1e-300, 1e-100, 1e-20, 1e-5, .001, .025, .1, .1586, .1587, .2, .4, .4999, .5000001, .6, .8413, .8414, .9, .975, .995)
write_("normal-distribution.json", list(made = made, pnorm = lapply(x, function(v) I(c(v, pnorm(v)))), qnorm = lapply(p, function(v) I(c(v, qnorm(v))))))
