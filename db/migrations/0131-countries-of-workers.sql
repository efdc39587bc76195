-- Pages for workers are of the countries in which agencies of this installation work. Those that only stand for another country are not of it.
grant create on schema tips to cape_tip;

-- The countries, and which wishes a unit in each reads: first where a unit reads tips, then that of the agency that was set up first.
create function tips.countries() returns table (country text, reads text[])
  language sql stable security definer rows 10 set search_path = pg_catalog as $$
  select a.country::text, coalesce(array_agg(distinct d.want) filter (where d.want is not null), '{}')
    from access.agency a left join access.unit u on u.agency = a.id left join tips.desk d on d.unit = u.id
    where a.kind not in ('foreign-contact', 'foreign-authority')
    group by a.country order by count(d.want) = 0, min(a.id)
$$;
alter function tips.countries() owner to cape_tip;
revoke execute on function tips.countries() from public;
grant execute on function tips.countries() to cape_public;

revoke create on schema tips from cape_tip;
