-- My work asks for the acts that its reader holds: what waits for one act in a file stands together, in its order, so that what others are to
-- do is not read at all. With the day from which it threatens, so that what cannot arise yet is passed over in the index.
create index on cases.obstacle_now (country, realm, removed_by, sort_at, id, threatens_from) where is_work;
drop index cases.obstacle_now_country_realm_sort_at_id_threatens_from_remove_idx;
