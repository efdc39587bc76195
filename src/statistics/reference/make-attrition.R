# Reference values for attrition and survival: log-rank, Gray, Cox, Fine-Gray, small areas.
# Run: Rscript make-attrition.R OUTDIR. R 4.5.0 (2025-04-11), survival 3.8-3, cmprsk 2.2-12. All data are invented here or
# ship with R's survival package; the rows that the tests need are written beside the values.
suppressMessages({ library(survival); library(cmprsk) })
source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "json.R"))
out <- commandArgs(TRUE)[1]
made <- list(R = R.version.string, survival = as.character(packageVersion("survival")), cmprsk = as.character(packageVersion("cmprsk")))
m_ <- function(x) lapply(seq_len(nrow(x)), function(i) I(unname(x[i, ])))

# ---- invented cases: two or three groups, ties, three endings
set.seed(20)
n <- 120
d <- data.frame(group = sample(1:3, n, TRUE), office = sample(1:4, n, TRUE, c(.4, .3, .2, .1)), age = round(rnorm(n, 35, 10)), first = rbinom(n, 1, .4))
d$time <- ceiling(rexp(n, .08 * exp(.3 * (d$group == 2) - .02 * (d$age - 35) + .5 * d$first)))
d$cause <- sample(0:3, n, TRUE, c(.25, .4, .25, .1))
d$cause[d$time > 40] <- 0; d$time <- pmin(d$time, 41)
d$entry <- pmin(d$time - 1, floor(runif(n, 0, 6)))
rows <- list(time = I(d$time), cause = I(d$cause), entry = I(d$entry), group = I(d$group), office = I(d$office), age = I(d$age), first = I(d$first))
lr <- function(call, f, strata) { f <- eval(parse(text = call)); one <- function(x) if (is.matrix(x)) rowSums(x) else x
  list(call = call, observed = I(unname(one(f$obs))), expected = I(unname(one(f$exp))), variance = m_(f$var), statistic = f$chisq, p = f$pvalue) }
write_("log-rank.json", list(made = made, rows = rows, cases = list(
  lr("survdiff(Surv(time, cause == 1) ~ group, data = d)"), lr("survdiff(Surv(time, cause == 1) ~ group, data = d, rho = 1)"),
  lr("survdiff(Surv(time, cause == 1) ~ group + strata(office), data = d)"), lr("survdiff(Surv(time, cause > 0) ~ first, data = d)"),
  lr("survdiff(Surv(time, cause > 0) ~ first + strata(office), data = d, rho = 1)"))))

# ---- Gray's test
gray <- function(call) { f <- eval(parse(text = call)); list(call = call, statistics = I(unname(f$Tests[, "stat"])), p = I(unname(f$Tests[, "pv"]))) }
write_("gray.json", list(made = made, rows = rows, tests = list(
  gray("cuminc(d$time, d$cause, d$group)"), gray("cuminc(d$time, d$cause, d$group, rho = 1)"), gray("cuminc(d$time, d$cause, d$first, strata = d$office)"),
  gray("cuminc(d$time, d$cause, d$group, strata = d$office, rho = .5)"))))

# ---- Cox: the invented cases, and veteran with coefficients for its groups
tight <- coxph.control(eps = 1e-12, toler.chol = 1e-13, iter.max = 60)
cox <- function(call) { f <- eval(parse(text = sub(")$", ", control = tight)", call))); s <- summary(f); b <- basehaz(f, centered = FALSE)
  list(call = call, observations = s$n, events = s$nevent, coefficients = I(unname(coef(f))), standardErrors = I(unname(s$coefficients[, "se(coef)"])), p = I(unname(s$coefficients[, "Pr(>|z|)"])),
    covariance = I(as.numeric(vcov(f))), logLikelihood = I(f$loglik), score = f$score, wald = as.numeric(f$wald.test), upper = I(unname(s$conf.int[, "upper .95"])),
    baseline = if (is.null(b$strata)) { up <- diff(c(0, b$hazard)) > 0; list(time = I(b$time[up]), hazard = I(b$hazard[up])) } else list()) }
d$small <- d$age / 1000 # the unit of a covariate must not matter
calls <- c("coxph(Surv(time, cause == 1) ~ age + first, data = d)", "coxph(Surv(time, cause == 1) ~ age + first, data = d, ties = 'breslow')", "coxph(Surv(time, cause > 0) ~ small + first, data = d)",
  "coxph(Surv(entry, time, cause == 1) ~ age + first, data = d)", "coxph(Surv(entry, time, cause == 1) ~ age + first, data = d, ties = 'breslow')",
  "coxph(Surv(entry, time, cause == 2) ~ age + first + strata(office), data = d)", "coxph(Surv(time, cause == 1) ~ first, data = d)")
