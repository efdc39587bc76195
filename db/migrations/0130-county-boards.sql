-- The county administrative boards of Sweden are a kind of agency of their own: no other kind says which grounds they have.
insert into access.known_word (kind, word) values ('kind of agency', 'county-board');
