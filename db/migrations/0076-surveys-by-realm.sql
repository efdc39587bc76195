-- PostgreSQL 17 would rather go through a whole index of surveys than through it once for each realm.
create index on study.survey_now (realm, opens_on desc, id);