zph <- function(call, transform) { z <- cox.zph(eval(parse(text = sub(")$", ", control = tight)", call))), transform = transform); list(call = call, transform = transform, table = m_(unname(z$table[, c(1, 3)]))) }
write_("cox.json", list(made = made, rows = rows, control = "coxph.control(eps = 1e-12, toler.chol = 1e-13, iter.max = 60)", cases = lapply(calls, cox),
  zph = unlist(lapply(calls[c(1, 2, 4, 6)], function(call) lapply(c("km", "identity"), function(t) zph(call, t))), recursive = FALSE)))

# ---- Fine-Gray
fg <- function(name, covariates, ending) { f <- crr(d$time, d$cause, as.matrix(d[, covariates]), failcode = ending, gtol = 1e-12, maxiter = 60)
  list(call = sprintf("crr(d$time, d$cause, d[, c(%s)], failcode = %d, gtol = 1e-12)", paste0("'", covariates, "'", collapse = ", "), ending), covariates = I(covariates), ending = ending,
    coefficients = I(unname(f$coef)), covariance = I(as.numeric(f$var)), logLikelihood = I(c(f$loglik.null, f$loglik))) }
write_("fine-gray.json", list(made = made, rows = rows, cases = list(fg("", c("age", "first"), 1), fg("", c("age", "first"), 2), fg("", "first", 1))))

# ---- small areas: the fitted prior by optim, and the mixture over priors by a fine grid of its own
set.seed(5)
of <- c(3, 8, 12, 15, 20, 24, 31, 40, 45, 60, 75, 110, 150, 240, 0); p <- rbeta(length(of), 4, 16); count <- rbinom(length(of), of, p)
bb <- function(x, n, a, b) sum(lbeta(a + x, b + n - x) - lbeta(a, b))
areas_ <- function(x, n, coverage) {
  seen <- n > 0
  o <- optim(c(0, 2), function(t) -bb(x[seen], n[seen], plogis(t[1]) * exp(t[2]), plogis(-t[1]) * exp(t[2])), method = "BFGS", control = list(reltol = 1e-15, maxit = 1000))
  o <- optim(o$par, function(t) -bb(x[seen], n[seen], plogis(t[1]) * exp(t[2]), plogis(-t[1]) * exp(t[2])), method = "Nelder-Mead", control = list(reltol = 1e-16, maxit = 5000))
  usual <- 1 / mean(1 / n[seen])
  g <- expand.grid(u = seq(-10, 14, .1), m = seq(-6, 3, .03)); M <- usual * exp(g$u); a <- plogis(g$m) * M; b <- plogis(-g$m) * M
  l <- 0; for (i in which(seen)) l <- l + lbeta(a + x[i], b + n[i] - x[i]) - lbeta(a, b)
  w <- exp(l - max(l)) * plogis(g$u) * plogis(-g$u) * sqrt(plogis(g$m) * plogis(-g$m)); w <- w / sum(w); k <- w > 1e-9; a <- a[k]; b <- b[k]; w <- w[k]
  q <- function(p, i) uniroot(function(s) sum(w * pbeta(s, a + x[i], b + n[i] - x[i])) - p, c(1e-9, 1 - 1e-9), tol = 1e-10)$root
  list(counts = I(x), of = I(n), mean = plogis(o$par[1]), precision = exp(o$par[2]), likelihood = -o$value,
    estimate = I(sapply(seq_along(x), function(i) sum(w * (a + x[i]) / (a + b + n[i])))), lower = I(sapply(seq_along(x), function(i) q(.025, i))), upper = I(sapply(seq_along(x), function(i) q(.975, i))))
}
z <- c(.01, .3, 1, 2.5, 7, 12, 40, 1e3, 1e6)
write_("small-areas.json", list(made = made, call = "optim(..., method = 'BFGS'), then 'Nelder-Mead', of sum(lbeta(a + x, b + n - x) - lbeta(a, b)); the mixture by a grid of 72 000 priors and uniroot",
  digamma = lapply(z, function(v) I(c(v, digamma(v), trigamma(v)))),
  cases = list(areas_(count, of), areas_(c(0, 0, 1, 0, 2, 0), c(12, 9, 30, 18, 25, 7)), areas_(c(10, 44, 3, 70), c(90, 100, 80, 95)))))
