-- My work asks for the acts that its reader holds. With the act in the index, what others are to do is passed over there.
create index on cases.obstacle_now (country, realm, sort_at, id, threatens_from, removed_by) where is_work;
drop index cases.obstacle_now_country_realm_sort_at_id_threatens_from_idx;
