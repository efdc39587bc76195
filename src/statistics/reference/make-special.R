# Reference values of the special functions. Run: Rscript make-special.R OUTDIR. R 4.5.0 (2025-04-11), stats 4.5.0.
source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "json.R"))
out <- commandArgs(TRUE)[1]

x <- c(1e-10, 1e-3, .1, .5, .9999, 1.0001, 1.5, 1.9999, 2.0001, 2.5, 3, 7.3, 14.99, 15.01, 50, 171.5, 1e3, 1e6, 1e12)
shapes <- expand.grid(shape = c(.01, .3, .5, 1, 2.5, 10, 47, 300, 1e4), at = c(1e-6, .1, .5, .9, 1, 1.1, 1.5, 3))
chi <- expand.grid(x = c(.001, .5, 1, 3.84, 10, 60, 400), df = c(1, 2, 3, 7, 30))
poisson <- expand.grid(count = c(0, 1, 2, 5, 20, 100, 1000), mean = c(1e-8, .2, 1, 4.5, 19, 120, 1000))
betas <- expand.grid(x = c(1e-8, .001, .05, .3, .5, .8, .99, 1 - 1e-6), a = c(.05, .5, 1, 3, 40, 900), b = c(.5, 1, 2.5, 17, 400))
quantiles <- expand.grid(p = c(1e-6, .005, .025, .3, .5, .975, .9995), a = c(.5, 1, 3, 40, 900), b = c(.5, 1, 2.5, 17, 400))
rows <- function(frame, made) lapply(seq_len(nrow(frame)), function(i) I(c(as.numeric(frame[i, ]), made(frame[i, ]))))
write_("special.json", list(made = list(R = R.version.string), calls = list(
    logGamma = "lgamma(x)", gammaTails = "pgamma(shape * at, shape), and with lower.tail = FALSE",
    chiSquareTail = "pchisq(x, df, lower.tail = FALSE)", poissonTails = "ppois(count, mean), ppois(count - 1, mean, lower.tail = FALSE)",
    betaCdf = "pbeta(x, a, b)", betaQuantile = "qbeta(p, a, b)"),
  logGamma = lapply(x, function(v) I(c(v, lgamma(v)))),
  gammaTails = rows(shapes, function(r) c(pgamma(r$shape * r$at, r$shape), pgamma(r$shape * r$at, r$shape, lower.tail = FALSE))),
  chiSquareTail = rows(chi, function(r) pchisq(r$x, r$df, lower.tail = FALSE)),
  poissonTails = rows(poisson, function(r) c(ppois(r$count, r$mean), ppois(r$count - 1, r$mean, lower.tail = FALSE))),
  betaCdf = rows(betas, function(r) pbeta(r$x, r$a, r$b)),
  betaQuantile = rows(quantiles, function(r) qbeta(r$p, r$a, r$b))))
