-- A server that opens a database without its owner sees whether streams wait to be folded anew, and then does not serve: what it
-- would show is what an older version folded. Which kinds they are tells nothing of anybody.
grant select on cape.refold_due to cape_verify;
