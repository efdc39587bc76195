# Log-linear models with covariates by glm, with the cells that nobody can see left out and then predicted. Tables are
# invented. Run: Rscript make-covariates.R OUTDIR. R 4.5.0, stats 4.5.0.
source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "json.R"))
out <- commandArgs(TRUE)[1]
set.seed(20)

frame_ <- function(lists, levels_) {
  cells <- do.call(expand.grid, c(rep(list(0:1), length(lists)), lapply(levels_, function(k) factor(1:k))))
  names(cells) <- c(lists, names(levels_)); cells
}
case_ <- function(name, cells, lists, formula, drop = FALSE) {
  unseen <- rowSums(cells[lists]) == 0
  X <- model.matrix(formula, cells); left <- !unseen & !drop
  # With an epsilon of 1e-14 glm.fit would not notice columns that say the same: they are left out here, by qr.
  decomposed <- qr(X[left, ]); keep <- decomposed$pivot[seq_len(decomposed$rank)]
  fit <- glm.fit(X[left, keep], cells$count[left], family = poisson(), control = list(epsilon = 1e-14, maxit = 100))
  n <- sum(cells$count[!unseen])
  predicted <- rep(0, sum(unseen)); kept <- !(drop & TRUE)[unseen]
  if (length(drop) == 1) kept <- rep(TRUE, sum(unseen))
  predicted[kept] <- exp(X[unseen, keep][kept, ] %*% coef(fit))
  p <- ncol(X); logLik_ <- sum(dpois(cells$count[left], fitted(fit), log = TRUE))
  list(name = name, formula = gsub(" +", " ", paste(deparse(formula), collapse = " ")), counts = I(ifelse(unseen, 0, cells$count)),
    deviance = fit$deviance, parameters = p, bic = -2 * logLik_ + p * log(n), unseen = I(predicted))
}
four <- frame_(c("A", "B", "C", "D"), list(sex = 2, age = 3))
four$count <- with(four, rpois(nrow(four), exp(4.6 - 1.3 * A - 1.7 * B - 1.1 * C - 2 * D + .8 * A * B + .4 * (sex == 2) - .5 * (age == 3) + .6 * C * (sex == 2) - .7 * B * (age == 2))))
three <- frame_(c("A", "B", "C"), list(form = 3))
three$count <- with(three, rpois(nrow(three), exp(3.5 - 1 * A - 1.2 * B - 1.5 * C + .7 * B * C + .3 * (form == 2) - .8 * (form == 3))))
main4 <- count ~ A + B + C + D + sex + age
rich4 <- count ~ A + B + C + D + sex + age + A:B + C:sex + B:age + sex:age
lastEmpty <- within(four, count[D == 1 & age == 3] <- 0); firstEmpty <- within(four, count[D == 1 & age == 1] <- 0)
noPair <- within(four, count[A == 1 & D == 1] <- 0); noPattern <- within(four, count[sex == 2 & age == 1] <- 0)
L4 <- c("A", "B", "C", "D")
write_("covariates.json", list(made = list(R = R.version.string,
    call = "glm.fit(model.matrix(formula) of the cells that can be seen, counts, poisson(), epsilon = 1e-14); exp(rows of no list times coef)"),
  four = list(lists = I(L4), covariates = list(sex = 2, age = 3), cases = list(
    case_("main effects", four, L4, main4),
    case_("pairs, list by covariate, covariate by covariate", four, L4, rich4),
    case_("nobody of the last age on D", lastEmpty, L4, update(rich4, . ~ . + D:age), lastEmpty$D == 1 & lastEmpty$age == 3),
    case_("nobody of the first age on D", firstEmpty, L4, update(rich4, . ~ . + D:age), firstEmpty$D == 1 & firstEmpty$age == 1),
    case_("nobody on A and D", noPair, L4, update(rich4, . ~ . + A:D), noPair$A == 1 & noPair$D == 1),
    case_("nobody of one sex and age", noPattern, L4, rich4, noPattern$sex == 2 & noPattern$age == 1))),
  three = list(lists = I(c("A", "B", "C")), covariates = list(form = 3), cases = list(
    case_("main effects", three, c("A", "B", "C"), count ~ A + B + C + form),
    case_("two pairs and list by form", three, c("A", "B", "C"), count ~ A + B + C + form + A:B + B:C + A:form)))))
