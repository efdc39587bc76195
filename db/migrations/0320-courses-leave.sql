-- What an agency has published of its courses, and what readers remarked, leaves with it.

grant select on competence.course_edition, competence.course_remark to cape_leave;
create policy leave on competence.course_edition for select to cape_leave using (realm in (select access.leaving_realms()));
create policy leave on competence.course_remark for select to cape_leave using (realm in (select access.leaving_realms()));
