-- Whether an agency has a data protection officer is asked on public pages: by the role, not by reading every role.
create index on access.role_grant (role, account);
